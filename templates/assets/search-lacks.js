// Part of search.js. What pages that a number finds lack of the rest of a query. No DOM here.

import { PAIR, WORD, words } from './search-ahead.js'
import { normal } from './search-looks.js'
import { beginsWith, isProvision, pagesOfNumber, unsaid } from './search-titles.js'

const mostNamed = 12

/** Whether a word may be the number of a document: no year, and not that of an article. */
export const isNumber = (search, word) => /^(?!(19|20)\d\d$)\d+[a-z]?$/.test(word.form) && !isProvision(search, word)

/** Says of pages which of the words they lack: `[card, words that it has not]` each. */
export async function mark(search, cards) {
  await Promise.all(cards.map(async ([card, list]) => {
    const missing = await lacking(search, card, list)
    if (missing.length) search.lacks.set(card.page, missing.map(word => search.query.text.slice(word.start, word.end)))
  }))
}

/** The pages found, and before them what was named by its number and is not among them, for it lacks another word; null where
    there is none. */
export async function withNamed(search, ranked) {
  const cards = await outside(search, new Set(ranked))
  if (!cards.length) return null
  await mark(search, cards.map(card => [card, unsaid(search, card, search.words)]))
  const pages = cards.map(card => card.page).sort((a, b) => b - a)
  for (const page of pages) search.scores[page] = (search.scores[ranked[0]] ?? 1) * 1.01
  return Uint32Array.from([...pages, ...ranked])
}

/** Documents that were typed by number and kind, although none of the pages found is one: each lacks another word. */
async function outside(search, found) {
  for (const word of search.words) {
    if (!isNumber(search, word)) continue
    const others = [...pagesOfNumber(word.entry)].filter(page => !found.has(page)).slice(-mostNamed)
    const cards = others.length ? await search.index.cards(others) : []
    const named = cards.filter(card => beginsWith(card, word) && words(normal(card.kind), search.index.language)
      .every(one => search.words.some(other => other.key === one.key)))
    if (named.length) return named
  }
  return []
}

/** Of words that the card of a page has not those that its text has not, either. Several in a row must stand there together: `hà` and `nội` are no `Hà Nội`. */
async function lacking(search, card, unsaid) {
  const isShort = word => [...search.index.abbreviations, ...search.index.terms].some(([from]) => from.includes(word.key))
  const missing = unsaid.filter(word => !isShort(word))
  const isBehind = (first, second) => first && second?.follows && search.words.indexOf(second) === search.words.indexOf(first) + 1
  const has = async (family, key) => {
    const entry = await search.index.entry(family, key)
    return (entry?.forms ?? entry?.groups ?? []).some(one => one.pages.includes(card.page))
  }
  const stands = await Promise.all(missing.map(async (word, i) => {
    const [before, after] = [missing[i - 1], missing[i + 1]]
    const pairs = [isBehind(before, word) && `${before.key} ${word.key}`, isBehind(word, after) && `${word.key} ${after.key}`].filter(Boolean)
    if (!pairs.length) return has(WORD, word.key)
    return (await Promise.all(pairs.map(pair => has(PAIR, pair)))).some(Boolean)
  }))
  return missing.filter((word, i) => !stands[i])
}
