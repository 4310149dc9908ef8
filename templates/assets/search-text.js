// The analysis of text, the same as in Sources/Search (Scanner, PassageReader, Keys); analysis.json in the tests holds
// the two together; and of queries. No DOM here.

const toneless = /[\u0300-\u036f]/g
const latin = /[\u00c0-\u024f\u1e00-\u1eff]/g
const hidden = '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}'
const dropped = new RegExp(`[${hidden}]`, 'gu')
// 1.520 is one word, 1520.
const wordRun = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}]\\.?)[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\p{L}\\p{N}\\p{M}]|\\.\\d)|[\\p{L}\\p{N}\\p{M}${hidden}]+`, 'gu')
const openSyllable = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u
const moved = { à: 'òa', á: 'óa', ả: 'ỏa', ã: 'õa', ạ: 'ọa', è: 'òe', é: 'óe', ẻ: 'ỏe', ẽ: 'õe', ẹ: 'ọe', ỳ: 'ùy', ý: 'úy', ỷ: 'ủy', ỹ: 'ũy', ỵ: 'ụy' }

// What looks like another character: the table of Sources/Vietnamese/LookAlike.swift. Of the same length, so that places stay.
const looks = new Map()
for (const [seen, list] of Object.entries({
  Đ: 'ÐƉ', đ: 'ðɖ', A: 'АΑ', B: 'ВΒ', C: 'СϹ', D: 'Ꭰ', E: 'ЕΕ', G: 'Ԍ', H: 'НΗ', I: 'ІΙӀ', J: 'ЈͿ', K: 'КΚ', L: 'Ꮮ',
  M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ', Q: 'Ԛ', S: 'Ѕ', T: 'ТΤ', V: 'Ѵ', W: 'Ԝ', X: 'ХΧ', Y: 'УΥҮ', Z: 'Ζ', a: 'аαɑ',
  c: 'сϲ', d: 'ԁ', e: 'е', g: 'ɡ', h: 'һ', i: 'іι', j: 'јϳ', k: 'кκ', o: 'оο', p: 'рρ', q: 'ԛ', s: 'ѕ', u: 'υ',
  v: 'ѵν', w: 'ԝ', x: 'хχ', y: 'уү', 3: 'З', '/': '\u2044\u2215\u29f8', '.': '\u2024\ufe52',
  ':': '\u2236\ua789\ufe55', ',': '\ufe50', ';': '\ufe54', '#': '\ufe5f', '&': '\ufe60', '%': '\ufe6a',
  '(': '\ufe59', ')': '\ufe5a', '*': '\ufe61', '+': '\ufe62',
})) for (const one of list) looks.set(one, seen)
const odd = new RegExp(`[${[...looks.keys()].join('').replace(/[\u0370-\u052f]/g, '')}\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u2800\\u3000\\u3164\\uffa0\\u02d7\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff01-\\uff5e]`, 'gu')
const grouped = /(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g
const long = /[Ⅰ-ⅿﬀ-ﬆ\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]/gu
const foreign = /[\u0370-\u052f]/g
const look = one => looks.get(one) ?? (one >= '\uff01' && one <= '\uff5e' ? String.fromCharCode(one.charCodeAt() - 0xfee0)
  : /[\p{Z}\u2800\u3164\uffa0]/u.test(one) ? ' ' : '-')
const seen = text => text.replace(grouped, '$1.').replace(odd, look)

/** A word as it looks. One with a letter that no Latin one looks like is Russian or Greek, and stays. */
function seenWord(word) {
  word = word.replace(dropped, '').replace(long, one => one.normalize('NFKC'))
  return word.match(foreign)?.every(one => looks.has(one)) ? word.replace(foreign, one => looks.get(one)) : word
}

/** NFC, lower case, as it looks, without invisible characters. */
export const normal = text => lower(seen(text.normalize('NFC')).replace(wordRun, seenWord))

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
  text = seen(text)
  for (const match of text.matchAll(wordRun)) {
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

/** The query as words, phrases, numbers and dates. */
export function parse(query, language) {
  const text = query.normalize('NFC')
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

// MARK: The files of the index, each read once

const cutNames = text => text.match(/.{6}/g) ?? []
const utf8 = new TextDecoder()

/** Undoes "deflate-raw" with what the browser has, or with our own code on old phones. */
export async function inflate(bytes) {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch {
    return (await import('./search-inflate.js')).inflateRaw(bytes)
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** What a file is called by what it holds (FNV-1a, mixed once more); the salt is used where two files had one name. */
function nameOf(bytes, salt) {
  let hash = 0x811c9dc5 ^ salt
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193)
  hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b)
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35)
  hash ^= hash >>> 16
  return Array.from({ length: 6 }, (_, at) => letters[hash >>> at * 5 & 31]).join('')
}

/** The bytes of a file, if they are those that it was named by. The manifest begins with the name of its own rest. */
function checked(name, bytes) {
  const rest = name === 'manifest' ? bytes.subarray(6) : bytes
  const wanted = name === 'manifest' ? utf8.decode(bytes.subarray(0, 6)) : name
  if (![0, 1, 2, 3].some(salt => nameOf(rest, salt) === wanted)) throw new RangeError(`damaged: ${name}`)
  return rest
}

/** A reader of varints over a block. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes
    this.at = at
  }
  byte() { return this.bytes[this.at++] }
  number() {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++]
      value += (byte & 127) * scale
      if (!(byte & 128)) return value
    }
  }
  text(length) { return utf8.decode(this.bytes.subarray(this.at, this.at += length)) }
}

/** The forms of a word with their pages, from three columns: see WordEntry in Sources/Search. */
function readWord([meta, steps, impacts], key, pages) {
  const forms = []
  let total = 0
  for (let left = meta.number(); left > 0; left--) {
    const length = meta.number()
    const form = length ? meta.text(length - 1) : key
    const count = meta.number()
    const list = { form, pages: new Uint32Array(count), impacts: new Uint8Array(count) }
    if (count && count * 8 >= pages) readBitmap(steps, list.pages, pages)
    else readSteps(list.pages, () => steps.number())
    for (let i = 0; i < count; i++) list.impacts[i] = levels[impacts.bytes[impacts.at + (i >> 2)] >> (i & 3) * 2 & 3]
    impacts.at += (count + 3) >> 2
    total += count
    forms.push(list)
  }
  return { forms, total }
}

const levels = [6, 9, 13, 15]

function readBitmap(reader, list, pages) {
  let at = 0
  for (let byte = 0; byte < (pages + 7) >> 3; byte++) {
    const bits = reader.byte()
    for (let bit = 0; bit < 8; bit++) if (bits >> bit & 1) list[at++] = byte * 8 + bit
  }
}

function readSteps(list, next) {
  let page = -1
  for (let i = 0; i < list.length; i++) list[i] = page += next() + 1
}

/** The groups of a pair, from four columns: see PairEntry. */
function readPair([heads, forms, low, high]) {
  const next = () => {
    const byte = low.byte()
    return byte < 128 ? byte : (byte & 127) + high.number() * 128
  }
  const groups = []
  let total = 0
  for (let more = true; more;) {
    const head = heads.byte()
    more = head > 127
    let count = (head >> 2 & 31) + 1
    if (count === 32) count += heads.number()
    let first = forms.byte()
    let second = first & 15
    if (first === 255) {
      first = forms.byte()
      second = forms.byte()
    } else first >>= 4
    const pages = new Uint32Array(count)
    readSteps(pages, next)
    groups.push({ first, second, level: head & 3, pages })
    total += count
  }
  return { groups, total }
}

function readTargets([reader]) {
  const list = []
  let page = 0
  for (let left = reader.number(); left > 0; left--) list.push((page += reader.number()) * 65536 + reader.number())
  return list
}

const readers = [readWord, readPair, readTargets]

/** The families of keys. */
export const WORD = 0
export const PAIR = 1
export const TARGET = 2

/** The files of the index of one language. */
export class Index {
  /** `load(name, again)` gives a promise of the raw bytes of a file of the index; `again` where those kept are damaged. */
  constructor(load, language) {
    this.load = load
    this.language = language
    this.files = new Map()
    this.entries = [new Map(), new Map(), new Map()]
  }

  /** The inflated bytes of a file, fetched once. A failed fetch is forgotten, so that it can be tried again. */
  file(name) {
    let file = this.files.get(name)
    if (!file) {
      const get = async again => checked(name, await this.load(name, again))
      file = get(false).catch(error => error instanceof RangeError ? get(true) : Promise.reject(error)).then(inflate)
      file.catch(() => this.files.delete(name))
      this.files.set(name, file)
    }
    return file
  }

  async open() {
    if (!this.manifest) {
      const manifest = JSON.parse(utf8.decode(await this.file('manifest')))
      if (manifest.version !== 2) throw new Error('index version ' + manifest.version)
      this.first = manifest.keys.map(text => text ? text.split('\n') : [])
      this.blocks = manifest.blocks.map(cutNames)
      this.cardFiles = cutNames(manifest.cards)
      this.columnFiles = cutNames(manifest.columns)
      const keys = text => words(normal(text), this.language).map(word => word.key)
      this.abbreviations = Object.entries(manifest.abbreviations)
        .flatMap(([short, long]) => long.flatMap(one => [[keys(short), keys(one)], [keys(one), keys(short)]]))
      // Of terms only the way from the reader's language to that of the pages.
      this.terms = Object.entries(manifest.terms ?? {}).flatMap(([term, own]) => own.map(one => [keys(term), keys(one)]))
      this.minor = new Set(manifest.minor)
      this.manifest = manifest
    }
    return this.manifest
  }

  blockOf(family, key) {
    const first = this.first[family]
    let low = 0
    let high = first.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (first[middle] <= key) low = middle + 1
      else high = middle
    }
    return this.blocks[family][low - 1]
  }

  /** Where each key of a block stands in its columns. */
  async block(family, name) {
    const bytes = await this.file(name)
    if (bytes.places) return bytes
    const places = new Map()
    const head = new Reader(bytes)
    const lengths = Array.from({ length: head.number() - 1 }, () => head.number())
    let at = head.at
    const starts = [at, ...lengths.map(length => at += length)]
    const [heads, letters, ...columns] = starts.map(start => new Reader(bytes, start))
    const key = new Uint8Array(4096)
    while (heads.at < starts[1]) {
      const shape = heads.byte()
      const kept = shape >> 4
      let rest = shape & 15
      if (rest === 15) rest += heads.number()
      key.set(bytes.subarray(letters.at, letters.at += rest), kept)
      const text = utf8.decode(key.subarray(0, kept + rest))
      places.set(text, columns.map(column => column.at))
      readers[family](columns, text, this.manifest.pages)
    }
    bytes.places = places
    return bytes
  }

  /** The name of the block that would hold a key, when it is not loaded yet. */
  unloaded(family, key) {
    const name = this.blockOf(family, key)
    return this.files.has(name) ? undefined : name
  }

  /** The postings of a key, or undefined. */
  async entry(family, key) {
    const known = this.entries[family]
    if (!known.has(key)) {
      const name = this.blockOf(family, key)
      const block = name && await this.block(family, name)
      const places = block?.places.get(key)
      known.set(key, places && readers[family](places.map(at => new Reader(block, at)), key, this.manifest.pages))
    }
    return known.get(key)
  }

  /** Keys that begin with a prefix, of the block where the prefix stands. */
  async completions(prefix) {
    const name = this.blockOf(WORD, prefix)
    if (!name) return []
    const block = await this.block(WORD, name)
    return [...block.places.keys()].filter(key => key.startsWith(prefix) && key !== prefix)
  }

  /** The cards of pages, by number. */
  async cards(pages) {
    const size = this.manifest.cardsPerFile
    return Promise.all(pages.map(async page => {
      const bytes = await this.file(this.cardFiles[page / size | 0])
      bytes.cards ??= JSON.parse(utf8.decode(bytes))
      const [url, title, number, kind, issuer, date, place, document] = bytes.cards[page % size]
      const label = (table, value) => this.manifest[table][value]?.[1] ?? ''
      return { page, url, title, number, kind: label('kinds', kind), issuer: label('issuers', issuer), date, place, document }
    }))
  }

  /** The facet columns that hold the given pages. */
  async columns(pages) {
    const size = this.manifest.pagesPerColumn
    const needed = [...new Set(Array.from(pages, page => page / size | 0))]
    const loaded = new Map(await Promise.all(needed.map(async at => [at, await this.file(this.columnFiles[at])])))
    return page => {
      const bytes = loaded.get(page / size | 0)
      const length = bytes.length / 7
      const at = page % size
      const value = column => bytes[column * length + at]
      return {
        kind: value(0), issuer: value(1) | value(2) << 8, fields: this.manifest.fieldSets[value(3) | value(4) << 8] ?? [],
        validity: value(5), year: value(6) + 1900,
      }
    }
  }

  /** The list for the correction of typing errors: word → number of pages. */
  async spelling() {
    if (!this.spellings) {
      const text = utf8.decode(await this.file(this.manifest.words))
      this.spellings = new Map(text.split('\n').filter(Boolean).map(line => line.split(' ')).map(([key, count]) => [key, +count]))
    }
    return this.spellings
  }
}
