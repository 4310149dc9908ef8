// Part of search.js. What the cards of the first pages say of how well they fit. No DOM here.

import { findPhrase, fold, words } from './search-ahead.js'
import { normal } from './search-looks.js'

const mostNamed = 12
const mostEqual = 6
// Words that introduce a number or a day.
const introducing = new Set(['số', 'so', 'ngày', 'ngay', 'tháng', 'thang', 'năm', 'của', 'cua'])

/** What the levels of provisions are called, by the beginning of their anchors. */
export const levels = {
  phan: /^(phần|phan|part)$/, chuong: /^(chương|chuong|chapter)$/, muc: /^(mục|muc|section)$/, dieu: /^(điều|dieu|article)$/,
  khoan: /^(khoản|khoan|clause)$/, diem: /^(điểm|diem|point)$/,
}
/** Whether a word is a figure of a provision. */
export const isFigure = word => /^(\d{1,3}[a-z]?|[ivx]+|[a-zđ])$/.test(word.form)
const before = ({ words }, word) => word.follows ? words[words.indexOf(word) - 1] : undefined
const after = ({ words }, word) => [words[words.indexOf(word) + 1]].find(next => next?.follows)

/** Whether a word is the number of an article or the like, and so of no document. */
export function isProvision(search, word) {
  const head = before(search, word)
  return Boolean(head) && isFigure(word) && (Object.values(levels).some(level => level.test(head.form)) || word.link === '.' && isProvision(search, head))
}

/** Whether a word names a provision or is its number. */
const isOfProvision = (search, word) => [word, after(search, word)].some(one => one && isProvision(search, one))

/** An article with its number, of which a word is one; else the word. */
export function article(search, word) {
  const isHead = one => levels.dieu.test(one?.form)
  const two = isHead(word) ? [word, after(search, word)] : [before(search, word), word]
  return isHead(two[0]) && two[1] && isProvision(search, two[1]) ? two : [word]
}

const comparing = /((dưới|trên|hơn|quá|khoảng|gần|ít nhất|tối thiểu|tối đa|duoi|tren|hon|khoang)\s+|[<>]\s?|\d[.,])$/iu
const measuring = /^\s?(%|[.,]\d|\/(?!(19|20)\d\d(?!\d))\d|(phần trăm|phan tram|tỷ|tỉ|ty|triệu|trieu|nghìn|nghin|ngàn|đồng|vạn|ha|km|tấn|tuổi|lần|lượt)(?![\p{L}]))/iu

/** Whether a number says how much: «dưới 20», «20%», «25 tỷ». */
export function isQuantity({ query: { text }, places }, word) {
  return /^\d/.test(word.form) && (comparing.test(text.slice(0, word.start))
    || measuring.test(text.slice(word.end)) && !places.some(([first]) => first.start === word.end + 1))
}

/** Whether a word may be the number of a document: no year, and not that of an article. */
export const isNumber = (search, word) => /^(?!(19|20)\d\d$)\d+[a-z]?$/.test(word.form) && !isProvision(search, word) && !isQuantity(search, word)

/** What is asked for is stated in documents; news repeat it. */
export async function preferDocuments(search, pages) {
  const column = search.index.titleShape(0) ? undefined : await search.index.columns(pages)
  const others = ['tin-tuc', 'trang', 'co-quan', 'linh-vuc']
  for (const page of pages) {
    const isDocument = column ? !others.includes(search.index.manifest.kinds[column(page).kind]?.[0]) : search.index.titleShape(page).document
    if (isDocument) search.scores[page] *= 1.5
  }
}

/** The one page whose title has all words goes first, where it has them as they were typed. */
export async function liftTitle(search, page, ranked) {
  if (page === ranked[0]) return false
  const [card] = await search.index.cards([page, ranked[0]])
  const forms = new Set(words(normal(card.title), search.index.language).map(word => word.form))
  if (search.query.accented && !search.words.every(word => word.corrected || forms.has(word.form))) return false
  search.scores[page] = search.scores[ranked[0]] * 1.01
  return true
}

/** Tells soon of the one page whose card has all words as they were typed: it will be the first. */
export async function tellTitled(search) {
  const { index, query } = search
  const [one, more] = (await index.cardsIn(index.routes.likelyCards(query))).filter(card => {
    // What takes a slow phone least time, first.
    const text = fold(`${Object.values(card)}`)
    return query.list.every(({ key }) => text.includes(key)) && share(search, card, query.list) >= 1
  })
  if (one && !more) search.soon([one.page])
}

/** A page whose title is the query and nothing else goes first: of bodies and fields the page is what is looked for. */
export async function liftExactTitle(search, titled, ranked) {
  const own = new Set(titled)
  const some = ranked.filter(page => own.has(page) && (search.index.titleShape(page)?.words ?? search.words.length) === search.words.length).slice(0, mostNamed)
  const asked = new Set(search.words.map(word => word.key))
  // What stands behind such a page comes beside it.
  const next = ranked.find(page => !some.includes(page))
  if (some.length && next !== undefined) search.index.cards([next]).catch(() => {})
  for (const card of await search.index.cards([...some])) {
    const title = words(normal(card.title), search.index.language)
    if (title.length !== search.words.length || !title.every(word => asked.has(word.key))) continue
    if (search.query.accented && !title.every(word => search.words.some(one => one.corrected || one.form === word.form))) continue
    search.scores[card.page] = search.scores[ranked[0]] * 1.01
    return true
  }
  return false
}

