// Part of search-ahead.js. Which file of the index holds what. No DOM here.

/** The families of keys. */
export const WORD = 0
export const PAIR = 1
export const TARGET = 2

const kindOf = [0, 0, 1]
const sectionOf = [0, 1, 0]
// Pairs that stand where their second word does, under that word.
const turned = 2
const mostAhead = 8

export const cutNames = text => text.match(/.{6}/g) ?? []

/** The pairs of adjacent words, `[first, second, place of the second]`. */
export const pairsOf = list => list.map((word, at) => [list[at - 1], word, at]).filter(([first, second]) => first && second.follows)

/** The entries that tell where some words stand together, `[family, key]`. */
export const entriesOf = keys => keys.length === 1 ? [[WORD, keys[0]]] : keys.slice(1).map((key, i) => [PAIR, `${keys[i]} ${key}`])

/** What the manifest says of words, pairs and targets. */
export class Routes {
  /** `isHot(family, key)` tells whether a key stands in the manifest itself. */
  constructor(told, isHot) {
    this.isHot = isHot
    this.first = told.keys.map(text => text ? text.split('\n') : [])
    this.blocks = told.blocks.map(cutNames)
    this.groups = new Map(told.groups.split('\n').flatMap((line, at) => line ? line.split(' ').map(one => [one, at]) : []))
    this.groupFiles = cutNames(told.groupFiles)
    const keys = text => text.split(' ')
    this.abbreviations = Object.entries(told.abbreviations)
      .flatMap(([short, long]) => long.flatMap(one => [[keys(short), keys(one)], [keys(one), keys(short)]]))
    // Of terms only the way from the reader's language to that of the pages.
    this.terms = Object.entries(told.terms ?? {}).flatMap(([term, own]) => own.map(one => [keys(term), keys(one)]))
  }

  /** Where some words of a list mean what others do: their place, how many, and the keys of the others. */
  others(list, isFree = () => true) {
    return [...this.abbreviations, ...this.terms].flatMap(([from, to]) => list.flatMap((_, at) =>
      from.every((key, i) => list[at + i]?.key === key && isFree(list[at + i])) ? [{ at, count: from.length, to }] : []))
  }

  /** The words and blocks of a kind, for those that look further. */
  get words() { return { names: this.blocks[kindOf[WORD]], first: this.first[kindOf[WORD]] } }

  /** Where a key would stand: the name of the file, undefined where that is the manifest, or nothing would; the section; and the key there. */
  homeOf(family, key) {
    const section = sectionOf[family]
    if (this.isHot(family, key)) return { section, key }
    if (family === TARGET) return { name: this.blockAt(family, key), section, key }
    const [first, second] = key.split(' ')
    const [one, other] = [this.groups.get(first), this.groups.get(second)]
    const isShared = (word, group) => group !== undefined || this.isHot(WORD, word)
    if (family === WORD) return { name: one === undefined ? this.blockAt(family, key) : this.groupFiles[one], section, key }
    if (!isShared(first, one)) return { name: this.blockAt(family, key), section, key }
    if (isShared(second, other)) {
      const group = this.ownerOf(one, other)
      return { name: group === undefined ? this.blockAt(family, key) : this.groupFiles[group], section, key }
    }
    const back = `${second} ${first}`
    return { name: this.blockAt(family, back), section: turned, key: back }
  }

  /** The group that holds a pair of words of two; undefined for that of a hot word. See WordGroups in Sources/Search. */
  ownerOf(one, other) {
    if (one === undefined || other === undefined) return one ?? other
    const count = this.groupFiles.length
    return (other - one + count) % count * 2 < count ? one : other
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

  /** The files of the words of a query, and of a short one those of its pairs: on a slow line each wait counts more than a block that
      proves needless. */
  filesOf({ list, special, phrases }) {
    const keys = special.length ? special.map(one => [WORD, one.key]) : list.map(word => [WORD, word.key])
    if (!special.length && !phrases.length && list.length <= mostAhead) {
      for (const [first, second] of pairsOf(list)) keys.push([PAIR, `${first.key} ${second.key}`])
      for (const { to } of this.others(list)) keys.push(...entriesOf(to))
    }
    return new Set(keys.map(([family, key]) => this.homeOf(family, key).name).filter(Boolean))
  }
}
