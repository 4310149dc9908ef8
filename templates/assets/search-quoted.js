// Loaded only for quoted phrases: which pages may have them, by the index, and which do, by their own text. What shows pages gives what it
// reads them with: the ranking, which takes a function from here, has no DOM.

import { findPhrase, siteURL, words } from './search-ahead.js'

const mostProved = 40

/** The pages that have the pairs of the quoted phrases, rare ones first, until few pages are left: what is shown is proved on
    the pages' text. */
export async function withPhrases(search, pages, { byRarity, fewPages, form, PAIR }) {
  const pairs = search.query.phrases.flatMap(phrase => phrase.slice(1).map((word, at) => [phrase[at], word])).sort(byRarity)
  for (const [first, second] of pairs) {
    if (pages.length <= fewPages) break
    const pair = await search.index.entry(PAIR, first.key + ' ' + second.key)
    const has = new Set()
    for (const group of pair?.groups ?? []) {
      if (search.query.accented && (form(search, first, group.first) !== first.form || form(search, second, group.second) !== second.form)) continue
      for (const page of group.pages) has.add(page)
    }
    pages = pages.filter(page => has.has(page))
  }
  return pages
}

/** The cards to show. A quoted phrase is proved on the pages' own text, of as many pages as are shown or can be had soon. */
export async function prove(given, found, chosen, wanted) {
  const { index, isList, pageBlocks } = given
  const kept = []
  let looked = 0
  const end = Math.max(wanted, chosen.length <= mostProved ? chosen.length : 0)
  while (looked < chosen.length && (kept.length < wanted && looked < end * 2 || looked < end)) {
    const cards = await index.cards(chosen.slice(looked, looked + 5))
    const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
    kept.push(...cards.filter((card, i) => !isList(card) && hasPhrases(given, found, card, pages[i])))
    looked += cards.length
  }
  const isExact = looked >= chosen.length
  return { cards: kept.slice(0, wanted), total: isExact ? kept.length : chosen.length - looked + kept.length, exact: isExact }
}

/** Whether all quoted phrases stand in the page or on its card. Unknown counts as yes. */
function hasPhrases(given, found, card, page) {
  if (!page) return true
  return textHasPhrases(given, found, [card.title, card.number, card.kind, card.issuer, card.place, ...page.blocks.map(block => block.text)])
}

/** Whether each quoted phrase stands in one of the texts. */
export function textHasPhrases({ language }, found, texts) {
  const lists = texts.map(text => words(text, language))
  return found.phrases.every(phrase => lists.some(list => findPhrase(phrase, list, found.accented) >= 0))
}
