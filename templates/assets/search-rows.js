// Part of search.js. Words that stand in a row: asked when several pages have all pairs of a longer query, or one of its words may be mistyped.
// No DOM here.

import { cutNames, PAIR, Reader } from './search-ahead.js'
import { hashOf, placesOf } from './search-files.js'

/** How many places are told apart. See PairPlaces in Sources/Search. */
const most = 16

const turned = (places, by) => (places << by | places >>> most - by) & (1 << most) - 1

/** Of some pages those on which pairs of words, `[first, second, place of the second]`, stand in a row: where the places of a pair are not
    kept, it is enough that it is there. */
export async function inRow(index, pairs, pages) {
  const places = pages.length ? await Promise.all(pairs.map(([first, second]) => placesOfPair(index, `${first.key} ${second.key}`))) : []
  return pages.filter(page => pairs.reduce((left, [, , at], i) =>
    places[i] ? left & turned(places[i].get(page) ?? 0, (most - at % most) % most) : left, -1))
}

/** The places of a pair as bits, page after page in the order of its groups. */
function read([lengths, places]) {
  const end = lengths.number() + places.at
  const list = []
  while (places.at < end) {
    const place = places.byte()
    list.push(place < most ? 1 << place : places.byte() | places.byte() << 8)
  }
  return list
}

function skip([lengths, places]) { places.at += lengths.number() }

/** For each page where a pair stands on it; undefined where that is not kept. */
async function placesOfPair(index, key) {
  const { places: names, leastPlaced, pages } = index.manifest
  const pair = await index.entry(PAIR, key)
  if (!names || !pair || pair.total < leastPlaced) return undefined
  const files = cutNames(names)
  const bytes = await index.file(files[(hashOf(new TextEncoder().encode(key), 0) >>> 0) % files.length])
  bytes.places ??= placesOf(bytes, [[read, skip, 2]], pages)
  const at = bytes.places[0].get(key)
  if (!at) return undefined
  const list = read(at.map(one => new Reader(bytes, one)))
  const found = new Map()
  let next = 0
  for (const group of pair.groups) for (const page of group.pages) found.set(page, found.get(page) | list[next++])
  return found
}
