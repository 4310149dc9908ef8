// Part of search-ahead.js. Which file of the index holds what. No DOM here.

import { keyOf, lower, placeTone } from './search-text.js'

/** The families of keys. */
export const WORD = 0
export const PAIR = 1
export const TARGET = 2

const kindOf = [0, 0, 1]
const sectionOf = [0, 1, 0]
// Pairs that stand where their second word does, under that word.
const turned = 2
const mostAhead = 4
// In an index of so few blocks pairs are small, and few pages have all words in their titles.
const fewBlocks = 100
const mostAheadOfFew = 8
// Of so many words a query may be a sentence of a page, which its pairs tell.
const leastInSentence = 4
const leastQuoted = 3
const mostInSentence = 8

// What most questions ask with, by keys; see search-asking.js, which knows them all.
const asking = new Set('bao nhieu phan tram may la cho toi hoi biet'.split(' '))

const bodyOf = /(?:^| )(?:tỉnh|phố|huyện|quận|xã|phường|trấn) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+)$/u

/** Places as their words, the longest first. */
const sortedPlaces = lines => [...new Set(lines)].filter(Boolean).map(line => line.split(' ')).sort((a, b) => b.length - a.length)

export const cutNames = text => text.match(/.{6}/g) ?? []

/** The pairs of adjacent words, `[first, second, place of the second]`. */
export const pairsOf = list => list.map((word, at) => [list[at - 1], word, at]).filter(([first, second]) => first && second.follows)

/** The entries that tell where some words stand together, `[family, key]`. */
export const entriesOf = keys => keys.length === 1 ? [[WORD, keys[0]]] : keys.slice(1).map((key, i) => [PAIR, `${keys[i]} ${key}`])

/** Whether a key is that of a page, `#12`, to which the portal's table leads. */
export const isPage = key => key[0] === '#'

/** Whether words of readers stand at a place; with diacritics as they are written: «bán đồ» is no «bản đồ». */
export const isSaid = (list, at, from, forms) => from.every((key, i) => {
  const word = list[at + i]
  return word?.key === key && (!forms || word.form === key || word.form === forms[i])
})

/** What the manifest says of words, pairs and targets. */
export class Routes {
  /** `isHot(family, key)` tells whether a key stands in the manifest itself. */
  constructor(told, isHot) {
    this.isHot = isHot
    this.first = told.keys.map(text => text ? text.split('\n') : [])
    this.blocks = told.blocks.map(cutNames)
    this.groups = new Map(told.groups.split('\n').flatMap((line, at) => line ? line.split(' ').map(one => [one, at]) : []))
    this.groupFiles = cutNames(told.groupFiles)
    this.cardFiles = cutNames(told.cards)
    this.cardWords = told.cardWords.split('\n').map(line => ` ${line} `)
    const keys = text => text.split(' ')
    this.abbreviations = Object.entries(told.abbreviations)
      .flatMap(([short, long]) => long.flatMap(one => [[keys(short), keys(one)], [keys(one), keys(short)]]))
    this.regions = sortedPlaces((told.regions ?? '').split('\n'))
    // Of terms only the way from the reader's language to that of the pages.
    const own = table => Object.entries(table ?? {}).flatMap(([said, own]) => own.map(one => [keys(said), keys(one), told.forms?.[said]?.split(' ')]))
    this.terms = own(told.terms)
    // What readers call a subject leads to its pages, and to no answer.
    this.said = [...this.terms, ...own(told.topics)]
  }

  /** Where some words of a list mean what others do: their place, how many, and the keys of the others. */
  others(list, isFree = () => true) {
    return [...this.abbreviations, ...this.said].flatMap(([from, to, forms]) => list.flatMap((_, at) =>
      isSaid(list, at, from, forms) && from.every((_, i) => isFree(list[at + i])) ? [{ at, count: from.length, from, to }] : []))
  }

  /** The places of several words among some words: their names, the longest first, and so no other that begins within one. Marks that were typed are those of the name. */
  placesIn(list) {
    const found = []
    for (let at = 0; at < list.length; at++) {
      const fits = this.regions.find(name => name.every((form, i) => {
        const word = list[at + i]
        return word && (!i || word.follows) && (word.form === form || word.form === word.key && word.key === keyOf(form))
      }))
      if (!fits) continue
      found.push(list.slice(at, at + fits.length))
      at += fits.length - 1
    }
    return found
  }

  /** A commune may be known by its body alone: Tam Phước of UBND xã Tam Phước. */
  addBodies(names) {
    if (!this.regions.length) return
    const places = names.flatMap(name => bodyOf.exec(name)?.[1] ?? []).map(name => lower(name).split(' ').map(placeTone).join(' '))
    this.regions = sortedPlaces([...this.regions.map(name => name.join(' ')), ...places])
  }

