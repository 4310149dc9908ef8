// Part of search.js. The files of the index, each read once. No DOM here.

import { cutNames, inflate, isPage, manifestParts, nameLength, Reader, readJSON, Routes, TARGET, WORD } from './search-ahead.js'

const utf8 = new TextDecoder()

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** FNV-1a, mixed once more. */
export function hashOf(bytes, salt) {
  let hash = 0x811c9dc5 ^ salt
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b)
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35)
  return hash ^ hash >>> 16
}

/** What a file is called by what it holds; the salt is used where two files had one name. */
function nameOf(bytes, salt) {
  const hash = hashOf(bytes, salt)
  return Array.from({ length: nameLength }, (_, at) => letters[hash >>> at * 5 & 31]).join('')
}

/** The bytes of a file, if they are those that it was named by. The manifest begins with the name of its own rest. */
function checked(name, bytes) {
  const [rest, wanted] = name === 'manifest' ? [bytes.subarray(nameLength), utf8.decode(bytes.subarray(0, nameLength))] : [bytes, name]
  if (![0, 1, 2, 3].some(salt => nameOf(rest, salt) === wanted)) throw new RangeError(`damaged: ${name}`)
  return bytes
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

function skipWord([meta, steps, impacts], pages) {
  for (let left = meta.number(); left > 0; left--) {
    const length = meta.number()
    if (length) meta.at += length - 1
    const count = meta.number()
    if (count && count * 8 >= pages) steps.at += (pages + 7) >> 3
    else steps.skip(count)
    impacts.at += (count + 3) >> 2
  }
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

function skipPair([heads, forms, low, high]) {
  const { bytes } = low
  for (let more = true; more;) {
    const head = heads.byte()
    more = head > 127
    let count = (head >> 2 & 31) + 1
    if (count === 32) count += heads.number()
    if (forms.byte() === 255) forms.at += 2
    let long = 0
    for (const end = low.at + count; low.at < end; low.at++) if (bytes[low.at] > 127) long++
    high.skip(long)
  }
}

function readTargets([reader]) {
  const list = []
  let page = 0
  for (let left = reader.number(); left > 0; left--) list.push((page += reader.number()) * 65536 + reader.number())
  return list
}

const skipTargets = ([reader]) => reader.skip(2 * reader.number())

// What the blocks of each kind hold, in order: how an entry is read, how it is passed over, and from how many columns. See BlockKind in Sources/Search.
const pair = [readPair, skipPair, 4]
const kinds = [[[readWord, skipWord, 3], pair, pair], [[readTargets, skipTargets, 1]]]
const kindOf = [0, 0, 1]

// How many blocks are looked through for words that begin alike, and how many words are enough.
const mostCompleted = 3
const enough = 8

/** Where each key of a block stands in its columns, for each family that the block holds. */
export function placesOf(bytes, kind, pages) {
  const head = new Reader(bytes)
  const lengths = Array.from({ length: head.number() - 1 }, () => head.number())
  let at = head.at
  const starts = [at, ...lengths.map(length => at += length)]
  let first = 2 * kind.length
  return kind.map(([, skip, count], section) => {
    const places = new Map()
    const [heads, letters] = [starts[2 * section], starts[2 * section + 1]].map(start => new Reader(bytes, start))
    const columns = starts.slice(first, first += count).map(start => new Reader(bytes, start))
    const key = new Uint8Array(4096)
    while (heads.at < starts[2 * section + 1]) {
      const shape = heads.byte()
      const kept = shape >> 4
      let rest = shape & 15
      if (rest === 15) rest += heads.number()
      key.set(bytes.subarray(letters.at, letters.at += rest), kept)
      const text = utf8.decode(key.subarray(0, kept + rest))
      places.set(text, columns.map(column => column.at))
      skip(columns, pages)
    }
    return places
  })
}

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
      file = this.whole(name).then(inflate)
      file.catch(() => this.files.delete(name))
      this.files.set(name, file)
    }
    return file
  }

  /** The bytes of a file as they are kept; damaged ones are asked for anew. */
  async whole(name) {
    const get = async again => checked(name, await this.load(name, again))
    return get(false).catch(error => error instanceof RangeError ? get(true) : Promise.reject(error))
  }

  /** Reads the manifest, once. */
  open() {
    return this.opened ??= this.read().catch(error => {
      this.opened = undefined
      throw error
    })
  }

  async read() {
    const parts = manifestParts(await this.whole('manifest'))
    const [routes, manifest, hot] = await Promise.all([readJSON(parts[0]), readJSON(parts[1]), inflate(parts[2])])
    if (manifest.version !== 7) throw new Error('version')
    this.routes = new Routes(routes, (family, key) => family !== TARGET && hot.places[family].has(key))
    this.routes.addBodies(manifest.issuers.map(([, name]) => name))
    this.columnFiles = cutNames(manifest.columns)
    this.abbreviations = this.routes.abbreviations
    this.terms = this.routes.terms
    this.said = this.routes.said
    this.minor = new Set(manifest.minor)
    this.hot = hot
    hot.places = placesOf(hot, kinds[0], manifest.pages)
    return this.manifest = manifest
  }

  /** A block with the places of its keys. */
  async block(family, name) {
    const bytes = await this.file(name)
    bytes.places ??= placesOf(bytes, kinds[kindOf[family]], this.manifest.pages)
    return bytes
  }

  /** The name of the block that would hold a key, when it is not loaded yet. */
  unloaded(family, key) {
    const { name } = this.routes.homeOf(family, key)
    return this.files.has(name) ? undefined : name
  }

  /** The postings of a key, or undefined. */
  async entry(family, key) {
    if (isPage(key)) return { forms: [{ form: '', pages: [+key.slice(1)], impacts: [15] }], total: 1 }
    const known = this.entries[family]
    if (!known.has(key)) {
      const { name, section, key: own } = this.routes.homeOf(family, key)
      const block = name ? await this.block(family, name) : this.routes.isHot(family, key) ? this.hot : undefined
      const places = block?.places[section].get(own)
      const read = kinds[kindOf[family]][section][0]
      known.set(key, places && read(places.map(at => new Reader(block, at)), key, this.manifest.pages))
    }
    return known.get(key)
  }

  /** Words that begin with a prefix: of the block where it stands, and of the next ones as long as few have been found. */
  async completions(prefix) {
    const fits = key => key.startsWith(prefix) && key !== prefix
    const found = [...this.hot.places[WORD].keys(), ...this.routes.groups.keys()].filter(fits)
    const { names, first: firstKeys } = this.routes.words
    // The blank stands before every letter: the block that would hold the pairs of the prefix, or follow it.
    const first = names.indexOf(this.routes.blockAt(WORD, prefix + ' '))
    for (let at = Math.max(0, first); at < names.length && at < first + mostCompleted; at++) {
      if (at > first && (found.length >= enough || !firstKeys[at].startsWith(prefix))) break
      found.push(...[...(await this.block(WORD, names[at])).places[WORD].keys()].filter(fits))
    }
    return found.sort((a, b) => a < b ? -1 : 1)
  }

  /** The cards of pages, by number. */
  async cards(pages) {
    return Promise.all(pages.map(async page => {
      const [file, at] = this.cardPlace(page)
      const bytes = await this.file(this.routes.cardFiles[file])
      bytes.cards ??= JSON.parse(utf8.decode(bytes))
      const [url, title, number, kind, issuer, date, place, document] = bytes.cards[at]
      const label = (table, value) => this.manifest[table][value]?.[1] ?? ''
      return { page, url, title, number, kind: label('kinds', kind), issuer: label('issuers', issuer), date, place, document }
    }))
  }

  /** All cards of some files, where the manifest tells which those are. */
  cardsIn(files) {
    return this.cards([...this.manifest.cardFiles].flatMap((_, page) => files.includes(this.cardPlace(page)[0]) ? page : []))
  }

  /** The number of the file that holds the card of a page, and its place there. */
  cardPlace(page) {
    const { cardFiles, cardsPerFile } = this.manifest
    if (!cardFiles) return [page / cardsPerFile | 0, page % cardsPerFile]
    const counts = []
    this.cardPlaces ??= Array.from(cardFiles, character => {
      const file = character.charCodeAt(0) - 48
      return [file, (counts[file] = (counts[file] ?? 0) + 1) - 1]
    })
    return this.cardPlaces[page]
  }

  /** How many words the title of a page has, and whether it is a document's; undefined where the manifest does not say. */
  titleShape(page) {
    const code = this.manifest.titles.charCodeAt(page) - 48
    return code >= 0 ? { words: code >> 1, document: code & 1 } : undefined
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
