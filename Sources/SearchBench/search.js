// What SearchBench runs in the browser, on the portal's own client modules: known-item queries, in all forms.

import { findPhrase, Index, search, words } from './search.js'

const folder = new URL('../tim-kiem/index/vi/', import.meta.url).href
const raw = new Map()

/** An index that has loaded nothing yet, and how many bytes it has loaded since. */
function coldIndex() {
  const used = { bytes: 0 }
  const load = async name => {
    if (!raw.has(name)) raw.set(name, fetch(`${folder}${name}.bin`).then(response => response.arrayBuffer()))
    const bytes = new Uint8Array(await raw.get(name))
    used.bytes += bytes.length
    return bytes
  }
  return [new Index(load, 'vi'), used]
}

class Texts {
  constructor(pages) {
    this.pages = new Map(pages.map(page => [page.url, page]))
    this.known = new Map()
  }
  lists(url) {
    if (!this.known.has(url)) {
      const page = this.pages.get(url)
      this.known.set(url, [page.title, page.number, ...page.passages].map(text => words(text, 'vi')))
    }
    return this.known.get(url)
  }
  blocks(url) {
    return this.pages.get(url)?.passages.map(text => ({ text }))
  }
  has(url, found) {
    return found.phrases.every(phrase => this.lists(url).some(list => findPhrase(phrase, list, found.accented) >= 0))
  }
}

/** `tim thấy` is on the page, by its text alone: every word of every page is looked at. */
function scan(texts, query) {
  const asked = words(query.normalize('NFC'), 'vi')
  const accented = asked.some(word => word.form !== word.key)
  return [...texts.pages.keys()].filter(url => texts.lists(url).some(list => findPhrase(asked, list, accented) >= 0))
}

async function one(query, texts) {
  const [cold, used] = coldIndex()
  const found = await search(cold, query, { textOf: async url => texts.blocks(url) })
  // As the page does, which puts before the list what is found later.
  const mended = found.mended ? await found.mended() : undefined
  const hits = [...mended === undefined ? [] : [mended], ...[...found.hits].filter(page => page !== mended)].slice(0, 10)
  const bytes = used.bytes
  await cold.cards(hits.slice(0, 5))
  const withCards = used.bytes
  let cards = await cold.cards(hits)
  // As the page does: quoted phrases are proved on the text of the pages.
  if (found.phrases.length) cards = (await cold.cards([...found.hits])).filter(card => texts.has(card.url, found))
  return { found, cards, bytes, withCards }
}

const oldTone = text => text.replace(/òa(?!\p{L})/gu, 'oà').replace(/óa(?!\p{L})/gu, 'oá').replace(/ủy(?!\p{L})/gu, 'uỷ').replace(/úy(?!\p{L})/gu, 'uý')
const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** What must always hold: NFC, NFD and the old tone placement give one list; without diacritics no page is lost. */
async function brokenPromises(index, query) {
  const hits = (await search(index, query)).hits
  let broken = 0
  for (const form of [query.normalize('NFD'), oldTone(query), oldTone(query).normalize('NFD')]) {
    if ((await search(index, form)).hits.join() !== hits.join()) broken++
  }
  const found = new Set((await search(index, plain(query))).hits)
  if (!query.startsWith('"') && hits.some(page => !found.has(page))) broken++
  return broken
}

/** Answers all queries; `scans` quoted ones are compared with a scan of all pages. */
export async function measure(queries, pages, scans) {
  const texts = new Texts(pages)
  const result = { forms: {}, bytes: [], withCards: [], warm: [], scanned: 0, differing: 0, broken: 0 }
  const [warm] = coldIndex()
  for (const [at, { form, query, url }] of queries.entries()) {
    const { found, cards, bytes, withCards } = await one(query, texts)
    const rank = cards.findIndex(card => card.url === url) + 1
    const own = result.forms[form] ??= { count: 0, first: 0, reciprocal: 0, bytes: 0 }
    own.count++
    own.first += rank === 1
    own.reciprocal += rank ? 1 / rank : 0
    own.bytes += bytes
    result.bytes.push(bytes)
    result.withCards.push(withCards)
    if (found.phrases.length && result.scanned < scans) {
      const wanted = scan(texts, query.replaceAll('"', ''))
      result.scanned++
      if (wanted.length !== cards.length || wanted.some(one => !cards.some(card => card.url === one))) result.differing++
    }
    await search(warm, query)
    const start = performance.now()
    await search(warm, query)
    result.warm.push(performance.now() - start)
    if (at % 3 === 0) result.broken += await brokenPromises(warm, query)
  }
  return result
}

/** Begins, and leaves the outcome in `window.measured`. */
window.begin = async (queries, pages, scans) => {
  const get = async name => (await fetch(name)).json()
  try {
    window.measured = { result: await measure(await get(queries), await get(pages), scans) }
  } catch (error) {
    window.measured = { error: String(error.stack ?? error) }
  }
}