  /** Whether pages state targets. */
  get hasTargets() { return this.blocks[kindOf[TARGET]].length > 0 }

  /** The words and blocks of a kind, for those that look further. */
  get words() { return { names: this.blocks[kindOf[WORD]], first: this.first[kindOf[WORD]] } }

  /** Where a key would stand: the name of the file, undefined where that is the manifest, or nothing would; the section; and the key there. */
  homeOf(family, key) {
    if (isPage(key)) return {}
    const section = sectionOf[family]
    if (this.isHot(family, key)) return { section, key }
    if (family === TARGET) return { name: this.blockAt(family, key), section, key }
    const [first, second] = key.split(' ')
    const group = this.groups.get(key)
    if (family === WORD) return { name: group === undefined ? this.blockAt(family, key) : this.groupFiles[group], section, key }
    if (!this.isUnderSecond(first, second)) return { name: this.blockAt(family, key), section, key }
    const back = `${second} ${first}`
    return { name: this.blockAt(family, back), section: turned, key: back }
  }

  /** Whether a word is in a group or in the manifest. */
  isShared(word) { return this.groups.has(word) || this.isHot(WORD, word) }

  /** Under which of its words a pair stands. See WordGroups in Sources/Search. */
  isUnderSecond(first, second) {
    const isShared = this.isShared(first)
    if (isShared !== this.isShared(second)) return isShared
    return second.length === first.length ? second < first : second.length > first.length
  }

  /** The block in whose part of the alphabet a key stands. */
  blockAt(family, key) {
    const first = this.first[kindOf[family]]
    let low = 0
    let high = first.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (first[middle] <= key) low = middle + 1
      else high = middle
    }
    return this.blocks[kindOf[family]][low - 1]
  }

  /** Whether a query may be words of one sentence of a page that are no words of titles, or is one quoted phrase: its pairs alone are asked
      for first. */
  isSentence({ list, special, phrases, asks }) {
    const isQuoted = phrases.length === 1 && phrases[0].length === list.length
    if (special.length || asks || phrases.length && !isQuoted || list.length > mostInSentence) return false
    if (list.length < (isQuoted ? leastQuoted : leastInSentence)) return false
    if (!list.every((word, at) => /^\D+$/.test(word.key) && (!at || word.follows))) return false
    const rare = list.filter(word => !this.isShared(word.key)).length
    return isQuoted || rare > (list.length > leastInSentence ? 0 : 1) && !this.others(list).length
  }

  /** The few files, by number, that have the card with all words of a query in its title and number, if there is one. Empty where the words do not
      tell, ask or are a sentence's. */
  likelyCards(query) {
    const { list, special, phrases } = query
    if (phrases.length || query.asks || this.isSentence(query)) return []
    // Of a number its first part tells.
    const [first = [], ...rest] = list.filter((_, at) => !special.some(({ from, to }) => at > from && at < to))
      .map(({ key }) => this.cardWords.flatMap((line, file) => line.includes(` ${key} `) ? file : [])).filter(own => own.length)
    const files = first.filter(file => rest.every(own => own.includes(file)))
    // More would come later than the postings tell which of them it is.
    return files.length > 5 ? [] : files
  }

  /** The files of the pairs of a sentence; else those of the words of a query and of what these stand for, and of a short one those of its pairs: on a slow line each
      wait counts more than a block that proves needless. Before them those of the cards that are likely shown. */
  filesOf(query) {
    const { special, phrases } = query
    // Of a question not what only asks, as far as that is told by single words.
    const list = query.asks ? query.list.filter(({ key }) => !asking.has(key)) : query.list
    const pairs = pairsOf(list).map(([first, second]) => [PAIR, `${first.key} ${second.key}`])
    const keys = special.length ? special.map(one => [WORD, one.key]) : this.isSentence(query) ? pairs : list.map(word => [WORD, word.key])
    const isSmall = this.blocks[0].length <= fewBlocks
    // Where all are words of titles, these may tell enough.
    if (!special.length && !phrases.length && list.length <= (isSmall ? mostAheadOfFew : mostAhead) && (isSmall || !list.every(word => this.isShared(word.key)))) {
      keys.push(...pairs)
    }
    if (!special.length && (isSmall || !list.every(word => this.isShared(word.key)))) {
      for (const place of this.placesIn(list)) keys.push(...entriesOf(place.map(word => word.key)))
    }
    if (!special.length) for (const { to } of this.others(list)) keys.push(...entriesOf(to))
    return new Set([...this.likelyCards(query).map(file => this.cardFiles[file]),
      ...keys.map(([family, key]) => this.homeOf(family, key).name)].filter(Boolean))
  }
}
