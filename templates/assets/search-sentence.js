// Part of search.js. Words of one sentence of a page: their pairs alone tell where that stands. No DOM here.

import { findPhrase, PAIR, pairsOf, WORD, words } from './search-ahead.js'
import { havingAll, pairLevels, titleLevel } from './search-scores.js'

// So many pages are proved on their own text, and so many are read where a letter is wrong.
const mostProved = 12
const mostRead = 3
// Beside a word that no page has, one at an end of the sentence stands in no pair, either.
const mostDoubtful = 3

/** Where the words of a query stand in a row: `{ pages }`, best first. Of a quoted phrase those that may have it; else, unless all pages are asked
    for, the one page on whose own text they were read, while no other has half of them in its title. Where no page has one of the words, the page on
    which another stands in its place that differs by a letter, as was read there: `slip`, that word, at `at`; `isAlone` where it is the one page with
    that row. Undefined where it takes the words themselves to tell. */
export async function ofSentence(search) {
  const { index, query } = search
  if (!index.routes.isSentence(query)) return undefined
  const pairs = pairsOf(query.list)
  const entries = await entriesOf(index, pairs)
  const pages = entries.every(Boolean) ? havingAll(entries) : []
  if (query.phrases.length) {
    const some = pages.length > mostProved ? await search.inRow(pairs, pages) : pages
    if (some.length === 1) search.soon(some)
    return some.length && some.length <= mostProved ? { pages: ranked(search, entries, some) } : undefined
  }
  if (!entries.every(Boolean)) return unknown(search, pairs, entries)
  const chance = entries.reduce((chance, entry) => chance * entry.total / search.pages, search.pages)
  const rows = pages.length === 1 && chance < 0.1 ? pages : await search.inRow(pairs, pages)
  if (!isOne(search, entries, rows)) return undefined
  search.soon(rows)
  if (await isRead(search, rows[0])) return { pages: ranked(search, entries, rows) }
  // The places of its pairs agree, and yet it has no row.
  search.refuted = rows[0]
  return undefined
}

const entriesOf = (index, pairs) => Promise.all(pairs.map(([first, second]) => index.entry(PAIR, `${first.key} ${second.key}`)))

/** Whether a row stands on one page, which may be all that is shown. */
const isOne = (search, entries, rows) => !search.whole && rows.length === 1 && !isTitled(entries, rows[0])

/** Whether a page has the words as they were typed in a row: pairs may stand here and there, and of places only the remainder is kept. */
async function isRead({ index, query: { list, accented }, textOf }, page) {
  const [card] = textOf ? await index.cards([page]) : []
  const blocks = card && await textOf(card.url)
  return Boolean(blocks?.some(({ text }) => findPhrase(list, words(text, index.language), accented) >= 0))
}

/** Of some pages, `{ page, word, key }`, the first, of the first few, on whose text the words stand in a row, another in place of one. */
export async function firstRead({ index, words: list, textOf }, places) {
  for (const place of textOf ? places.slice(0, 2 * mostRead) : []) {
    const meant = list.map(one => one === place.word ? { ...one, key: place.key } : one)
    if (await isRead({ index, query: { list: meant }, textOf }, place.page)) return place
  }
}

