// The targets of two bodies side by side. Two of them are one measure where their sentences have the same words, but for the body's own
// place, the same unit, and every figure but the value and the year: one word more is another group, level or direction ("hộ nghèo",
// "hộ cận nghèo"; "giảm 5%", "giảm xuống còn 5%"). Where only such words differ as say that it is reached, they may be one. Both clauses
// are shown, so that a reader can judge; what has no partner may still be stated by the other in other words. No DOM here.

const most = 600

/** What a sentence measures: its words without the value, how it is meant and the year; and the figures that are left. `core` are the words that
    name the measure: without verbs that only say that it is reached, and without the ways to say a share. */
function measureOf({ held: [, , , , place], record }) {
  const [, amount, display, , , , value, highest, unit] = record
  const text = display.toLowerCase().normalize('NFC').replace(amount.toLowerCase(), ' ').replace(/đến năm \d{4}|năm \d{4}/g, ' ')
    .replaceAll(place?.toLowerCase().normalize('NFC') || '\n', ' ')
  const own = [value, highest].filter(one => one !== null).flatMap(one => [one.toLocaleString('vi'), String(one)])
  const words = (text.match(/[\p{L}\p{N}.,]*[\p{L}\p{N}]/gu) ?? []).filter(word => !own.includes(word) && !small.has(word))
  const figures = words.filter(word => /\d/.test(word)).sort().join(' ')
  const named = words.filter(word => !/\d/.test(word))
  return { words: new Set(named), core: coreOf(named), key: `${unit}|${figures}|${changeOf(record[3])}` }
}

const small = new Set('tối thiểu đa ít nhất trên dưới khoảng hơn đạt là của các những được và'.split(' '))
const light = new Set('tỷ tỉ lệ trọng có chiếm phủ bao sử dụng dùng tham gia trong đến trở lên phấn đấu bảo đảm đảm duy trì ở mức'.split(' '))

/** The word of a clause that makes its figure a change, `thêm 5 xã`: never the same as a level. */
function changeOf(quote) {
  const text = quote.toLowerCase().normalize('NFC')
  return /(^| )(còn|xuống)( |$)/.test(text) ? '' : /(?:^| )(thêm|giảm|tăng)(?= |$)(?! cường| trưởng| nghèo)/.exec(text)?.[1] ?? ''
}

function coreOf(words) {
  // `Còn 5%` and `giảm xuống còn 5%` are one level; `giảm 5%` is a change.
  const isLevel = words.includes('còn') || words.includes('xuống')
  const core = new Set()
  let isBehind = false
  for (const word of words) {
    const isLight = light.has(word) || isLevel && /^(giảm|xuống|còn)$/.test(word) || !isBehind && word === 'số'
    if (!isLight) core.add(word)
    isBehind = !isLight
  }
  return core
}

const areEqual = (a, b) => a.size > 0 && a.size === b.size && [...a].every(word => b.has(word))

/** 2 where two sentences measure the same, 1 where they may, else 0. */
const likeness = (a, b) => a.key !== b.key ? 0 : areEqual(a.words, b.words) ? 2 : a.core.size > 1 && areEqual(a.core, b.core) ? 1 : 0

/** Pairs of rows in the order of the first list, `[row, row, whether the same is sure]`; rows for which none was found stand at the end. */
export function pairs(first, second) {
  const [left, right] = [first, second].map(rows => rows.slice(0, most).map(row => ({ row, measure: measureOf(row) })))
  const candidates = []
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      // Of two years of one measure the same year is the likelier one.
      const like = likeness(a.measure, b.measure)
      if (like) candidates.push([like + (a.row.record[9] === b.row.record[9] ? 2 : 0), i, j, like])
    }
  }
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const [partner, taken] = [new Map(), new Set()]
  for (const [, i, j, like] of candidates) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, [j, like > 1])
    taken.add(j)
  }
  return [
    ...left.flatMap(({ row }, i) => partner.has(i) ? [[row, right[partner.get(i)[0]].row, partner.get(i)[1]]] : []),
    ...left.flatMap(({ row }, i) => partner.has(i) ? [] : [[row, null]]),
    ...right.flatMap(({ row }, j) => taken.has(j) ? [] : [[null, row]]),
  ]
}
