// Part of search.js. Finds the pages that answer a query and ranks them. No DOM here: it runs in a page, in a worker, and under a test.

import { isSaid, joining, keyOf, mayAsk, PAIR, pairsOf, parse, placeTone, WORD } from './search-ahead.js'
import { normal } from './search-looks.js'
import { addPairs, fewPages, form } from './search-pairs.js'
import { inRow } from './search-rows.js'
import { byRarity, havingAll, merge, nearMisses, titleLevel } from './search-scores.js'
import { firstRead, isOneEdit, ofSentence, slipOf } from './search-sentence.js'
import { article, beginsWith, isNumber, liftExactTitle, liftOwnNumbers, liftTitle, liftWholeTitles, pagesOfNumber, preferDocuments, share, tellTitled, unsaid } from './search-titles.js'
import { enoughTitled, unit, units } from './search-units.js'

/** Finds and ranks: `hits` are page numbers, best first. With `complete` the last word may be a beginning; with `whole` pages that only have the
    words are found beside the one that has them in a row, where else that one is all (`isRow`). `textOf(url)` gives the blocks of a page's own text: without it
    no page is looked for on which a letter differs. `soon(pages)` is told of what is likely the one page of the list, before it is proved. */
export async function search(index, query, options = {}) {
  await index.open()
  return new Search(index, options).run(query)
}

const spelling = search => {
  // The list of words is asked for beside the code that reads it.
  search.index.spelling().catch(() => {})
  return import('./search-spelling.js').then(module => module.using({ addPairs, havingAll, isOneEdit, keyOf, pairsOf, placeTone, unit, PAIR, WORD }))
}

const asking = () => import('./search-asking.js')
const lacks = async () => (await import('./search-lacks.js')).using({ normal, article, beginsWith, isNumber, pagesOfNumber, unsaid })

const minorFactor = 0.6
// So many words stand in a row by more than chance.
const leastInRow = 4
// On more pages than these, and than by chance, the words of titles in a row are a term of the field: which pages have it is no question of places.
const fewOfTerm = 12
// Of so many pages that seem to have what was meant in a row, those are read that fit best.
const fewRows = 20

const isJoining = word => joining.has(word.form)

/** One query. */
class Search {
  constructor(index, { complete = false, whole = false, textOf, soon = () => {} }) {
    this.index = index
    this.complete = complete
    this.whole = whole
    this.textOf = textOf
    this.soon = soon
    this.pages = index.manifest.pages
    this.corrections = new Map()
    this.relaxed = false
    this.near = []
    // Numbers typed that no page has; and the words that a page lacks, which was found by its number.
    this.unheld = []
    this.lacks = new Map()
  }

  async run(query) {
    const typed = parse(query, this.index.language)
    this.query = mayAsk(typed) ? await (await asking()).understood(typed, this.index) : { ...typed, asks: false }
    this.asks = this.query.asks
    this.fetchAhead()
    if (!this.complete && !this.whole) tellTitled(this).catch(() => {})
    const row = this.complete || this.whole && this.query.phrases.length ? undefined : await ofSentence(this)
    if (row && (!row.slip || row.isAlone)) return this.rowAlone(row)
    await this.findNumbers()
    // What no page has is searched for as it was meant.
    if (row) await this.correctSlip(row)
    this.places = this.index.routes.placesIn(this.words).filter(place => !place.some(word => this.query.quoted.has(word)))
    await this.findWords()
    const pages = this.numbers.length && await this.byNumber() || await this.byWords()
    const found = row ? this.withSlip(row, pages) : pages
    return this.found = {
      ...this.told(found, this.words), mended: this.isOpen && (() => this.mended()), figures: this.asksForFigure() && this,
      asks: this.asks, plain: this.query.plain, numbered: this.numbers.length || this.ownNumber, relaxed: this.relaxed, near: new Set([...this.near, ...this.lacks.keys()]), unheld: this.unheld,
      suggest: async () => this.meant ?? (this.mayMeanAnother(found) ? (await spelling(this)).suggest(this) : ''),
    }
  }

