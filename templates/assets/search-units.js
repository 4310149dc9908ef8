// Part of search.js. The words and numbers of a query: which pages have each, and how well. No DOM here.

import { entriesOf, isPage } from './search-ahead.js'
import { havingAll, lift, weightsOf } from './search-scores.js'
import { isQuantity } from './search-titles.js'

const titleLevel = 13
// Of a word in a text that is no heading.
const textImpact = 6
/** So many pages with all words in their titles are all that a first list shows. */
export const enoughTitled = 10

/** For each unit of the query the pages that have it, with scores. */
export async function units(search) {
  const { quoted, accented } = search.query
  const units = []
  for (const number of search.numbers) units.push(unit(search, number, 3, () => 1))
  for (const word of search.words) {
    const isExact = accented && quoted.has(word)
    units.push(unit(search, word.entry, 1, form => isExact && form !== word.form ? 0 : fit(search, word, form), isQuantity(search, word) ? textImpact : 15))
  }
  await keepPlaces(search, units)
  await addAbbreviations(search, units)
  return units
}

/** `plain` is the score without regard to diacritics; `most` is the highest impact that counts. */
export function unit(search, entry, weight, fit, most = 15) {
  const unit = { scores: new Float32Array(search.pages), plain: new Float32Array(search.pages), titles: new Uint8Array(search.pages) }
  if (!entry) return unit
  const idf = weight * search.idf(entry.total) / 15 * (entry.factor ?? 1)
  for (const form of entry.forms) {
    const factor = fit(form.form)
    if (!factor) continue
    for (let i = 0; i < form.pages.length; i++) {
      const page = form.pages[i]
      const impact = Math.min(form.impacts[i], most)
      const score = idf * impact
      lift(unit, page, score * factor, score)
      if (impact >= titleLevel) unit.titles[page] = 1
    }
  }
  return unit
}

/** A place is one thing: «ninh» and «bình» of a law are no Ninh Bình. Not where titles alone tell what is shown, one or many. */
async function keepPlaces({ index, pages, places, words }, units) {
  const titled = units[0]?.titles.filter((_, page) => units.every(unit => unit.titles[page])).length
  if (titled === 1 || titled >= enoughTitled) return
  for (const place of places) {
    const pairs = await Promise.all(entriesOf(place.map(word => word.key)).map(([family, key]) => index.entry(family, key)))
    const has = new Set(havingAll(pairs))
    for (const [at, word] of place.entries()) {
      const own = units[words.indexOf(word) + units.length - words.length]
      own.isRest = at > 0
      for (let page = 0; page < pages; page++) if (!has.has(page)) own.scores[page] = own.plain[page] = own.titles[page] = 0
    }
  }
}

/** CNTT finds công nghệ thông tin, and the other way round. */
async function addAbbreviations(search, units) {
  const shift = units.length - search.words.length
  const others = search.index.routes.others(search.words, word => !search.query.quoted.has(word))
  const lists = await Promise.all(others.map(({ to }) => Promise.all(entriesOf(to).map(([family, key]) => search.index.entry(family, key)))))
  search.led = new Set(others.filter(({ to }) => isPage(to[0])).map(({ to }) => +to[0].slice(1)))
  for (const [i, { at, count }] of others.entries()) addPhrasePages(search, units.slice(at + shift, at + shift + count), lists[i])
}

/** Adds the pages where the words stand together, as if they had the words of the units. */
function addPhrasePages(search, units, lists) {
  if (!lists.every(Boolean)) return
  const weights = lists.map(weightsOf)
  const idf = search.idf(weights[0].size) / units.length
  for (const page of weights[0].keys()) {
    if (!weights.every(list => list.has(page))) continue
    const score = idf * Math.min(...weights.map(list => list.get(page)))
    for (const unit of units) lift(unit, page, score)
  }
}

/** How well the written form of a posting fits the query's. */
function fit(search, asked, found) {
  return !search.query.accented || asked.corrected ? 1 : asked.form === found ? 1.5 : 0.75
}
