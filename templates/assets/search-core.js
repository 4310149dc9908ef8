// Reads the index and ranks. No DOM here: it runs in a page, in a worker, and under a test.

import { decodeTyping, fold, keyOf, normal, specialKeys, words } from './search-text.js'

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
const titleLevel = 13
const mostNamed = 12

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
const WORD = 0
const PAIR = 1
const TARGET = 2

/** The files of the index of one language. */
export class Index {
  /** `load(name)` gives a promise of the raw bytes of a file of the index. */
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
      file = this.load(name).then(inflate)
      file.catch(() => this.files.delete(name))
      this.files.set(name, file)
    }
    return file
  }

  async open() {
    if (!this.manifest) {
      const manifest = JSON.parse(utf8.decode(await this.file('manifest')))
      if (manifest.version !== 1) throw new Error('index version ' + manifest.version)
      this.first = manifest.keys.map(text => text ? text.split('\n') : [])
      this.blocks = manifest.blocks.map(cutNames)
      this.cardFiles = cutNames(manifest.cards)
      this.columnFiles = cutNames(manifest.columns)
      this.abbreviations = Object.entries(manifest.abbreviations)
        .map(([short, long]) => [fold(normal(short)), long.map(text => words(normal(text), this.language).map(word => word.key))])
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

  /** Finds and ranks. See `Search`. */
  async search(query, options = {}) {
    await this.open()
    return new Search(this, options).run(query)
  }
}

/** Whether two words differ by one letter: put in, left out, changed, or two exchanged. */
export function isOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const first = a.slice(start, a.length - end)
  const second = b.slice(start, b.length - end)
  return (first.length <= 1 && second.length <= 1)
    || (first.length === 2 && second.length === 2 && first[0] === second[1] && first[1] === second[0])
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

/** One query. */
class Search {
  constructor(index, { complete = false }) {
    this.index = index
    this.complete = complete
    this.pages = index.manifest.pages
    this.corrections = new Map()
    this.relaxed = false
    this.near = []
  }

  async run(query) {
    this.query = parse(query, this.index.language)
    await this.findNumbers()
    await this.findWords()
    const found = this.numbers.length && await this.byNumber() || await this.byWords()
    const targets = await this.targets()
    return {
      hits: found, scores: this.scores, targets, words: this.words, phrases: this.query.phrases, accented: this.query.accented,
      corrections: [...this.corrections], relaxed: this.relaxed, near: new Set(this.near), suggest: () => this.suggest(),
    }
  }

  idf(count) { return Math.log(1 + this.pages / Math.max(1, count)) }

  /** Document numbers and dates that the index knows; the rest stay words. */
  async findNumbers() {
    const { list, special } = this.query
    this.numbers = []
    const taken = new Set()
    for (const one of special) {
      let entry = await this.index.entry(WORD, one.key)
      if (!entry) {
        const longer = await this.index.completions(one.key)
        if (longer.length && !/-/.test(one.key)) entry = merge(await Promise.all(longer.map(key => this.index.entry(WORD, key))), 0.6)
      }
      if (!entry) continue
      this.numbers.push(entry)
      for (let at = one.from; at < one.to; at++) taken.add(list[at])
    }
    this.words = list.filter(word => !taken.has(word))
  }

  /** With a number known, few pages are left: their cards tell which of them has the other words. */
  async byNumber() {
    let candidates = null
    const scores = new Map()
    for (const number of this.numbers) {
      const own = new Map()
      for (const form of number.forms) form.pages.forEach((page, i) => own.set(page, form.impacts[i] * (number.factor ?? 1)))
      candidates = candidates ? candidates.filter(page => own.has(page)) : [...own.keys()]
      for (const [page, impact] of own) scores.set(page, (scores.get(page) ?? 0) + impact)
    }
    if (!candidates.length || candidates.length > 12 || this.query.phrases.length) return null
    const rest = this.words.map(word => word.key)
    if (rest.length && candidates.length > 1) {
      for (const card of await this.index.cards(candidates)) {
        const text = [card.title, card.number, card.kind, card.issuer, card.place, card.date].join(' | ')
        const own = new Set(words(normal(text), this.index.language).map(word => word.key))
        scores.set(card.page, scores.get(card.page) + 12 * rest.filter(key => own.has(key)).length / rest.length)
      }
    }
    this.scores = scores
    return Uint32Array.from(candidates).sort((a, b) => scores.get(b) - scores.get(a) || b - a)
  }

  /** Postings of every word; words that no page has are decoded, corrected or completed. */
  async findWords() {
    if (this.numbers.length && !this.query.phrases.length && this.numbers.every(one => one.total <= 12)) return
    await Promise.all(this.words.map(async word => {
      word.entry = await this.index.entry(WORD, word.key)
    }))
    const last = this.words.at(-1)
    if (this.complete && last && !/\s$/.test(this.query.text)) {
      const longer = await this.index.completions(last.key)
      const entries = await Promise.all(longer.slice(0, 40).map(key => this.index.entry(WORD, key)))
      if (entries.length) last.entry = merge([last.entry, ...entries].filter(Boolean), 1)
    }
    for (const word of this.words) if (!word.entry) await this.mend(word)
  }

  async mend(word) {
    if (/^\d+$/.test(word.key)) {
      const longer = await this.index.completions(word.key)
      const entries = await Promise.all(longer.slice(0, 60).map(key => this.index.entry(WORD, key)))
      if (entries.length) word.entry = merge(entries, 0.6)
      return
    }
    const typed = this.index.language === 'vi' ? decodeTyping(word.form) : ''
    const decoded = typed && await this.index.entry(WORD, keyOf(typed, this.index.language))
    if (decoded) return this.correct(word, keyOf(typed, this.index.language), decoded, typed)
    const at = this.words.indexOf(word)
    const before = word.follows && at > 0 ? this.words[at - 1].key + ' ' : ''
    const after = !before && this.words[at + 1]?.follows ? ' ' + this.words[at + 1].key : ''
    const near = [...await this.index.spelling()].filter(([key]) => isOneEdit(key, word.key)).sort((a, b) => b[1] - a[1]).slice(0, before ? 12 : 4)
    let best = null
    for (const [key, count] of near) {
      const pair = (before || after) && await this.index.entry(PAIR, before + key + after)
      const support = Math.log(1 + count) / 4 + (pair ? 4 * Math.log(1 + pair.total) : 0)
      if (!best || support > best.support) best = { key, support }
    }
    if (best) this.correct(word, best.key, await this.index.entry(WORD, best.key), best.key)
  }

  correct(word, key, entry, form) {
    this.corrections.set(this.query.text.slice(word.start, word.end), form)
    Object.assign(word, { key, entry, form, corrected: true })
  }

  /** When a page that lacks one word fits best: the query with that word as the page most likely has it, or ''. */
  async suggest() {
    const page = this.near[0]
    const shift = this.allUnits ? this.allUnits.length - this.words.length : 0
    const at = page === undefined ? -1 : this.words.findIndex((_, i) => !this.allUnits[i + shift].plain[page])
    if (at < 0) return ''
    const word = this.words[at]
    const before = word.follows && at > 0 ? this.words[at - 1].key + ' ' : ''
    const after = !before && this.words[at + 1]?.follows ? ' ' + this.words[at + 1].key : ''
    if (!before && !after) return ''
    for (const key of [...(await this.index.spelling()).keys()].filter(key => isOneEdit(key, word.key))) {
      const pair = await this.index.entry(PAIR, before + key + after)
      const group = pair?.groups.find(one => one.pages.includes(page))
      if (!group) continue
      const entry = await this.index.entry(WORD, key)
      const form = entry?.forms[before ? group.second : group.first]?.form ?? key
      return this.query.text.slice(0, word.start) + (this.query.accented ? form : key) + this.query.text.slice(word.end)
    }
    return ''
  }

  /** How well the written form of a posting fits the query's. */
  fit(asked, found) {
    return !this.query.accented || asked.corrected ? 1 : asked.form === found ? 1.5 : 0.75
  }

  async byWords() {
    const units = this.allUnits = await this.units()
    if (!units.length) return new Uint32Array(0)
    const scores = this.scores = new Float32Array(this.pages)
    const plain = new Float32Array(this.pages)
    const matched = new Uint8Array(this.pages)
    const titles = new Uint8Array(this.pages)
    for (const unit of units) {
      for (let page = 0; page < this.pages; page++) {
        if (!unit.plain[page] || !unit.scores[page]) continue
        matched[page]++
        scores[page] += unit.scores[page]
        plain[page] += unit.plain[page]
        titles[page] += unit.titles[page]
      }
    }
    const select = least => {
      const pages = []
      for (let page = 0; page < this.pages; page++) if (matched[page] >= least) pages.push(page)
      return pages
    }
    const most = Math.max(1, Math.round(units.length * 0.7))
    let pages = select(units.length)
    this.relaxed = !pages.length
    if (this.relaxed) pages = select(most)
    const hasPhrase = this.query.phrases.length > 0
    if (hasPhrase) pages = await this.withPhrases(pages)
    const inTitle = !hasPhrase && units.length > 1 && pages.filter(page => titles[page] === units.length).length === 1
    if (pages.length && !inTitle && !(hasPhrase && pages.length <= fewPages)) {
      await this.addPairs(pages, scores, plain)
      if (!hasPhrase && !this.relaxed) {
        this.near = nearMisses(pages, select(most), plain)
        pages = [...pages, ...this.near]
      }
    }
    const ranked = Uint32Array.from(pages).sort((a, b) => scores[b] - scores[a] || b - a)
    if (hasPhrase || !await this.liftOwnNumbers(ranked, units)) return ranked
    return ranked.sort((a, b) => scores[b] - scores[a] || b - a)
  }

  /** Documents whose own number begins with a number typed go before pages that only speak of them. */
  async liftOwnNumbers(ranked, units) {
    let lifted = false
    for (const [at, word] of this.words.entries()) {
      if (!/^\d+[a-z]?$/.test(word.form)) continue
      const unit = units[this.numbers.length + at]
      const named = ranked.filter(page => unit.titles[page]).slice(0, mostNamed)
      if (!named.length) continue
      for (const card of await this.index.cards([...named])) {
        if (normal(card.number ?? '').split(/[/-]/)[0].replace(/^0+/, '') !== word.form.replace(/^0+/, '')) continue
        this.scores[card.page] += this.scores[ranked[0]]
        lifted = true
      }
    }
    return lifted
  }

  /** For each unit of the query the pages that have it, with scores. */
  async units() {
    const units = []
    for (const number of this.numbers) units.push(this.unit(number, 3, () => 1))
    for (const word of this.words) {
      const isExact = this.query.accented && this.query.quoted.has(word)
      units.push(this.unit(word.entry, 1, form => isExact && form !== word.form ? 0 : this.fit(word, form)))
    }
    await this.addAbbreviations(units)
    return units
  }

  /** `plain` is the score without regard to diacritics. */
  unit(entry, weight, fit) {
    const unit = { scores: new Float32Array(this.pages), plain: new Float32Array(this.pages), titles: new Uint8Array(this.pages) }
    if (!entry) return unit
    const idf = weight * this.idf(entry.total) / 15 * (entry.factor ?? 1)
    for (const form of entry.forms) {
      const factor = fit(form.form)
      if (!factor) continue
      for (let i = 0; i < form.pages.length; i++) {
        const page = form.pages[i]
        const score = idf * form.impacts[i]
        lift(unit, page, score * factor, score)
        if (form.impacts[i] >= titleLevel) unit.titles[page] = 1
      }
    }
    return unit
  }

  /** CNTT finds công nghệ thông tin, and the other way round. */
  async addAbbreviations(units) {
    const shift = units.length - this.words.length
    for (const [short, expansions] of this.index.abbreviations) {
      for (const long of expansions) {
        for (let at = 0; at < this.words.length; at++) {
          const isPlain = count => this.words.slice(at, at + count).every(word => !this.query.quoted.has(word))
          if (this.words[at].key === short && isPlain(1)) await this.addPhrasePages([units[at + shift]], long)
          if (long.every((key, i) => this.words[at + i]?.key === key) && isPlain(long.length)) {
            const entry = await this.index.entry(WORD, short)
            for (const form of entry?.forms ?? []) {
              for (const page of form.pages) {
                for (let i = 0; i < long.length; i++) lift(units[at + shift + i], page, 0.3)
              }
            }
          }
        }
      }
    }
  }

  /** Adds the pages where the words stand together. */
  async addPhrasePages(units, keys) {
    const lists = keys.length === 1
      ? [await this.index.entry(WORD, keys[0])]
      : await Promise.all(keys.slice(1).map((key, i) => this.index.entry(PAIR, keys[i] + ' ' + key)))
    if (!lists.every(Boolean)) return
    const sets = lists.map(list => new Set((list.groups ?? list.forms).flatMap(group => [...group.pages])))
    const idf = this.idf(sets[0].size)
    for (const page of sets[0]) {
      if (!sets.every(set => set.has(page))) continue
      for (const unit of units) lift(unit, page, idf * 0.6)
    }
  }

  /** The pages that have the pairs of the quoted phrases, rare ones first, until few pages are left: what is shown is proved on
      the pages' text. */
  async withPhrases(pages) {
    const pairs = this.query.phrases.flatMap(phrase => phrase.slice(1).map((word, at) => [phrase[at], word])).sort(byRarity)
    for (const [first, second] of pairs) {
      if (pages.length <= fewPages) break
      const pair = await this.index.entry(PAIR, first.key + ' ' + second.key)
      const has = new Set()
      for (const group of pair?.groups ?? []) {
        if (this.query.accented && (this.form(first, group.first) !== first.form || this.form(second, group.second) !== second.form)) continue
        for (const page of group.pages) has.add(page)
      }
      pages = pages.filter(page => has.has(page))
    }
    return pages
  }

  form(word, at) { return word.entry?.forms?.[at]?.form }

  /** Words that stand together count more, and a longer run of them more still. The pairs of rare words are asked for first,
      and no more once one page alone has all of them. */
  async addPairs(pages, scores, plain) {
    const runs = new Uint32Array(this.pages)
    const weights = []
    const next = this.words.map((word, at) => [this.words[at - 1], word, at])
      .filter(([first, second]) => first && second.follows && first.entry && second.entry && !first.entry.factor && !second.entry.factor)
      .sort(byRarity).slice(0, mostPairs)
    for (let at = 0; at < next.length; at += 2) {
      const some = next.slice(at, at + 2)
      const pairs = await Promise.all(some.map(([first, second]) => this.index.entry(PAIR, first.key + ' ' + second.key)))
      for (const [i, pair] of pairs.entries()) {
        if (!pair) { pages = []; continue }
        const bit = some[i][2] & 31
        weights[bit] = this.idf(pair.total)
        const best = this.pairScores(pair, some[i])
        for (let page = 0; page < this.pages; page++) {
          if (!best.plain[page]) continue
          scores[page] += best.scores[page]
          plain[page] += best.plain[page]
          runs[page] |= 1 << bit
        }
        pages = pages.filter(page => best.plain[page])
      }
      if (pages.length === 1 && at + 2 < next.length) break
    }
    for (let page = 0; page < this.pages; page++) {
      if (!(runs[page] & runs[page] << 1)) continue
      const bonus = runBonus(runs[page], weights)
      scores[page] += bonus
      plain[page] += bonus
    }
  }

  /** What a pair adds to the pages that have it: of several written forms on a page the best counts. */
  pairScores(pair, [first, second]) {
    const best = { scores: new Float32Array(this.pages), plain: new Float32Array(this.pages) }
    const idf = 2.4 * this.idf(pair.total)
    for (const group of pair.groups) {
      const exact = this.form(first, group.first) === first.form && this.form(second, group.second) === second.form
      const score = idf * pairLevels[group.level]
      const factor = !this.query.accented ? 1 : exact ? 1.5 : 0.75
      for (const page of group.pages) lift(best, page, score * factor, score)
    }
    return best
  }

  /** Clauses with all words of the query, looked for when the query names a figure; rare words first, to stop early. */
  async targets() {
    const list = [...this.words].sort((a, b) => (a.entry?.total ?? 0) - (b.entry?.total ?? 0))
    if (this.numbers.length || list.length < 2 || !list.some(word => /^\d{1,3}$/.test(word.form))) return []
    let left
    for (const word of list) {
      const found = await this.index.entry(TARGET, word.key)
      if (!found) return []
      const has = left && new Set(found)
      left = left ? left.filter(one => has.has(one)) : found
      if (!left.length) return []
    }
    return left.map(one => ({ page: Math.floor(one / 65536), ordinal: one % 65536 })).sort((a, b) => b.page - a.page)
  }
}

const mostPairs = 6
const fewPages = 3
const rarity = ([first, second]) => (first.entry?.total ?? 0) * (second.entry?.total ?? 0)
const byRarity = (a, b) => rarity(a) - rarity(b)

function lift(unit, page, score, plain = score) {
  if (score > unit.scores[page]) unit.scores[page] = score
  if (plain > unit.plain[page]) unit.plain[page] = plain
}

/** Pages that lack a word, yet fit better than every page that has all: a letter is wrong in that word. The choice does not
    look at diacritics, so that the query without them finds the same pages. */
function nearMisses(pages, others, plain) {
  const best = pages.reduce((most, page) => Math.max(most, plain[page]), 0)
  return others.filter(page => plain[page] > best).sort((a, b) => plain[b] - plain[a] || b - a).slice(0, 5)
}

/** Where a phrase stands in a list of words, or -1. With diacritics in the query the written forms must agree. */
export function findPhrase(phrase, list, accented) {
  for (let at = 0; at + phrase.length <= list.length; at++) {
    if (phrase.every((word, i) => (i === 0 || list[at + i].follows) && (accented ? list[at + i].form === word.form : list[at + i].key === word.key))) return at
  }
  return -1
}

/** What runs of adjacent pairs add: their weight once more for every pair after the first. */
function runBonus(bits, weights) {
  let bonus = 0
  let length = 0
  let sum = 0
  for (let bit = 0; bit <= 32; bit++) {
    if (bit < 32 && bits >>> bit & 1) {
      length++
      sum += weights[bit]
    } else {
      if (length > 1) bonus += G * sum * (length - 1) / length
      length = sum = 0
    }
  }
  return bonus
}
const G = +(globalThis.process?.env.G ?? 0.5)

const pairLevels = [0.47, 0.6, 0.75, 1]

/** Several entries as one, weaker by a factor. */
function merge(entries, factor) {
  return { forms: entries.flatMap(entry => entry.forms), total: entries.reduce((sum, entry) => sum + entry.total, 0), factor, merged: true }
}
