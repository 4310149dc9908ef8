// Part of search.js. Words that stand in a row. No DOM here.

/** How many places are told apart. See PairPlaces in Sources/Search. */
const most = 16

const turned = (places, by) => (places << by | places >>> most - by) & (1 << most) - 1

/** Of some pages those on which pairs of words, `[first, second, place of the second]`, stand in a row: where the places of a pair are not
    kept, it is enough that it is there. */
export async function inRow(index, pairs, pages) {
  const places = pages.length ? await Promise.all(pairs.map(([first, second]) => index.places(`${first.key} ${second.key}`))) : []
  return pages.filter(page => pairs.reduce((left, [, , at], i) =>
    places[i] ? left & turned(places[i].get(page) ?? 0, (most - at % most) % most) : left, -1))
}

/** Of some pages, or of all, those that have all of some entries. */
export function havingAll(entries, pages) {
  for (const entry of entries) {
    const own = entry?.groups.flatMap(group => [...group.pages]) ?? []
    const has = new Set(own)
    pages = pages?.filter(page => has.has(page)) ?? [...has]
  }
  return pages ?? []
}

/** Whether one page has all pairs by more than chance. */
export const isNoChance = (search, entries) => entries.reduce((chance, entry) => chance * entry.total / search.pages, search.pages) < 0.1

/** Whether two words mostly stand together. */
export const areBound = (pair, first, second) => pair.total * 2 > Math.min(first.entry.total, second.entry.total)
