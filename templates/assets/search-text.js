// The analysis of text, the same as in Sources/Search (Scanner, PassageReader, Keys); analysis.json in the tests holds
// the two together. No DOM here.

const toneless = /[\u0300-\u036f]/g
const latin = /[\u00c0-\u024f\u1e00-\u1eff]/g
const dropped = /[\u200b\u00ad]/g
const wordRun = /[\p{L}\p{N}\p{M}\u200b\u00ad]+/gu
const openSyllable = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u
const moved = { à: 'òa', á: 'óa', ả: 'ỏa', ã: 'õa', ạ: 'ọa', è: 'òe', é: 'óe', ẻ: 'ỏe', ẽ: 'õe', ẹ: 'ọe', ỳ: 'ùy', ý: 'úy', ỷ: 'ủy', ỹ: 'ũy', ỵ: 'ụy' }

/** NFC, lower case, without invisible characters. */
export const normal = text => lower(text.normalize('NFC').replace(dropped, ''))

// A final sigma depends on its neighbours in JavaScript; the index knows one small sigma.
const lower = text => text.replace(/Σ/g, 'σ').toLowerCase()

/** Plain letters: đ is d, tones and hats off. Other scripts stay. */
export const fold = text => lower(text).replace(/đ/g, 'd').replace(latin, letter => letter.normalize('NFD')).replace(toneless, '')

/** `hoà` and `hòa` are one word. Takes a lower-case word in NFC. */
export const placeTone = word => openSyllable.test(word) ? word.slice(0, -2) + moved[word.slice(-1)] : word

/** The plural endings of English off (Harman 1991). */
function stem(word) {
  if (word.length < 4 || !/^[a-z]+s$/.test(word)) return word
  if (word.endsWith('ies')) return word.length === 4 || /[ea]ies$/.test(word) ? word : word.slice(0, -3) + 'y'
  if (word.endsWith('es')) return /[aeo]es$/.test(word) ? word : word.slice(0, -1)
  return /[us]s$/.test(word) ? word : word.slice(0, -1)
}

const ascii = /^[\x00-\x7f]*$/
const keys = new Map()

/** What a word is filed under. */
export function keyOf(form, language) {
  if (language !== 'en') {
    if (ascii.test(form)) return form
    let key = keys.get(form)
    if (key === undefined) keys.set(form, key = fold(form))
    return key
  }
  return stem(fold(form))
}

/** The words of a text in NFC, with their places in it. */
export function words(text, language) {
  const out = []
  let end = 0
  let gap = ''
  for (const match of text.matchAll(wordRun)) {
    gap += text.slice(end, match.index)
    end = match.index + match[0].length
    let form = lower(match[0].replace(dropped, ''))
    if (!form) continue
    if (language !== 'en') form = placeTone(form)
    const breaks = /[!;?…]/.test(gap) || (gap.length > 1 && gap.includes('.'))
    const link = out.length && /^[/\-&.]$/.test(gap) ? gap : ''
    out.push({ form, key: keyOf(form, language), follows: out.length > 0 && !breaks, link, start: match.index, end })
    gap = ''
  }
  return out
}

const number = word => /^\d{1,4}$/.test(word.form) ? +word.form : -1

function dateKey(day, month, year) {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return ''
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : ''
}

/** Document numbers (`2972qdubnd`) and dates (`2017-08-24`) in a list of words: `{key, from, to}`. */
export function specialKeys(list) {
  const found = []
  for (let from = 0; from < list.length;) {
    let to = from + 1
    while (to < list.length && list[to].link) to++
    const key = runKey(list.slice(from, to))
    if (key) found.push({ key, from, to })
    from = to
  }
  for (let at = 4; at < list.length; at++) {
    if (list[at - 1].form !== 'năm' || list[at - 3].form !== 'tháng' || number(list[at]) < 1000) continue
    if (!list.slice(at - 3, at + 1).every(word => word.follows)) continue
    const key = dateKey(number(list[at - 4]), number(list[at - 2]), number(list[at]))
    if (key) found.push({ key, from: at - 4, to: at + 1 })
  }
  return found
}

function runKey(run) {
  if (run.length < 2 || run.length > 6 || !/^\d/.test(run[0].form)) return ''
  const values = run.map(number)
  if (run.length === 3 && values.every(value => value >= 0)) {
    return values[0] >= 1000 ? dateKey(values[2], values[1], values[0]) : dateKey(...values)
  }
  if (run.some(word => word.link === '.') || run.every(word => /^\d/.test(word.form))) return ''
  return run.map(word => keyOf(word.form, 'vi')).join('').replace(/^0+/, '')
}

const telexTones = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const vniTones = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }

/** What the keys of a Telex or VNI keyboard would have written; '' when the word is no such left-over. */
export function decodeTyping(word) {
  if (!/^[a-z]+[a-z0-9]*$/.test(word)) return ''
  return /\d/.test(word) ? decodeVni(word) : decodeTelex(word)
}

function decodeTelex(word) {
  let tone = ''
  let body = word
  const last = /^(.*[aeiouyw].*?)([sfrxj])(.*)$/.exec(word)
  if (last && (last[3] === '' || !/[sfrxj]/.test(last[3]))) {
    tone = telexTones[last[2]]
    body = last[1] + last[3]
  }
  body = body.replace(/dd|^d(.*)d$/, (all, inner) => inner === undefined ? 'đ' : 'đ' + inner)
  body = body.replace(/([aeo])\1/, (_, vowel) => vowel + '\u0302')
    .replace(/^(.*[aeo])(.*?)([aeo])$/, (all, head, middle, tail) => head.endsWith(tail) ? head + '\u0302' + middle : all)
  body = body.replace(/uwow?|uow/, 'u\u031bo\u031b').replace(/([ou])w/, '$1\u031b').replace(/aw/, 'a\u0306')
  body = body.replace(/w/, 'u\u031b')
  return finish(body, tone, word)
}

function decodeVni(word) {
  let tone = ''
  let body = word.replace(/[1-5]/, digit => { tone = vniTones[digit]; return '' })
  body = body.replace(/^(d)(.*)9/, 'đ$2').replace(/u7?o7|u7o/, 'u\u031bo\u031b').replace(/uo(\w*)7/, 'u\u031bo\u031b$1').replace(/([aeo])([a-z\u031b]*)6/, '$1\u0302$2')
    .replace(/([ou])([a-z]*)7/, '$1\u031b$2').replace(/a([a-z]*)8/, 'a\u0306$1')
  return finish(body, tone, word)
}

// The tone goes on the vowel with a hat or horn (the last of them), else by the rule of the open and the closed syllable.
function finish(body, tone, typed) {
  if (/[\d]/.test(body)) return ''
  if (tone) {
    const marked = /^(.*[aeou][\u0302\u0306\u031b])(.*)$/.exec(body)
    if (marked) body = marked[1] + tone + marked[2]
    else {
      const vowels = /^((?:qu|gi(?=[aeouy]))?[^aeiouy]*)([aeiouy]+)(.*)$/.exec(body)
      if (!vowels) return ''
      const at = vowels[2].length === 1 ? 1 : vowels[3] || vowels[2].length === 3 ? 2 : 1
      body = vowels[1] + vowels[2].slice(0, at) + tone + vowels[2].slice(at) + vowels[3]
    }
  }
  const word = placeTone(body.normalize('NFC'))
  return word === typed ? '' : word
}
