// The reader of the index; it stands in one file with the analysis of text, so that a search asks for fewer files.
export * from './search-text.js'