  /** Whether the first of some pages may have another word in place of one that was typed: of one that stands in texts as it was typed its
      neighbours have to tell, unless the other was read in the row. */
  mayMeanAnother(pages) {
    if (this.slip) return true
    const page = this.near[0] ?? (this.relaxed ? pages[0] : undefined)
    const word = page === undefined ? undefined : this.missing(page)
    if (!word || !this.isWritten(word)) return Boolean(word)
    const { before, after } = this.neighbours(word)
    return Boolean(before && after)
  }

  /** Whether a word stands in texts as it was typed. */
  isWritten({ entry, form }) { return Boolean(entry?.forms.some(one => !this.query.accented || one.form === form)) }

  /** What was found where pairs alone told it. */
  rowAlone({ pages, slip, at }) {
    const { list, phrases, accented } = this.query
    if (slip) this.correct(list[at], slip.key, undefined, accented ? slip.form : slip.key)
    return { ...this.told(pages, list), near: new Set(), isRow: !phrases.length, suggest() {}, others: () => this.others(pages) }
  }

  /** What is said of all that is found. */
  told(hits, words) {
    const { index, scores, lacks, query: { phrases, accented } } = this
    return { hits, words, phrases, accented, scores, index, language: index.language, corrections: [...this.corrections], lacks }
  }

  /** How many other pages have all words of the query. */
  async others(pages) {
    const entries = await Promise.all(this.query.list.map(word => this.index.entry(WORD, word.key)))
    const sets = entries.map(entry => new Set(entry?.forms.flatMap(form => [...form.pages]))).sort((a, b) => a.size - b.size)
    return [...sets[0]].filter(page => !pages.includes(page) && sets.every(has => has.has(page))).length
  }

  /** Puts in place of a word what was read where it should stand. */
  async correctSlip({ slip, at }) {
    const { list, accented } = this.query
    this.correct(list[at], slip.key, await this.index.entry(WORD, slip.key), accented ? slip.form : slip.key)
  }

  /** The pages found, before them the one on which what was meant was read, unless one has it all in its title: all that was mistyped is known then. */
  withSlip({ pages }, found) {
    this.isOpen = false
    return this.isTitled || this.rows?.includes(pages[0]) ? found : Uint32Array.from(new Set([...pages, ...found]))
  }

