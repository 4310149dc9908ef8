// What a search begins with: the words of the query and where the index has them. On the search page it runs as soon as it is there, so that the
// files of the index come beside the rest of the search and not after it: on a slow line each wait counts.

import { isSearchPage, loadAhead } from './search-loading.js'
import { Routes } from './search-routes.js'
import { isPlain, mayAsk, parse } from './search-text.js'

export { inflate, manifestParts, nameLength, Reader, readJSON } from './search-bytes.js'
export { load, siteURL } from './search-loading.js'
export { cutNames, entriesOf, isPage, isSaid, PAIR, pairsOf, Routes, TARGET, WORD } from './search-routes.js'
export { findPhrase, fold, isPlain, joining, keyOf, lower, mayAsk, parse, placeTone, runsOf, see, specialKeys, words } from './search-text.js'

/** Asks for what the query in the address needs, in the language of the page, and in Vietnamese. */
function begin(page) {
  const query = new URLSearchParams(location.search).get('q')?.trim()
  // What is written in another way is asked for when all of the search is there.
  if (!query || !isPlain(query.normalize('NFC'))) return
  for (const language of new Set([page, 'vi'])) {
    const typed = parse(query, language)
    const asked = { ...typed, asks: mayAsk(typed) }
    // What reads a question would else be asked for when all of the search is there. The page names it: it itself names this file.
    const { asking } = document.querySelector('script[data-asking]')?.dataset ?? {}
    if (asked.asks && asking) import(new URL(asking, document.baseURI).href).catch(() => {})
    loadAhead(language, routes => {
      const hot = new Set(routes.hotWords.split(' '))
      // Of two hot words the pair is most likely hot, too.
      return new Routes(routes, (family, key) => key.split(' ').every(word => hot.has(word))).filesOf(asked)
    })
  }
}

if (isSearchPage) begin(document.documentElement.lang.slice(0, 2) === 'en' ? 'en' : 'vi')
