// Part of search.js. Words of a query that stand together. No DOM here.

import { PAIR, pairsOf } from './search-ahead.js'
import { byRarity, lift, pairLevels, runBonus } from './search-scores.js'

const mostPairs = 6
/** So few pages are proved on their own text. */
export const fewPages = 3

/** The written form of a word that a group of a pair names by its place. */
export function form(search, word, at) { return word.entry?.forms?.[at]?.form }

/** Words that stand together count more, and a longer run of them more still. The pairs of rare words are asked for first, and no more once
    one page alone has all of them. Gives the pairs that were asked for, with their entries, and the pages that have all of them. */
export async function addPairs(search, pages, scores, plain) {
  const runs = new Uint32Array(search.pages)
  const asked = []
  const weights = {}
  const next = pairsOf(search.words)
    .filter(([first, second]) => first.entry && second.entry && !first.entry.factor && !second.entry.factor)
    .sort(byRarity).slice(0, mostPairs)
  // Where files are small, one more costs less than a wait.
  const atOnce = search.index.manifest.cardFiles ? 6 : 4
  for (let at = 0; at < next.length; at += atOnce) {
    const some = next.slice(at, at + atOnce)
    const pairs = await Promise.all(some.map(([first, second]) => search.index.entry(PAIR, first.key + ' ' + second.key)))
    for (const [i, pair] of pairs.entries()) {
      const bit = some[i][2] & 31
      asked.push({ pair: some[i], entry: pair })
      if (!pair) { pages = []; continue }
      weights[bit] = search.idf(pair.total)
      const best = pairScores(search, pair, some[i])
      for (let page = 0; page < search.pages; page++) {
        if (!best.plain[page]) continue
        scores[page] += best.scores[page]
        plain[page] += best.plain[page]
        runs[page] |= 1 << bit
      }
      pages = pages.filter(page => best.plain[page])
    }
    if (pages.length === 1 && at + atOnce < next.length) break
  }
  for (let page = 0; page < search.pages; page++) {
    if (!(runs[page] & runs[page] << 1)) continue
    const bonus = runBonus(runs[page], weights)
    scores[page] += bonus
    plain[page] += bonus
  }
  return { asked, pages, isWhole: asked.length === search.words.length - 1 }
}

/** What a pair adds to the pages that have it: of several written forms on a page the best counts. */
function pairScores(search, pair, [first, second]) {
  const best = { scores: new Float32Array(search.pages), plain: new Float32Array(search.pages) }
  const idf = 2.4 * search.idf(pair.total)
  for (const group of pair.groups) {
    const exact = form(search, first, group.first) === first.form && form(search, second, group.second) === second.form
    const score = idf * pairLevels[group.level]
    const factor = !search.query.accented ? 1 : exact ? 1.5 : 0.75
    for (const page of group.pages) lift(best, page, score * factor, score)
  }
  return best
}
