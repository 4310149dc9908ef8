// All of the search in one file, since each file costs readers on slow lines a request: what the search page shows, and what suggestions
// and tools take from it.

import { start } from './search-page.js'
import { language } from './search-site.js'
import { texts } from './search-words.js'

export { Index } from './search-files.js'
export { search } from './search-rank.js'
export { find, index, make } from './search-site.js'
export { findPhrase, fold, placeTone, siteURL, specialKeys, words } from './search-ahead.js'

if (document.getElementById('search-form')) language === 'vi' ? start() : import('./search-words-en.js').then(words => start(Object.assign(texts, words.texts)))
