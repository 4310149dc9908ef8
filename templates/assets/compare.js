// The targets of two bodies side by side. Two of them are one measure where their sentences have the same words, but for the body's own
// place, the same unit, and every figure but the value and the year: one word more is another group, level or direction ("hộ nghèo",
// "hộ cận nghèo"; "giảm 5%", "giảm xuống còn 5%"). Both clauses are shown, so that a reader can judge. No DOM here.

const most = 600

/** What a sentence measures: its words without the value, how it is meant and the year; and the figures that are left. */
function measureOf({ held: [, , , , place], record }) {
  const [, amount, display, , , , value, highest, unit] = record
  const text = display.toLowerCase().normalize('NFC').replace(amount.toLowerCase(), ' ').replace(/đến năm \d{4}|năm \d{4}/g, ' ')
    .replaceAll(place?.toLowerCase().normalize('NFC') || '\n', ' ')
  const own = [value, highest].filter(one => one !== null).flatMap(one => [one.toLocaleString('vi'), String(one)])
  const words = (text.match(/[\p{L}\p{N}.,]*[\p{L}\p{N}]/gu) ?? []).filter(word => !own.includes(word) && !small.has(word))
  const figures = words.filter(word => /\d/.test(word)).sort().join(' ')
  return { words: new Set(words.filter(word => !/\d/.test(word))), key: `${unit}|${figures}` }
}

const small = new Set('tối thiểu đa ít nhất trên dưới khoảng hơn đạt là của các những được và'.split(' '))

function isSame(a, b) {
  if (a.key !== b.key || !a.words.size || a.words.size !== b.words.size) return false
  for (const word of a.words) if (!b.words.has(word)) return false
  return true
}

/** Pairs of rows, best fitting first in their order in the first list: `[row, row]`; one without the other stands at the end. */
export function pairs(first, second) {
  const [left, right] = [first, second].map(rows => rows.slice(0, most).map(row => ({ row, measure: measureOf(row) })))
  const candidates = []
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      // Of two years of one measure the same year is the likelier one.
      if (isSame(a.measure, b.measure)) candidates.push([a.row.record[9] === b.row.record[9] ? 1 : 0, i, j])
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
