// Finds the pages that answer a query and ranks them. No DOM here: it runs in a page, in a worker, and under a test.

import { askingWords } from './search-asking.js'
import { Index, PAIR, TARGET, WORD } from './search-files.js'
import { byRarity, lift, merge, nearMisses, pairLevels, runBonus, weightsOf } from './search-scores.js'
import { keyOf, parse, placeTone, specialKeys } from './search-text.js'
import { liftExactTitle, liftOwnNumbers, liftTitle, liftWholeTitles, preferDocuments, share } from './search-titles.js'

export { Index } from './search-files.js'
export { findPhrase, fold, normal, placeTone, specialKeys, words } from './search-text.js'

/** Finds and ranks: `hits` are page numbers, best first. With `complete` the last word may be a beginning. */
export async function search(index, query, options = {}) {
  await index.open()
  return new Search(index, options).run(query)
}

const spelling = () => import('./search-spelling.js').then(module => module.using({ keyOf, placeTone, PAIR, WORD }))

const titleLevel = 13
const minorFactor = 0.6
const mostPairs = 6
const pairsAtOnce = 4
const fewPages = 3

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
    this.dropAskingWords()
    this.fetchAhead()
    await this.findNumbers()
    await this.findWords()
    const found = this.numbers.length && await this.byNumber() || await this.byWords()
    const targets = await this.targets()
    return {
      hits: found, scores: this.scores, targets, words: this.words, phrases: this.query.phrases, accented: this.query.accented, asks: this.asks,
      index: this.index, language: this.index.language, numbered: this.numbers.length > 0 || this.ownNumber,
      corrections: [...this.corrections], relaxed: this.relaxed, near: new Set(this.near),
      suggest: async () => this.near.length || this.relaxed && found.length ? (await spelling()).suggest(this) : '',
    }
  }

  /** The blocks of the words, and of a short query those of its pairs, are asked for at once: on a slow line each wait counts
      more than a block that proves needless. */
  fetchAhead() {
    const { list, special, phrases } = this.query
    if (special.length) return
    const names = list.map(word => this.index.unloaded(WORD, word.key))
    if (!phrases.length && list.length <= pairsAtOnce * 2) {
      for (const [at, word] of list.entries()) if (at && word.follows) names.push(this.index.unloaded(PAIR, list[at - 1].key + ' ' + word.key))
    }
    for (const name of new Set(names)) if (name) this.index.file(name).catch(() => {})
  }

  /** A question is searched for by what it asks about. */
  dropAskingWords() {
    const { list, quoted, accented } = this.query
    const asked = askingWords(list, accented)
    this.asks = asked.size > 0
    const kept = list.filter(word => !asked.has(word) || quoted.has(word))
    if (!this.asks || !kept.length) return
    this.query.list = kept
    this.query.special = specialKeys(kept).filter(one => !kept.slice(one.from, one.to).some(word => quoted.has(word)))
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
    this.words = await this.joinGroups(list.filter(word => !taken.has(word)))
  }

  /** `1 520` typed with a space is 1520 where the index has that number. */
  async joinGroups(list) {
    const out = []
    for (const word of list) {
      const last = out.at(-1)
      const joined = last && word.follows && /^\d{3}$/.test(word.form) && /^[1-9]\d{0,2}(\d{3})*$/.test(last.form)
        && /^\s$/.test(this.query.text.slice(last.end, word.start)) && !this.query.quoted.has(word) && last.form + word.form
      if (joined && await this.index.entry(WORD, joined)) out[out.length - 1] = { ...last, form: joined, key: joined, end: word.end }
      else out.push(word)
    }
    return out
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
    const rest = this.words
    if (rest.length && candidates.length > 1) {
      for (const card of await this.index.cards(candidates)) {
        scores.set(card.page, scores.get(card.page) + 12 * share(this, card, rest))
      }
    }
    for (const page of candidates) if (this.index.minor.has(page)) scores.set(page, scores.get(page) * minorFactor)
    this.scores = scores
    return Uint32Array.from(candidates).sort((a, b) => scores.get(b) - scores.get(a) || b - a)
  }

  /** Postings of every word; words that no page has are completed or corrected, unless they are quoted. */
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
    const isShort = word => [...this.index.abbreviations, ...this.index.terms].some(([from]) => from.includes(word.key))
    const unknown = this.words.filter(word => !word.entry && !this.query.quoted.has(word) && !isShort(word))
    const numbers = unknown.filter(word => /^\d+$/.test(word.key))
    await Promise.all(numbers.map(word => this.completeNumber(word)))
    if (unknown.length > numbers.length) await (await spelling()).correctWords(this, unknown.filter(word => !numbers.includes(word)))
  }

  /** A number may be the beginning of one. */
  async completeNumber(word) {
    const longer = await this.index.completions(word.key)
    const entries = await Promise.all(longer.slice(0, 60).map(key => this.index.entry(WORD, key)))
    if (entries.length) word.entry = merge(entries, 0.6)
  }

  /** The known words right before and after a word in its sentence. */
  neighbours(word) {
    const at = this.words.indexOf(word)
    const before = word.follows ? this.words[at - 1] : undefined
    const after = this.words[at + 1]?.follows ? this.words[at + 1] : undefined
    return { before: before?.entry && before, after: after?.entry && after }
  }

  correct(word, key, entry, form) {
    this.corrections.set(this.query.text.slice(word.start, word.end), form)
    Object.assign(word, { key, entry, form, corrected: true })
  }

  /** The first word that a page lacks. */
  missing(page) {
    const shift = this.allUnits.length - this.words.length
    return this.words.find((word, i) => !word.corrected && !this.allUnits[i + shift].plain[page])
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
    const titled = hasPhrase || units.length < 2 ? [] : pages.filter(page => titles[page] === units.length)
    const inTitle = titled.length === 1
    if (pages.length && !inTitle && !(hasPhrase && pages.length <= fewPages)) {
      await this.addPairs(pages, scores, plain)
      if (!hasPhrase && !this.relaxed) {
        this.near = nearMisses(pages, select(most), plain)
        pages = [...pages, ...this.near]
      }
    }
    for (const page of this.index.minor) if (titles[page] < units.length) scores[page] *= minorFactor
    if (this.asks) await preferDocuments(this, pages)
    const rank = list => list.sort((a, b) => scores[b] - scores[a] || b - a)
    const ranked = this.ranked = rank(Uint32Array.from(pages))
    if (hasPhrase) return ranked
    if (inTitle && await liftTitle(this, titled[0], ranked)) rank(ranked)
    if (titled.length > 1 && units.length > 1 && await liftExactTitle(this, titled, ranked)) rank(ranked)
    if (await liftOwnNumbers(this, ranked) || await liftWholeTitles(this, ranked)) rank(ranked)
    return ranked
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
    for (const [from, to] of [...this.index.abbreviations, ...this.index.terms]) {
      for (let at = 0; at + from.length <= this.words.length; at++) {
        const some = this.words.slice(at, at + from.length)
        if (!some.every((word, i) => word.key === from[i] && !this.query.quoted.has(word))) continue
        await this.addPhrasePages(units.slice(at + shift, at + shift + from.length), to)
      }
    }
  }

  /** Adds the pages where the words stand together, as if they had the words of the units. */
  async addPhrasePages(units, keys) {
    const lists = keys.length === 1
      ? [await this.index.entry(WORD, keys[0])]
      : await Promise.all(keys.slice(1).map((key, i) => this.index.entry(PAIR, keys[i] + ' ' + key)))
    if (!lists.every(Boolean)) return
    const weights = lists.map(weightsOf)
    const idf = this.idf(weights[0].size) / units.length
    for (const page of weights[0].keys()) {
      if (!weights.every(list => list.has(page))) continue
      const score = idf * Math.min(...weights.map(list => list.get(page)))
      for (const unit of units) lift(unit, page, score)
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
    const weights = {}
    const next = this.words.map((word, at) => [this.words[at - 1], word, at])
      .filter(([first, second]) => first && second.follows && first.entry && second.entry && !first.entry.factor && !second.entry.factor)
      .sort(byRarity).slice(0, mostPairs)
    for (let at = 0; at < next.length; at += pairsAtOnce) {
      const some = next.slice(at, at + pairsAtOnce)
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
      if (pages.length === 1 && at + pairsAtOnce < next.length) break
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
    if (this.numbers.length || this.ownNumber || list.length < 2 || !list.some(word => /^\d{1,3}$/.test(word.form))) return []
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

// MARK: The indexes of the site, and what its scripts share

export const language = document.documentElement.lang.slice(0, 2) === 'en' ? 'en' : 'vi'

/** Addresses on cards begin at the root of the site, which is above the folder of the scripts. */
export const siteURL = path => new URL('..' + path, import.meta.url).href

/** An index. Files are named by content and may be cached for ever; the manifest is asked for anew. */
const indexOf = language => new Index(async (name, again) => {
  const response = await fetch(siteURL(`/tim-kiem/index/${language}/${name}.bin`), again ? { cache: 'reload' } : name === 'manifest' ? { cache: 'no-cache' } : {})
  if (!response.ok) throw new Error(`${response.status} ${name}`)
  return new Uint8Array(await response.arrayBuffer())
}, language)

/** The index of the page's language. */
export const index = indexOf(language)

let other
/** What a query finds among the Vietnamese pages. */
export const vietnamese = query => search(other ??= indexOf('vi'), query, {})

/** What a query finds: see search-rank.js. */
export const find = (query, options) => search(index, query, options)

/** An element with attributes and children. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== undefined) element.setAttribute(key, value)
  }
  element.append(...children)
  return element
}