  /** Asks at once for what the words of the query need. */
  fetchAhead() {
    for (const name of this.index.routes.filesOf(this.query)) this.index.file(name).catch(() => {})
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
      if (!entry) {
        if (!/-/.test(one.key)) this.unheld.push(this.query.text.slice(list[one.from].start, list[one.to - 1].end))
        continue
      }
      this.numbers.push(entry)
      for (let at = one.from; at < one.to; at++) taken.add(list[at])
    }
    this.words = await this.joinGroups(list.filter(word => !taken.has(word)))
  }

  /** `1 520` typed with a space is 1520, and `36 a` is 36a, where the index has that number. */
  async joinGroups(list) {
    const out = []
    for (const word of list) {
      const last = out.at(-1)
      const joined = last && word.follows && (/^\d{3}$/.test(word.form) && /^[1-9]\d{0,2}(\d{3})*$/.test(last.form) || /^[a-dđ]$/.test(word.form) && /^\d{1,4}$/.test(last.form))
        && /^\s$/.test(this.query.text.slice(last.end, word.start)) && !this.query.quoted.has(word) && last.key + word.key
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
    if (rest.length) {
      const cards = await this.index.cards(candidates)
      for (const card of cards) scores.set(card.page, scores.get(card.page) + 12 * share(this, card, rest))
      await this.markLacking(cards, rest)
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
      // Of a word on few pages the cards are asked for while other words are still on their way.
      if (this.words.length < leastInRow && word.entry?.total <= fewPages) this.index.cards(word.entry.forms.flatMap(form => [...form.pages])).catch(() => {})
    }))
    for (const word of this.words) if (/^([hklmst]|qu)[iy]$/.test(word.key) && !this.query.quoted.has(word)) await this.spellAsTexts(word)
    const last = this.words.at(-1)
    if (this.complete && last && !/\s$/.test(this.query.text)) {
      const longer = await this.index.completions(last.key)
      const entries = await Promise.all(longer.slice(0, 40).map(key => this.index.entry(WORD, key)))
      if (entries.length) last.entry = merge([last.entry, ...entries].filter(Boolean), 1)
    }
    const isShort = word => [...this.index.abbreviations, ...this.index.said].some(([from]) => from.includes(word.key))
    const unknown = this.words.filter(word => !word.entry && !this.query.quoted.has(word) && !isShort(word) && !this.places.flat().includes(word))
    const numbers = unknown.filter(word => /^\d+$/.test(word.key))
    await Promise.all(numbers.map(word => this.completeNumber(word)))
    if (unknown.length > numbers.length) await (await spelling(this)).correctWords(this, unknown.filter(word => !numbers.includes(word)))
  }

  /** `bác sĩ` and `bác sỹ` are one word: it is searched for as texts write it beside its neighbours. */
  async spellAsTexts(word) {
    const { before, after } = this.neighbours(word)
    const stands = async key => {
      const pairs = [before && `${before.key} ${key}`, after && `${key} ${after.key}`].filter(Boolean)
      return (await Promise.all(pairs.map(pair => this.index.entry(PAIR, pair)))).some(Boolean)
    }
    // What is known tells, and no further file.
    const isFar = [before && `${before.key} ${word.key}`, after && `${word.key} ${after.key}`].some(pair => pair && this.index.unloaded(PAIR, pair))
    if (word.entry && (isFar || !before && !after || await stands(word.key))) return
    await (await import('./search-variants.js')).takeOther(this, word, stands)
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
    Object.assign(word, { typed: word.key, written: word.form, key, entry, form, corrected: true })
  }

  /** The first word that a page lacks. */
  missing(page) {
    const shift = this.allUnits.length - this.words.length
    return this.words.find((word, i) => !word.corrected && !this.allUnits[i + shift].plain[page])
  }

  async byWords() {
    const list = this.allUnits = await units(this)
    if (!list.length) return new Uint32Array(0)
    if (this.index.said.some(([from, , forms]) => from[1] && !from[3] && this.words.some((_, at) => isSaid(this.words, at, from, forms)))) await (await asking()).keepSubjects(this, list)
    const scores = this.scores = new Float32Array(this.pages)
    const plain = new Float32Array(this.pages)
    const matched = new Uint8Array(this.pages)
    const titles = new Uint8Array(this.pages)
    for (const unit of list) {
      for (let page = 0; page < this.pages; page++) {
        if (!unit.plain[page] || !unit.scores[page]) continue
        if (!unit.isRest) matched[page]++
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
    const all = list.filter(unit => !unit.isRest).length
    const most = Math.max(1, Math.round(all * 0.7))
    let pages = select(all)
    this.relaxed = !pages.length
    if (this.relaxed) {
      const subject = list.length > 3 && !this.subject && !this.index.routes.isSentence(this.query) && await (await asking()).subjectOf(this)
      if (subject) {
        this.subject = this.words = subject
        return this.byWords()
      }
      pages = select(most)
      // A page about the place is nearer than one that has more of the words.
      const isThere = page => !this.placesAway(page).length && !this.index.minor.has(page)
      if (this.places.length && !pages.some(isThere)) pages.push(...select(all >> 1).filter(isThere))
    }
    if (this.query.isOwn) pages = (await asking()).ofPortalFirst(this, pages, select(all >> 1 || 1))
    const hasPhrase = this.query.phrases.length > 0
    if (hasPhrase) pages = await (await import('./search-quoted.js')).withPhrases(this, pages, { byRarity, fewPages, form, PAIR })
    const titled = hasPhrase || list.length < 2 ? [] : pages.filter(page => titles[page] === list.length)
    const inTitle = titled.length === 1
    const isFull = titled.length >= enoughTitled && !this.relaxed
    if (pages.length && !inTitle && !isFull && !(hasPhrase && pages.length <= fewPages)) {
      this.runs = await addPairs(this, pages, scores, plain)
      await this.liftRows()
      if (!hasPhrase && !this.relaxed) {
        const others = select(most)
        this.near = nearMisses(pages, others, plain)
        // Small words that a reader types need not stand on the page that is meant.
        const known = new Set([...pages, ...this.near])
        this.near.push(...others.filter(page => !known.has(page) && this.lacking(page).every(isJoining)))
        pages = [...pages, ...this.near]
        this.nameLacking()
      }
    }
    for (let page = 0; page < this.pages; page++) scores[page] *= 1 + 0.2 * titles[page] / list.length
    for (const page of this.index.minor) if (titles[page] < list.length) scores[page] *= this.query.isOwn || this.led.has(page) ? 2 : minorFactor
    if (this.relaxed && !hasPhrase) await (await asking()).preferSubject(this, pages, select(pages.length ? all >> 1 : 1))
    if (this.asks && !this.query.isOwn) await preferDocuments(this, pages)
    const led = this.led.size && !hasPhrase && await (await asking()).lead(this, pages, page => matched[page] * 2 >= all)
    // What lacks a word stands behind what lacks none; but what was typed by its own number was meant.
    // Of a title typed with a word that it has not the document was meant, where what has all words is of another.
    const isTitle = page => titles[page] > list.length * 0.6 && /^[^\d,]+$/.test(this.typed(this.lacking(page))) && !this.placesAway(page).length && !pages.some(other => titles[other] * 2 > list.length && !this.near.includes(other))
    const isBehind = new Set(this.near.filter(page => !this.lacking(page).every(isJoining) && !isTitle(page)))
    // Where no page has all, those that lack but small words were meant.
    const meant = this.relaxed && !this.numbers.length ? new Set([...pages].filter(page => this.lacking(page).every(isJoining))) : new Set()
    if (meant.size) for (const page of pages) if (!meant.has(page)) isBehind.add(page)
    // Those about another place stand behind, too.
    if (this.relaxed) for (const page of pages) {
      const away = this.placesAway(page)
      if (!away.length) continue
      isBehind.add(page)
      this.lacks.set(page, this.typed(away))
    }
    isBehind.delete(led)
    const rank = pages => pages.sort((a, b) => isBehind.has(a) - isBehind.has(b) || scores[b] - scores[a] || b - a)
    const ranked = this.ranked = rank(Uint32Array.from(pages))
    if (hasPhrase) return ranked
    if (inTitle && await liftTitle(this, titled[0], ranked)) rank(ranked)
    if (titled.length > 1 && list.length > 1 && await liftExactTitle(this, titled, ranked)) rank(ranked)
    const own = await liftOwnNumbers(this, ranked)
    for (const card of own) isBehind.delete(card.page)
    if (!own.length) {
      const found = new Set(ranked)
      const isOutside = this.words.some(word => isNumber(this, word) && [...pagesOfNumber(word.entry)].some(page => !found.has(page)))
      const named = isOutside && await (await lacks()).withNamed(this, ranked)
      if (named) return named
    }
    await this.markLacking(own, this.words)
    // Where a title has all that was typed, nothing was mistyped.
    this.isTitled = ranked.length > 0 && titles[ranked[0]] === list.length
    if (own.length || await liftWholeTitles(this, ranked, titles)) rank(ranked)
    const isUnclear = this.rows?.length ? this.corrections.size && this.rows.length > 1 && this.rows.length <= fewRows : this.rows && this.words.some(word => this.mayBeSlip(word))
    this.isOpen = Boolean(isUnclear && ranked.length && !own.length && !this.isTitled)
    return ranked
  }

  /** Says of pages near what was asked which of the words they lack. */
  nameLacking() {
    for (const page of this.near) {
      const missing = this.lacking(page)
      if (missing.length > 1) this.lacks.set(page, this.typed(missing))
    }
  }

  /** Some words as they were typed, those beside each other together. */
  typed(list) {
    const runs = []
    for (const word of list) {
      const last = runs.at(-1)
      if (last && this.words.indexOf(word) === this.words.indexOf(last[1]) + 1) last[1] = word
      else runs.push([word, word])
    }
    return runs.map(([first, last]) => this.query.text.slice(first.start, last.end))
  }

  /** The words that a page lacks. */
  lacking(page) {
    const shift = this.allUnits.length - this.words.length
    return this.words.filter((_, i) => !this.allUnits[i + shift].plain[page])
  }

  /** The words of places that a page lacks. */
  placesAway(page) {
    const missing = this.lacking(page)
    return this.places.filter(place => place.some(word => missing.includes(word))).flat()
  }

  /** Says of pages which of the words they lack. */
  async markLacking(cards, list) {
    const some = cards.map(card => [card, unsaid(this, card, list)]).filter(([, list]) => list.length)
    if (some.length) await (await lacks()).mark(this, some)
  }

  /** Pages on which the words of a longer query stand in a row go before those that have them here and there: `rows`, where that was asked. */
  async liftRows() {
    const { asked, pages, isWhole } = this.runs
    if (this.complete || this.words.length < leastInRow || !isWhole) return
    const entries = asked.map(({ entry }) => entry)
    if (!entries.every(Boolean) || !pages.length) return void (this.rows = [])
    // One page has all pairs by more than chance where they are rare.
    const chance = entries.reduce((chance, entry) => chance * entry.total / this.pages, this.pages)
    const isOfTitle = ({ pair, entry: { groups } }) => pair.some(({ key }) => /^\d/.test(key)) || groups.some(({ level }) => level === titleLevel)
    const isOfTitles = this.words.every(word => this.index.routes.isShared(word.key)) && asked.every(isOfTitle)
    const isSure = pages.length === 1 && chance < 0.1 || isOfTitles && pages.length > Math.max(fewOfTerm, 3 * chance)
    this.rows = (isSure ? pages : await this.inRow(asked.map(({ pair }) => pair), pages)).filter(page => page !== this.refuted)
    const bonus = entries.reduce((sum, entry) => sum + this.idf(entry.total), 0)
    for (const page of this.rows) this.scores[page] += bonus
  }

  /** Of some pages those on which some pairs stand in a row. */
  inRow(pairs, pages) { return inRow(this.index, pairs, pages) }

  /** Whether a word may be mistyped: it was corrected, or mostly stands beside none of its neighbours, nor makes a term of titles with one. */
  mayBeSlip(word) {
    const { routes } = this.index
    const isTerm = (first, second, { total, groups }) => groups.some(({ level }) => level === titleLevel)
      || routes.isShared(first.key) && routes.isShared(second.key) && total > 3 + 5 * first.entry.total * second.entry.total / this.pages
    return word.corrected || /^\D{2,}$/.test(word.key) && !this.runs.asked.some(({ pair: [first, second], entry }) =>
      entry && (word === first || word === second) && (entry.total * 2 > Math.min(first.entry.total, second.entry.total) || isTerm(first, second, entry)))
  }

  /** A page that has all but a letter of what was typed, which goes before pages that have its words here and there. */
  async mended() {
    if (this.rows.length) return (await firstRead(this, [...this.ranked].filter(page => this.rows.includes(page)).map(page => ({ page }))))?.page
    const read = await slipOf(this)
    if (read) {
      const { list, text, accented } = this.query
      this.meant = text.slice(0, list[read.at].start) + (accented ? read.slip.form : read.slip.key) + text.slice(list[read.at].end)
    } else this.slip = await firstRead(this, await (await spelling(this)).mended(this))
    const page = read?.page ?? this.slip?.page
    if (page === undefined) return undefined
    this.near = [page, ...this.near.filter(one => one !== page)]
    this.found.near.add(page)
    return page
  }

  asksForFigure() {
    return !this.numbers.length && !this.ownNumber && this.words.length > 1 && this.words.some(word => /^\d{1,3}$/.test(word.form))
  }
}
