// Runs known-item queries against an index that SearchBench wrote: node --experimental-default-type=module bench/search.mjs FOLDER
import { readFileSync } from 'node:fs'
import { Index } from '../templates/assets/search-index.js'
import { search } from '../templates/assets/search-rank.js'
import { findPhrase, words } from '../templates/assets/search-text.js'

const folder = process.argv[2]
const queries = JSON.parse(readFileSync(folder + '/queries.json', 'utf8'))
const index = () => {
  const used = { bytes: 0, cards: 0 }
  const load = async name => {
    const bytes = new Uint8Array(readFileSync(`${folder}/tim-kiem/index/vi/${name}.bin`))
    used.bytes += bytes.length
    return bytes
  }
  return [new Index(load, 'vi'), used]
}
const pages = new Map(JSON.parse(readFileSync(folder + '/pages.json', 'utf8')).map(page => [page.url, page]))
const texts = new Map()
const textOf = url => {
  if (!texts.has(url)) {
    const page = pages.get(url)
    texts.set(url, [page.title, page.number, ...page.passages].map(text => words(text, 'vi')))
  }
  return texts.get(url)
}
const has = (url, found) => found.phrases.every(phrase => textOf(url).some(list => findPhrase(phrase, list, found.accented) >= 0))
let sets = 0
let wrongSets = 0
const forms = new Map()
const all = { bytes: [], cold: [], warm: [] }
const [warm] = index()
for (const { form, query, url } of queries) {
  const [cold, used] = index()
  const found = await search(cold, query)
  all.bytes.push(used.bytes)
  const hits = [...found.hits.slice(0, 10)]
  const five = await cold.cards(hits.slice(0, 5))
  all.cold.push(used.bytes)
  const cards = [...five, ...await cold.cards(hits.slice(5))]
  // As the page does: quoted phrases are proved on the text of the pages.
  if (found.phrases.length) {
    const proved = (await cold.cards([...found.hits])).filter(card => has(card.url, found)).map(card => card.url)
    cards.splice(0, cards.length, ...proved.map(url => ({ url })))
    if (sets < 40) {
      sets++
      const scanned = [...pages.keys()].filter(one => has(one, found))
      if (scanned.length !== proved.length || scanned.some(one => !proved.includes(one))) wrongSets++
    }
  }
  const rank = cards.findIndex(card => card.url === url) + 1
  const own = forms.get(form) ?? { one: 0, mrr: 0, n: 0, bytes: 0, max: 0, hits: 0 }
  forms.set(form, own)
  own.n++
  own.one += rank === 1
  own.mrr += rank ? 1 / rank : 0
  own.bytes += all.bytes.at(-1)
  own.max = Math.max(own.max, all.bytes.at(-1))
  own.hits += found.hits.length
  await search(warm, query)
  const start = performance.now()
  await search(warm, query)
  all.warm.push(performance.now() - start)
  if (process.argv[3] === form && rank !== 1) console.log(query, url, rank, found.hits.length, cards.slice(0, 3).map(card => card.url), found.relaxed, found.corrections)
}
const mean = list => list.reduce((a, b) => a + b, 0) / list.length
const high = list => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)]
const kb = value => (value / 1000).toFixed(1)
let one = 0
let mrr = 0
for (const [form, own] of forms) {
  one += own.one / own.n / forms.size
  mrr += own.mrr / own.n / forms.size
  console.log(form.padEnd(24), (own.one / own.n).toFixed(3), (own.mrr / own.n).toFixed(3), kb(own.bytes / own.n), kb(own.max), (own.hits / own.n).toFixed(0))
}
console.log(`recall@1 ${one.toFixed(3)}  MRR ${mrr.toFixed(3)}  index kB a query ${kb(mean(all.bytes))} / ${kb(high(all.bytes))}`
  + `  with 5 cards ${kb(mean(all.cold))} / ${kb(high(all.cold))}  warm ms ${mean(all.warm).toFixed(1)} / ${high(all.warm).toFixed(1)}`)
console.log(`quoted sets that differ from a scan of all pages: ${wrongSets} of ${sets}`)

// What must always hold: NFC, NFD and the old tone placement give one list; without diacritics no page is lost.
const old = text => text.replace(/òa\b/g, 'oà').replace(/óa(?!\p{L})/gu, 'oá').replace(/ủy(?!\p{L})/gu, 'uỷ').replace(/úy(?!\p{L})/gu, 'uý')
const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
let broken = 0
for (const { query } of queries.filter((_, at) => at % 3 === 0)) {
  const hits = (await search(warm, query)).hits
  for (const form of [query.normalize('NFD'), old(query), old(query).normalize('NFD')]) {
    if ((await search(warm, form)).hits.join() !== hits.join()) broken++
  }
  const found = new Set((await search(warm, plain(query))).hits)
  if (!query.startsWith('"') && hits.some(page => !found.has(page))) {
    broken++
    console.log('lost without diacritics:', query)
  }
}
console.log(`broken promises: ${broken}`)
