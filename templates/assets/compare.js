// The targets of two bodies side by side. Two of them are one measure where their sentences are alike in nearly all words, in the
// unit and in every figure but the value and the year; both clauses are shown, so that a reader can judge. No DOM here.

const least = 0.75
const most = 600

/** What a sentence measures: its words without the value, how it is meant and the year; and the figures that are left. */
function measureOf({ record }) {
  const [, amount, display, , , , value, highest, unit] = record
  const text = display.toLowerCase().normalize('NFC').replace(amount.toLowerCase(), ' ').replace(/đến năm \d{4}|năm \d{4}/g, ' ')
  const own = [value, highest].filter(one => one !== null).flatMap(one => [one.toLocaleString('vi'), String(one)])
  const words = (text.match(/[\p{L}\p{N}.,]*[\p{L}\p{N}]/gu) ?? []).filter(word => !own.includes(word) && !small.has(word))
  const figures = words.filter(word => /\d/.test(word)).sort().join(' ')
  return { words: new Set(words.filter(word => !/\d/.test(word))), key: `${unit}|${figures}` }
}

const small = new Set('tối thiểu đa ít nhất trên dưới khoảng hơn đạt là của các những được và'.split(' '))

function likeness(a, b) {
  if (a.key !== b.key || !a.words.size || !b.words.size) return 0
  let both = 0
  for (const word of a.words) if (b.words.has(word)) both++
  return both / (a.words.size + b.words.size - both)
}

/** Pairs of rows, best fitting first in their order in the first list: `[row, row]`; one without the other stands at the end. */
export function pairs(first, second) {
  const [left, right] = [first, second].map(rows => rows.slice(0, most).map(row => ({ row, measure: measureOf(row) })))
  const candidates = []
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const value = likeness(a.measure, b.measure)
      // Of two years of one measure the same year is the likelier one.
      if (value >= least) candidates.push([value + (a.row.record[9] === b.row.record[9] ? 0.5 : 0), i, j])
    }
  }
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const [partner, taken] = [new Map(), new Set()]
  for (const [, i, j] of candidates) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  return [
    ...left.flatMap(({ row }, i) => partner.has(i) ? [[row, right[partner.get(i)].row]] : []),
    ...left.flatMap(({ row }, i) => partner.has(i) ? [] : [[row, null]]),
    ...right.flatMap(({ row }, j) => taken.has(j) ? [] : [[null, row]]),
  ]
}