/** Whether another page has half of the pairs in its title. */
function isTitled(entries, page) {
  const counts = new Map()
  for (const { groups } of entries) {
    const titled = new Set(groups.filter(group => group.level === titleLevel).flatMap(group => [...group.pages]))
    for (const one of titled) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return [...counts].some(([one, count]) => one !== page && count * 2 >= entries.length)
}

function ranked(search, entries, pages) {
  const scores = search.scores = new Map(pages.map(page => [page, 0]))
  for (const { groups, total } of entries) {
    for (const page of pages) {
      const best = groups.reduce((best, group) => group.pages.includes(page) ? Math.max(best, pairLevels[group.level]) : best, 0)
      scores.set(page, scores.get(page) + search.idf(total) * best)
    }
  }
  return Uint32Array.from(pages).sort((a, b) => scores.get(b) - scores.get(a) || b - a)
}

/** The page on which the words stand in a row, but that in place of one, which no page has, another stands that differs by a letter. */
async function unknown(search, pairs, entries) {
  const { index, query: { list, accented } } = search
  // What no page has stands in no pair.
  const words = list.filter(word => !pairs.some((pair, i) => entries[i] && pair.includes(word)))
  if (!search.textOf || !words.length || words.length > mostDoubtful) return undefined
  const [known, all] = await Promise.all([
    // Of words of titles the manifest knows that they exist.
    Promise.all(words.map(({ key }) => index.routes.isShared(key) || index.entry(WORD, key))), candidates(search, pairs, entries, words),
  ])
  const [word, another] = words.filter((_, i) => !known[i])
  const places = all.filter(({ at }) => list[at] === word)
  if (another || !places.length) return undefined
  if (places.length === 1) search.soon([places[0].page])
  const found = await readOn(search, places)
  if (!found) return undefined
  const { page, slip, at, isExact, isOnly } = found
  const meant = pairsOf(list.map((one, i) => i === at ? { ...one, key: slip.key } : one))
  const own = await entriesOf(index, meant)
  const rows = [page, ...own.every(Boolean) ? await search.inRow(meant, havingAll(own).filter(one => one !== page)) : []]
  const isAlone = isOnly && (isExact || !accented) && own.every(Boolean) && isOne(search, own, rows)
  return { pages: isAlone ? ranked(search, own, rows) : [page], slip, at, isAlone }
}

/** The page that has the words of a sentence in a row but for a letter of one that other pages have, as was read there; the word as it stands there. */
export async function slipOf(search) {
  const { index, query } = search
  if (!search.textOf || !index.routes.isSentence(query)) return undefined
  const pairs = pairsOf(query.list)
  const words = query.list.filter(word => search.mayBeSlip(word))
  return readOn(search, await candidates(search, pairs, await entriesOf(index, pairs), words))
}

/** The few pages that have all pairs but those of one of some words, `{ page, at, rarity }`, the rarest first. */
async function candidates(search, pairs, entries, words) {
  const { index, query: { list } } = search
  const options = await Promise.all(words.map(async word => {
    const rest = pairs.map((pair, i) => ({ pair, entry: entries[i] })).filter(({ pair }) => !pair.includes(word))
    if (!rest.length || !rest.every(({ entry }) => entry)) return []
    let pages = havingAll(rest.map(({ entry }) => entry))
    // A word beside it that is in no other pair has to be there, too.
    const alone = list.find(one => one !== word && !rest.some(({ pair }) => pair.includes(one)))
    if (alone && pages.length > mostRead) pages = pages.filter(among(await index.entry(WORD, alone.key)))
    if (pages.length > mostRead) pages = await search.inRow(rest.map(({ pair }) => pair), pages)
    const rarity = rest.reduce((sum, { entry }) => sum + search.idf(entry.total), 0)
    return pages.map(page => ({ page, at: list.indexOf(word), rarity }))
  }))
  const all = options.flat().sort((a, b) => b.rarity - a.rarity || b.page - a.page)
  if (all.filter(({ rarity }) => rarity === all[0].rarity).length > 2 * mostRead) return []
  const read = new Set(all.slice(0, mostRead).map(({ page }) => page))
  const some = all.filter(({ page }) => read.has(page))
  index.cards([...read]).catch(() => {})
  // By more than chance one page alone has all that is typed but that word.
  if (read.size === 1 && all[0].rarity > Math.log(10 * search.pages)) search.soon([...read])
  return some
}

/** Of some pages the one on whose text the row stands that is most like what was typed: `{ page, slip, at, isExact }`; `isOnly` where no other
    of them has a row with another word in that place. */
async function readOn(search, places) {
  const cards = await search.index.cards([...new Set(places.map(({ page }) => page))])
  const found = await Promise.all(cards.map(async card => {
    const own = places.filter(({ page }) => page === card.page).map(({ at }) => at)
    return { page: card.page, ...nearest(search, await search.textOf(card.url), own) }
  }))
  // Of rows that are alike the one of the page that is listed first: a law goes before what cites it.
  const place = ({ page }) => search.ranked?.indexOf(page) ?? 0
  const near = found.filter(one => one.slip).sort((one, other) => other.alike - one.alike || place(one) - place(other) || other.page - one.page)
  return near[0] && { ...near[0], isOnly: near.every(({ slip }) => slip.key === near[0].slip.key) }
}

function among(entry) {
  const has = new Set(entry?.forms.flatMap(form => [...form.pages]))
  return page => has.has(page)
}

/** Where in a text the words of the query stand, one of some differing by a letter: how many are written as they were typed. */
function nearest(search, blocks, places) {
  const { list } = search.query
  let best
  for (const { text } of blocks ?? []) {
    const own = words(text, search.index.language)
    for (let from = 0; from + list.length <= own.length; from++) {
      const row = own.slice(from, from + list.length)
      const at = row.findIndex((word, i) => word.key !== list[i].key)
      if (!places.includes(at) || !isOneEdit(row[at].key, list[at].key)) continue
      if (!row.every((word, i) => (i === at || word.key === list[i].key) && (!i || word.follows))) continue
      const same = row.filter((word, i) => word.form === list[i].form).length
      const alike = same + (isOneEdit(row[at].form, list[at].form) ? 1 : 0)
      if (!best || alike > best.alike) best = { at, slip: row[at], alike, isExact: same === list.length - 1 }
    }
  }
  return best
}

/** Whether two words differ by one letter: put in, left out, changed, or two exchanged. */
export function isOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const first = a.slice(start, a.length - end)
  const second = b.slice(start, b.length - end)
  return (first.length <= 1 && second.length <= 1)
    || (first.length === 2 && second.length === 2 && first[0] === second[1] && first[1] === second[0])
}