/** Of pages that fit equally well at the top, those go first whose title says least besides, and documents. `matched` says how many words
    of the query stand in the title of each page. */
export async function liftWholeTitles(search, ranked, matched) {
  const { scores } = search
  const top = scores[ranked[0]]
  const equal = ranked.slice(0, mostEqual).filter(page => scores[page] > top * 0.999)
  if (equal.length < 2) return false
  for (const page of equal) {
    const shape = search.index.titleShape(page) ?? await shapeOnCard(search, page)
    const said = Math.min(matched[page], shape.words) / (shape.words + 1)
    scores[page] = top + 0.01 * said + (shape.document ? 0.003 : 0)
  }
  return true
}

async function shapeOnCard(search, page) {
  const [card] = await search.index.cards([page])
  return { words: words(normal(card.title), search.index.language).length, document: card.document }
}

/** Documents whose own number begins with a number typed go before pages that only speak of them; of several, the one whose
    kind, body, place, day and title have most of the other words. Gives their cards. */
export async function liftOwnNumbers(search, ranked) {
  const lifted = []
  const top = search.scores[ranked[0]]
  for (const word of search.words) {
    if (!/^\d+[a-z]?$/.test(word.form) || isProvision(search, word) || isQuantity(search, word)) continue
    const own = pagesOfNumber(word.entry)
    const named = ranked.filter(page => own.has(page)).slice(0, mostNamed)
    if (!named.length) continue
    const rest = search.words.filter(other => other !== word && !/^(số|so)$/.test(other.form) && !isOfProvision(search, other))
    for (const card of await search.index.cards([...named])) {
      if (!beginsWith(card, word)) continue
      const fit = share(search, card, rest)
      // A year is a number only where all the rest is said of that document.
      if (rest.length && (/^(19|20)\d\d$/.test(word.form) ? fit < 1 : fit < 0.5 && !isNamed(search, card, word))) continue
      search.scores[card.page] += top * (1 + 3 * fit)
      search.ownNumber = true
      lifted.push(card)
    }
  }
  return lifted
}

/** Whether beside a number stands what its document is called by: its kind, body, place or year. */
function isNamed(search, card, word) {
  const { keys } = saidOn(search, { ...card, title: '' })
  const at = search.words.indexOf(word)
  const left = search.words.slice(0, at).findLast(one => !introducing.has(one.form))
  return [left, search.words[at + 1]].some(one => keys.has(one?.key))
}

/** The pages in whose own number a word stands: that is the highest impact. */
export function pagesOfNumber(entry) {
  const pages = new Set()
  for (const form of entry?.forms ?? []) form.pages.forEach((page, i) => { if (form.impacts[i] === 15) pages.add(page) })
  return pages
}

/** Whether the number of a document begins with a word. */
export const beginsWith = (card, word) => normal(card.number ?? '').split(/[/-]/)[0].replace(/^0+/, '') === word.form.replace(/^0+/, '')

/** The words that the card of a page has not; of provisions only articles. */
export function unsaid(search, card, asked) {
  const { list, keys, short } = saidOn(search, card)
  const isSaid = word => {
    const place = search.places.find(place => place.includes(word))
    return place ? findPhrase(place, list, false) >= 0 : keys.has(word.key)
  }
  return asked.filter(word => !introducing.has(word.form) && !isSaid(word) && !short.has(word.key) && (!isOfProvision(search, word) || article(search, word).length > 1))
}

/** The words on a card, and the abbreviations that they stand for. */
function saidOn(search, card) {
  const text = [card.title, card.number, card.kind, card.issuer, card.place, card.date].join(' | ')
  const list = words(normal(text), search.index.language)
  const keys = new Set(list.map(word => word.key))
  const short = search.index.abbreviations.filter(([, to]) => to.every(key => keys.has(key))).flatMap(([from]) => from)
  return { list, keys, forms: new Set(list.map(word => word.form)), short: new Set(short) }
}

/** How many of some words the card of a page has, from 0 to 1: with the marks typed, and without words like `số`. */
export function share(search, card, asked) {
  asked = asked.filter(word => !introducing.has(word.form))
  if (!asked.length) return 0
  const { keys, forms, short } = saidOn(search, card)
  // Behind a number a year is that of the document, rather than one that its title names.
  const worth = word => /^(19|20)\d\d$/.test(word.key) && card.date.startsWith(word.key) ? 1.5 : short.has(word.key) || forms.has(word.form) || !search.query.accented && keys.has(word.key) ? 1 : keys.has(word.key) ? 0.5 : 0
  return asked.reduce((sum, word) => sum + worth(word), 0) / asked.length
}
