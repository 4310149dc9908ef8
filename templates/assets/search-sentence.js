// Part of search.js. Words of one sentence of a page: their pairs alone tell where that stands. No DOM here.

import { findPhrase, PAIR, pairsOf, WORD, words } from './search-ahead.js'
import { havingAll, pairLevels } from './search-scores.js'

// So many pages are proved on their own text, and so many are read where a letter is wrong.
const mostProved = 12
const mostRead = 3
const title = pairLevels.length - 1

/** Where the words of a query stand in a row: `{ pages, slip }`, the pages best first. Of a quoted phrase those that may have it; else, unless all
    pages are asked for, the one page on whose own text they were read, while no other has half of them in its title; else those where one
    word differs by a letter from what was typed, as was read on the first of them (`slip`, that word as it stands there, at `at`;
    `isUnknown`: no page has what was typed). Undefined where it takes the words themselves to tell. */
export async function ofSentence(search) {
  const { index, query } = search
  if (!index.routes.isSentence(query)) return undefined
  const pairs = pairsOf(query.list)
  const entries = await Promise.all(pairs.map(([first, second]) => index.entry(PAIR, `${first.key} ${second.key}`)))
  const pages = entries.every(Boolean) ? havingAll(entries) : []
  if (query.phrases.length) {
    const some = pages.length > mostProved ? await search.inRow(pairs, pages) : pages
    return some.length && some.length <= mostProved ? { pages: ranked(search, entries, some) } : undefined
  }
  const chance = entries.reduce((chance, entry) => chance * (entry?.total ?? 0) / search.pages, search.pages)
  const rows = pages.length === 1 && chance < 0.1 ? pages : await search.inRow(pairs, pages)
  if (!rows.length) return mistyped(search, pairs, entries)
  const isAlone = !search.whole && rows.length === 1 && !isTitled(entries, rows[0]) && await isRead(search, rows[0])
  return isAlone ? { pages: ranked(search, entries, rows) } : undefined
}

/** Whether a page has the words as they were typed in a row: pairs may stand here and there, and of places only the remainder is kept. */
async function isRead({ index, query: { list, accented }, textOf }, page) {
  const [card] = textOf ? await index.cards([page]) : []
  const blocks = card && await textOf(card.url)
  return Boolean(blocks?.some(({ text }) => findPhrase(list, words(text, index.language), accented) >= 0))
}

/** Whether another page has half of the pairs in its title. */
function isTitled(entries, page) {
  const counts = new Map()
  for (const { groups } of entries) {
    const titled = new Set(groups.filter(group => group.level === title).flatMap(group => [...group.pages]))
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

/** The pages on which the words stand in a row but for one, the first by its own text: read are the few pages that have all other pairs, the rarest first. */
async function mistyped(search, pairs, entries) {
  if (!search.textOf) return undefined
  // A pair that no page has tells which words may be meant.
  const isKnown = entries.some(entry => !entry)
  const options = await Promise.all(search.query.list.map(async (word, at) => {
    const rest = pairs.map((pair, i) => ({ pair, entry: entries[i] })).filter(({ pair }) => !pair.includes(word))
    if (!rest.length || !rest.every(({ entry }) => entry)) return []
    let pages = havingAll(rest.map(({ entry }) => entry))
    // A word beside it that is in no other pair has to be there, too.
    const alone = search.query.list.find(one => one !== word && !rest.some(({ pair }) => pair.includes(one)))
    if (alone && isKnown && pages.length > mostRead) pages = pages.filter(among(await search.index.entry(WORD, alone.key)))
    if (pages.length > mostRead) pages = await search.inRow(rest.map(({ pair }) => pair), pages)
    const rarity = rest.reduce((sum, { entry }) => sum + search.idf(entry.total), 0)
    return pages.map(page => ({ page, at, rarity }))
  }))
  const all = options.flat().sort((a, b) => b.rarity - a.rarity || b.page - a.page)
  const read = new Set(all.slice(0, mostRead).map(({ page }) => page))
  if (!read.size || all.filter(({ rarity }) => rarity === all[0].rarity).length > 2 * mostRead) return undefined
  const cards = await search.index.cards([...read])
  const found = await Promise.all(cards.map(async card => {
    const places = all.filter(({ page }) => page === card.page).map(({ at }) => at)
    return [card.page, nearest(search, await search.textOf(card.url), places)]
  }))
  const best = found.filter(([, near]) => near).sort(([a, near], [b, other]) => other.alike - near.alike || b - a)[0]
  if (!best) return undefined
  const [page, { slip, at }] = best
  const isUnknown = !await search.index.entry(WORD, search.query.list[at].key)
  return { pages: isUnknown ? [page] : [page, ...await alike(search, page, at, slip)], slip, at, isUnknown }
}

/** The other pages on which the words stand in a row with what was meant. */
async function alike(search, page, at, slip) {
  const pairs = pairsOf(search.query.list.map((word, i) => i === at ? { ...word, key: slip.key } : word))
  const entries = await Promise.all(pairs.map(([first, second]) => search.index.entry(PAIR, `${first.key} ${second.key}`)))
  return ranked(search, entries, await search.inRow(pairs, havingAll(entries).filter(one => one !== page)))
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
      const alike = row.filter((word, i) => word.form === list[i].form).length + (isOneEdit(row[at].form, list[at].form) ? 1 : 0)
      if (!best || alike > best.alike) best = { at, slip: row[at], alike }
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
