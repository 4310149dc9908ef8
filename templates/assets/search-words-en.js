// What the search page says in English. Loaded on English pages alone.

const thousands = n => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

export const texts = {
  point: ',',
  facets: { loai: 'Kind', 'co-quan': 'Issuing body', 'linh-vuc': 'Field', nam: 'Year', 'hieu-luc': 'Validity' },
  count: n => n ? `${thousands(n)} ${n === 1 ? 'result' : 'results'}` : 'Nothing found',
  about: n => `About ${thousands(n)} results`,
  row: n => `${thousands(n)} ${n === 1 ? 'page has' : 'pages have'} these words in a row`,
  apart: 'Show pages that have these words apart, too',
  others: n => `Show ${thousands(n)} more ${n === 1 ? 'page that has' : 'pages that have'} all these words`,
  ask: 'Enter the words to search for.',
  busy: 'Searching…',
  failed: 'The search data could not be loaded. The device may be offline, or the connection was interrupted.',
  retry: 'Try again', clear: 'Remove all filters',
  rest: n => `and ${thousands(n)} more choices`,
  corrected: (from, to) => `No page contains “${from}”. These are the results for “${to}”.`,
  relaxed: 'No page contains all of the words. These are the nearest ones.',
  near: words => words ? `Near match: without “${words.join('”, “')}”` : 'Near match: one word is missing',
  unheld: text => `No page contains “${text}”.`, target: 'Target', number: 'No.', goTo: 'Go to this passage',
  suggest: 'Did you mean', issued: 'issued', published: 'published',
}
