// Part of search.js. Reckoning with postings. No DOM here.

const rarity = ([first, second]) => (first.entry?.total ?? 0) * (second.entry?.total ?? 0)
export const byRarity = (a, b) => rarity(a) - rarity(b)

export function lift(unit, page, score, plain = score) {
  if (score > unit.scores[page]) unit.scores[page] = score
  if (plain > unit.plain[page]) unit.plain[page] = plain
}

/** Pages that lack a word, yet fit better than every page that has all: a letter is wrong in that word. The choice does not
    look at diacritics, so that the query without them finds the same pages. */
export function nearMisses(pages, others, plain) {
  const best = pages.reduce((most, page) => Math.max(most, plain[page]), 0)
  return others.filter(page => plain[page] > best).sort((a, b) => plain[b] - plain[a] || b - a).slice(0, 5)
}

/** What runs of adjacent pairs add: their weight once more for every pair after the first. */
export function runBonus(bits, weights) {
  let bonus = 0
  let length = 0
  let sum = 0
  for (let bit = 0; bit <= 32; bit++) {
    if (bit < 32 && bits >>> bit & 1) {
      length++
      sum += weights[bit]
    } else {
      if (length > 1) bonus += 0.5 * sum * (length - 1) / length
      length = sum = 0
    }
  }
  return bonus
}

/** The weight, up to 1, of each page of a word or of a pair. */
export function weightsOf(entry) {
  const weights = new Map()
  const add = (page, weight) => { if (!(weights.get(page) > weight)) weights.set(page, weight) }
  for (const { pages, level } of entry.groups ?? []) for (const page of pages) add(page, pairLevels[level])
  for (const { pages, impacts } of entry.forms ?? []) pages.forEach((page, i) => add(page, impacts[i] / 15))
  return weights
}

export const pairLevels = [0.47, 0.6, 0.75, 1]
/** The level of pairs that stand in titles. */
export const titleLevel = pairLevels.length - 1

/** Of some pages, or of all, those that have all of some pairs. */
export function havingAll(entries, pages) {
  for (const entry of entries) {
    const has = new Set(entry?.groups.flatMap(group => [...group.pages]))
    pages = pages?.filter(page => has.has(page)) ?? [...has]
  }
  return pages ?? []
}

/** Several entries as one, weaker by a factor. */
export function merge(entries, factor) {
  return { forms: entries.flatMap(entry => entry.forms), total: entries.reduce((sum, entry) => sum + entry.total, 0), factor, merged: true }
}
