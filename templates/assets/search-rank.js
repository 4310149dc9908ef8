// Finds the pages that answer a query and ranks them. No DOM here: it runs in a page, in a worker, and under a test.

import { fold, Index, normal, PAIR, parse, specialKeys, TARGET, WORD, words } from './search-text.js'

/** Finds and ranks: `hits` are page numbers, best first. With `complete` the last word may be a beginning. */
export async function search(index, query, options = {}) {
  await index.open()
  return new Search(index, options).run(query)
}

const spelling = () => import('./search-spelling.js')

// What makes a question: the words weigh nothing beside those that say what is asked for.
const asking = ['bao nhiêu phần trăm', 'bao nhiêu', 'bao lâu', 'bao giờ', 'khi nào', 'năm nào', 'ngày nào', 'như thế nào', 'thế nào', 'ra sao', 'ở đâu', 'là gì',
  'cái gì', 'mấy', 'vì sao', 'tại sao', 'how many', 'how much', 'what percentage', 'what is', 'when', 'which'].map(text => text.split(' '))
const besideAsking = ['phần trăm', 'cho biết', 'xin hỏi', 'hãy cho biết', 'là', 'thì', 'vậy', 'ạ'].map(text => text.split(' '))

/** The words of a query that only ask. Written without marks, `may` is a machine as often as a question. */
export function askingWords(list, accented) {
  const asked = new Set()
  const look = patterns => {
    for (let at = 0; at < list.length; at++) {
      const pattern = patterns.find(words => words.every((word, i) => list[at + i] && !asked.has(list[at + i])
        && (accented ? list[at + i].form === word : words.length > 1 && list[at + i].key === fold(word))))
      for (const [i] of (pattern ?? []).entries()) asked.add(list[at + i])
    }
  }
  look(asking)
  if (asked.size) look(besideAsking)
  return asked
}
const titleLevel = 13
const mostNamed = 12
const minorFactor = 0.6
// Words that introduce a number or a day.
const introducing = new Set(['số', 'so', 'ngày', 'ngay', 'tháng', 'thang', 'năm', 'của', 'cua'])
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

  /** The blocks of the words of a short query, and those of its pairs, are asked for at once: on a slow line each wait counts
      more than a block that proves needless. */
  fetchAhead() {
    const { list, special, phrases } = this.query
    if (special.length || phrases.length || list.length > pairsAtOnce + 2) return
    const names = list.map(word => this.index.blockOf(WORD, word.key))
    for (const [at, word] of list.entries()) if (at && word.follows) names.push(this.index.blockOf(PAIR, list[at - 1].key + ' ' + word.key))
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
        scores.set(card.page, scores.get(card.page) + 12 * this.share(card, rest))
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
    if (this.asks) await this.preferDocuments(pages)
    const rank = list => list.sort((a, b) => scores[b] - scores[a] || b - a)
    const ranked = this.ranked = rank(Uint32Array.from(pages))
    if (hasPhrase) return ranked
    if (inTitle && await this.liftTitle(titled[0], ranked)) rank(ranked)
    if (titled.length > 1 && units.length > 1 && await this.liftExactTitle(titled, ranked)) rank(ranked)
    if (await this.liftOwnNumbers(ranked, units) || await this.liftWholeTitles(ranked)) rank(ranked)
    return ranked
  }

  /** What is asked for is stated in documents; news repeat it. */
  async preferDocuments(pages) {
    const column = await this.index.columns(pages)
    const others = new Set(['tin-tuc', 'trang', 'co-quan', 'linh-vuc'])
    for (const page of pages) if (!others.has(this.index.manifest.kinds[column(page).kind]?.[0])) this.scores[page] *= 1.5
  }

  /** The one page whose title has all words goes first, where it has them as they were typed. */
  async liftTitle(page, ranked) {
    if (page === ranked[0]) return false
    const [card] = await this.index.cards([page])
    const forms = new Set(words(normal(card.title), this.index.language).map(word => word.form))
    if (this.query.accented && !this.words.every(word => word.corrected || forms.has(word.form))) return false
    this.scores[page] = this.scores[ranked[0]] * 1.01
    return true
  }

  /** A page whose title is the query and nothing else goes first: of bodies and fields the page is what is looked for. */
  async liftExactTitle(titled, ranked) {
    const own = new Set(titled)
    const some = ranked.filter(page => own.has(page)).slice(0, mostNamed)
    const asked = new Set(this.words.map(word => word.key))
    for (const card of await this.index.cards([...some])) {
      const title = words(normal(card.title), this.index.language)
      if (title.length !== this.words.length || !title.every(word => asked.has(word.key))) continue
      if (this.query.accented && !title.every(word => this.words.some(one => one.corrected || one.form === word.form))) continue
      this.scores[card.page] = this.scores[ranked[0]] * 1.01
      return true
    }
    return false
  }

  /** Of pages that fit equally well at the top, those go first whose title says least besides, and documents. */
  async liftWholeTitles(ranked) {
    const { scores } = this
    const top = scores[ranked[0]]
    const equal = ranked.slice(0, mostNamed).filter(page => scores[page] > top * 0.999)
    if (equal.length < 2) return false
    const asked = new Set(this.words.map(word => word.key))
    for (const card of await this.index.cards([...equal])) {
      const title = words(normal(card.title), this.index.language)
      const share = title.filter(word => asked.has(word.key)).length / (title.length + 1)
      scores[card.page] = top + (share + (card.document ? 0.3 : 0)) / 100
    }
    return true
  }

  /** Documents whose own number begins with a number typed go before pages that only speak of them; of several, the one whose
      kind, body, place, day and title have most of the other words. */
  async liftOwnNumbers(ranked, units) {
    let lifted = false
    const top = this.scores[ranked[0]]
    for (const [at, word] of this.words.entries()) {
      if (!/^\d+[a-z]?$/.test(word.form)) continue
      const unit = units[this.numbers.length + at]
      const named = ranked.filter(page => unit.titles[page]).slice(0, mostNamed)
      if (!named.length) continue
      const rest = this.words.filter(other => other !== word)
      for (const card of await this.index.cards([...named])) {
        if (normal(card.number ?? '').split(/[/-]/)[0].replace(/^0+/, '') !== word.form.replace(/^0+/, '')) continue
        this.scores[card.page] += top * (1 + 3 * this.share(card, rest))
        lifted = this.ownNumber = true
      }
    }
    return lifted
  }

  /** How many of some words the card of a page has, from 0 to 1: with the marks typed, and without words like `số`. */
  share(card, asked) {
    asked = asked.filter(word => !introducing.has(word.form))
    if (!asked.length) return 0
    const text = [card.title, card.number, card.kind, card.issuer, card.place, card.date].join(' | ')
    const list = words(normal(text), this.index.language)
    const keys = new Set(list.map(word => word.key))
    const forms = new Set(list.map(word => word.form))
    const short = new Set(this.index.abbreviations.filter(([, to]) => to.every(key => keys.has(key))).flatMap(([from]) => from))
    // Behind a number a year is that of the document, rather than one that its title names.
    const worth = word => /^(19|20)\d\d$/.test(word.key) && card.date.startsWith(word.key) ? 1.5 : short.has(word.key) || forms.has(word.form) || !this.query.accented && keys.has(word.key) ? 1 : keys.has(word.key) ? 0.5 : 0
    return asked.reduce((sum, word) => sum + worth(word), 0) / asked.length
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
      if (length > 1) bonus += 0.5 * sum * (length - 1) / length
      length = sum = 0
    }
  }
  return bonus
}

/** The weight, up to 1, of each page of a word or of a pair. */
function weightsOf(entry) {
  const weights = new Map()
  const add = (page, weight) => { if (!(weights.get(page) > weight)) weights.set(page, weight) }
  for (const { pages, level } of entry.groups ?? []) for (const page of pages) add(page, pairLevels[level])
  for (const { pages, impacts } of entry.forms ?? []) pages.forEach((page, i) => add(page, impacts[i] / 15))
  return weights
}

const pairLevels = [0.47, 0.6, 0.75, 1]

/** Several entries as one, weaker by a factor. */
function merge(entries, factor) {
  return { forms: entries.flatMap(entry => entry.forms), total: entries.reduce((sum, entry) => sum + entry.total, 0), factor, merged: true }
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
