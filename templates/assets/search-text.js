// Part of search-ahead.js. The analysis of text, the same as in Sources/Search (Scanner, PassageReader, Keys); analysis.json in the tests holds
// the two together; and of queries. No DOM here.

const toneless = /[\u0300-\u036f]/g
const latin = /[\u00c0-\u024f\u1e00-\u1eff]/g

/** Runs of some signs, 1.520 as one. */
export const runsOf = (signs, flags) => new RegExp(`(?<![${signs}]\\.?)[1-9]\\d{0,2}(?:\\.\\d{3})+(?![${signs}]|\\.\\d)|[${signs}]+`, flags)

// A text that looks as it is written, as nearly all do, is read by what takes a slow phone least time.
const letters = 'A-Za-zÀ-ÏÑ-ÖØ-ïñ-öø-ƈƊ-ɏḀ-ỿ'
const plainText = new RegExp(`^[ -~${letters}“”«»„…]*$`)
const asWritten = { runs: runsOf(`0-9${letters}`, 'g'), text: text => text, word: word => word }

// How all others are seen is told by search-looks.js: what looks like another character, and what is seen as nothing.
let sight = asWritten

/** Sees texts in another way from now on. */
export const see = own => { sight = own }

/** Whether a text in NFC looks as it is written. */
export const isPlain = text => plainText.test(text)

const openSyllable = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u

// A final sigma depends on its neighbours in JavaScript; the index knows one small sigma.
export const lower = text => text.replace(/Σ/g, 'σ').toLowerCase()

/** Plain letters: đ is d, tones and hats off. Other scripts stay. */
export const fold = text => lower(text).replace(/đ/g, 'd').replace(latin, letter => letter.normalize('NFD')).replace(toneless, '')

/** `hoà` and `hòa` are one word. Takes a lower-case word in NFC. */
export const placeTone = word => openSyllable.test(word) ? word.slice(0, -2) + word.slice(-2).normalize('NFD').replace(/(.)(.)$/, '$2$1').normalize('NFC') : word

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
  const { runs, text: seen, word: seenWord } = isPlain(text) ? asWritten : sight
  text = seen(text)
  for (const match of text.matchAll(runs)) {
    // The zero width space parts words, and is nothing else.
    gap += text.slice(end, match.index).replaceAll('\u200b', '')
    end = match.index + match[0].length
    let form = lower(seenWord(match[0].replaceAll('.', '')))
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

// A number typed in one with its kind, before or behind it: `QD153TTg`, `qđ153`.
const joinedNumber = /(?<![\p{L}\d/.-])(qđ|qd|kh|nđ|nd|nq|ct|tb|tt|cv|bc)(\d{1,4})(\p{L}{2,8})?(?![\p{L}\d/.-])/giu

/** The query as words, phrases, numbers and dates. */
export function parse(query, language) {
  const text = query.normalize('NFC').replace(joinedNumber, (_, kind, number, body) => body ? `${number}/${kind}-${body}` : `${kind} ${number}`)
  const list = words(text, language)
  const phrases = []
  for (const match of text.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]/gu)) {
    const inside = list.filter(word => word.start > match.index && word.end < match.index + match[0].length)
    for (let from = 0; from < inside.length;) {
      let to = from + 1
      while (to < inside.length && inside[to].follows) to++
      phrases.push(inside.slice(from, to))
      from = to
    }
  }
  const quoted = new Set(phrases.flat())
  const special = specialKeys(list).filter(one => !list.slice(one.from, one.to).some(word => quoted.has(word)))
  return { text, list, phrases, quoted, special, accented: list.some(word => word.form !== fold(word.form)) }
}

/** Where a phrase stands in a list of words, or -1. With diacritics in the query the written forms must agree. */
export function findPhrase(phrase, list, accented) {
  for (let at = 0; at + phrase.length <= list.length; at++) {
    if (phrase.every((word, i) => (i === 0 || list[at + i].follows) && (accented ? list[at + i].form === word.form : list[at + i].key === word.key))) return at
  }
  return -1
}

/** Words that a question has and its answer need not. */
export const joining = new Set('có từ ở tại của thì là được đến cho vào và với các những vì do còn lên xuống ra'.split(' '))

const asks = /(?<!\p{L})(?:bao (?:nhi[êe]u|l[âa]u|gi[ờo]|chừ)|bn(?=\W*$|\s*%| ph[ầa]n| ti[ềe]n| t[ỷyỉi](?!\p{L}))|mấy|may(?= phan| lan|\s*%| t[yi](?!\p{L}))|(?<=^| )may(?! (?:tinh|moc|bay|vi|in|chu|anh))|(?:khi|l.c|b.a|h.i) m[ôo]|ngay may|n[àa]o|(?:t[êe]n|l[àa]) chi|đâu|dau(?=\W*$)|g[ìi]|ai|sao|how|what|when|which|where)(?!\p{L})/u
// The first and the last words of what is polite, and the end of "có … không", by keys.
const polite = /^(alo|xin|chao|thua|lam on|vui|phien|co ai|ai biet|(da|hay|nho|cho|toi|em|minh|tui|con|chau|anh|chi|ban|ad|admin|moi nguoi|chung toi)( \w+)? (biet|hoi|cho|oi|muon|can|xin|anh|chi|em|toi|giup))\b|\b(trang|cong|web|site) (nay|ni|nao nay)\b|\b(o|tren|trong) day\b|\b(a|vay|the|roi|day|nhi|nhe|nha|ha|voi|rua|k|ko|khong|chua)\W*$/

/** Whether a query may have words that only ask or are only polite. */
export const mayAsk = ({ text }) => asks.test(lower(text)) || polite.test(fold(text))
