// Part of search-answer.js. Abbreviations that are made of the first letters of words: `BHYT` is bảo hiểm y tế. No DOM here.

const syllable = /^(?:b|ch?|d|g[hi]?|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/

/** Reads words so that `bác sĩ` and `bác sỹ` are one. */
export const inOneSpelling = words => (text, language) => words(text, language).map(word => {
  const at = /^([hklmst]|qu).$/u.test(word.form) ? 'iìíỉĩị'.indexOf(word.form.at(-1)) : -1
  return at < 0 ? word : { ...word, form: word.form.slice(0, -1) + 'yỳýỷỹỵ'[at], key: word.key.slice(0, -1) + 'y' }
})

/** Whether a word is no syllable, and so an abbreviation, by its key. */
export const isShort = key => /^[a-z]{2,6}$/.test(key) && !syllable.test(key)

/** The first letters of words that follow one another; '' where they do not. */
export const initialsOf = list => list.every((word, at) => !at || word.follows) ? list.map(({ key }) => key[0]).join('') : ''

const kinds = new Set('nghi quyet,nghi dinh,quyet dinh,ke hoach,chi thi,thong tu,thong bao,thong tri,cong van,cong dien,bao cao,to trinh,chuong trinh,huong dan,de an,ket luan,quy dinh,quy che,phuong an,du an'.split(','))

/** The words of a text with those of a question in place of their abbreviations: of three words and more, and of two where a number says what
    kind of document has it, `51/NQ-CP`; `153/QĐ-TTg` is of no quân đội. */
export function spelledOut(list, asked) {
  const all = asked.flatMap(({ words }) => words)
  return list.flatMap(word => {
    const { key } = word
    // `8ha` is a number and its unit.
    const unit = /^\d+(\p{L}+)$/u.exec(word.form)?.[1]
    if (unit) return [word, { ...word, form: unit, key: unit, follows: true }]
    if (!isShort(key) || key.length < 3 && word.link !== '/') return [word]
    const at = all.findIndex((_, at) => initialsOf(all.slice(at, at + key.length)) === key)
    const isKind = key.length > 2 || kinds.has(all.slice(at, at + 2).map(one => one.key).join(' '))
    return at < 0 || !isKind ? [word] : all.slice(at, at + key.length).map((one, i) => ({ ...one, start: word.start, follows: i > 0 || word.follows }))
  })
}
