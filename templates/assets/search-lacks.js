// What pages that a number finds lack of the rest of a query. Loaded only where they lack some. No DOM here.

import { entriesOf, PAIR, WORD, words } from './search-ahead.js'

// Of search.js, which loads this file: named here, that one could not name this one by its contents.
let normal, article, beginsWith, isNumber, pagesOfNumber, unsaid

/** What tells what a page lacks, given what the search reads cards with. */
export function using(tools) {
  ({ normal, article, beginsWith, isNumber, pagesOfNumber, unsaid } = tools)
  return { mark, withNamed }
}

const mostNamed = 12

/** Says of pages which of the words they lack: `[card, words that it has not]` each. */
async function mark(search, cards) {
  await Promise.all(cards.map(async ([card, list]) => {
    const missing = await lacking(search, card, list)
    if (missing.length) search.lacks.set(card.page, search.typed(await inWhole(search, missing)))
  }))
}

/** Some words with those beside which they nearly always stand: `mục tiêu`, of which a page that has another `mục` lacks half. */
async function inWhole({ words, index }, missing) {
  const whole = new Set(missing)
  await Promise.all(missing.map(async word => {
    const at = words.indexOf(word)
    const total = (word.entry ?? await index.entry(WORD, word.key))?.total
    for (const [first, second] of [[words[at - 1], word], [word, words[at + 1]]]) {
      if (!total || !first || !second?.follows || /^\d/.test(first.key) || /^\d/.test(second.key)) continue
      const pair = await index.entry(PAIR, `${first.key} ${second.key}`)
      if (pair && pair.total * 2 > total) whole.add(first).add(second)
    }
  }))
  return words.filter(word => whole.has(word))
}

/** The pages found, and before them what was named by its number and is not among them, for it lacks another word; null where
    there is none. */
async function withNamed(search, ranked) {
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

/** Of words that the card of a page has not those that its text has not, either. A place, and an article with its number, stand there together. */
async function lacking(search, card, unsaid) {
  const isShort = word => [...search.index.abbreviations, ...search.index.said].some(([from]) => from.includes(word.key))
  const has = async (family, key) => {
    const entry = await search.index.entry(family, key)
    return (entry?.forms ?? entry?.groups ?? []).some(one => one.pages.includes(card.page))
  }
  const missing = unsaid.filter(word => !isShort(word))
  const stands = await Promise.all(missing.map(async word => {
    const whole = search.places.find(place => place.includes(word)) ?? article(search, word)
    return (await Promise.all(entriesOf(whole.map(one => one.key)).map(([family, key]) => has(family, key)))).every(Boolean)
  }))
  return missing.filter((word, i) => !stands[i])
}
