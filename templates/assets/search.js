// The search page: the address is the state, and everything shown follows from it.

import { find, index, language, make, siteURL, vietnamese } from './search-rank.js'
import { findPhrase, words } from './search-text.js'

const texts = {
  vi: {
    facets: { loai: 'Loại', 'co-quan': 'Cơ quan ban hành', 'linh-vuc': 'Lĩnh vực', nam: 'Năm', 'hieu-luc': 'Hiệu lực' },
    count: n => n ? `${n.toLocaleString('vi')} kết quả` : 'Không tìm thấy kết quả nào',
    about: n => `Khoảng ${n.toLocaleString('vi')} kết quả`,
    ask: 'Hãy nhập từ cần tìm, có dấu hoặc không dấu.',
    busy: 'Đang tìm…',
    failed: 'Chưa tải được dữ liệu tìm kiếm. Có thể thiết bị đang ngoại tuyến hoặc đường truyền bị gián đoạn.',
    retry: 'Thử lại', more: 'Xem thêm kết quả', clear: 'Bỏ mọi bộ lọc', filters: 'Bộ lọc',
    corrected: (from, to) => `Không có trang nào chứa “${from}”. Đây là kết quả cho “${to}”.`,
    relaxed: 'Không có trang nào chứa đủ các từ đã nhập. Đây là những trang gần đúng nhất.',
    near: 'Gần đúng: thiếu một từ đã nhập', target: 'Chỉ tiêu', dates: 'vi-VN', number: 'Số', goTo: 'Đến đoạn này',
    suggest: 'Có phải ý bạn là', issued: 'ban hành', published: 'đăng', answer: 'Câu trả lời trong văn bản', by: 'đến năm', source: 'Nguồn',
  },
  en: {
    facets: { loai: 'Kind', 'co-quan': 'Issuing body', 'linh-vuc': 'Field', nam: 'Year', 'hieu-luc': 'Validity' },
    count: n => n ? `${n.toLocaleString('en')} ${n === 1 ? 'result' : 'results'}` : 'Nothing found',
    about: n => `About ${n.toLocaleString('en')} results`,
    ask: 'Enter the words to search for.',
    busy: 'Searching…',
    failed: 'The search data could not be loaded. The device may be offline, or the connection was interrupted.',
    retry: 'Try again', more: 'More results', clear: 'Remove all filters', filters: 'Filters',
    corrected: (from, to) => `No page contains “${from}”. These are the results for “${to}”.`,
    relaxed: 'No page contains all of the words. These are the nearest ones.',
    near: 'Near match: one word is missing', target: 'Target', dates: 'en-GB', number: 'No.', goTo: 'Go to this passage',
    suggest: 'Did you mean', issued: 'issued', published: 'published', answer: 'Stated in a document', by: 'by', source: 'Source',
  },
}[language]

const facetNames = ['loai', 'co-quan', 'linh-vuc', 'nam', 'hieu-luc']
const perPage = 10
const fewCards = 4
const mostTargets = 3
const mostProved = 40

const form = document.getElementById('search-form')
const results = document.getElementById('search-results')
const status = document.getElementById('search-status')
const notes = document.getElementById('search-notes')
const facets = document.getElementById('search-facets')
const more = document.getElementById('search-more')
let turn = 0

const address = () => new URL(location.href)
const sortOf = params => params.get('sap-xep') === 'ngay' ? 'ngay' : ''

/** Goes to an address and answers it; the back button comes the same way. */
function go(url, replace = false) {
  history[replace ? 'replaceState' : 'pushState'](null, '', url)
  return answer()
}

async function answer() {
  const mine = ++turn
  const params = address().searchParams
  const query = (params.get('q') ?? '').trim()
  fillForm(query, params)
  if (!query) {
    show([], texts.ask, [])
    facets.replaceChildren()
    return
  }
  results.setAttribute('aria-busy', 'true')
  status.textContent = texts.busy
  try {
    const found = await find(query)
    const hits = sortOf(params) ? Uint32Array.from(found.hits).sort((a, b) => b - a) : found.hits
    const filters = readFilters(params)
    const chosen = filters.size ? filtered(hits, await index.columns(hits), filters) : Array.from(hits)
    const wanted = perPage * Math.max(1, +params.get('trang') || 1)
    if (!found.phrases.length && chosen.length > fewCards && wanted === perPage) {
      // What is looked at first is shown first; the rest follows.
      const first = await index.cards(chosen.slice(0, fewCards))
      if (mine !== turn) return
      results.replaceChildren(...first.map(card => item(card, found)))
      results.classList.add('search-begun')
    }
    const page = await firstCards(found, chosen, wanted)
    const isPlain = !filters.size && !sortOf(params)
    const [targets, others] = isPlain ? await Promise.all([targetCards(found), otherLanguage(query)]) : [[], null]
    if (mine !== turn) return
    const items = [...targets.map(card => targetItem(card, found)), ...page.cards.map(card => item(card, found))]
    if (others) {
      const isFirst = others.found.numbered || page.cards.every(card => index.minor.has(card.page))
      items.splice(isFirst ? 0 : items.length, 0, ...others.cards.map(card => item(card, others.found, 'vi')))
    }
    show(items, (page.exact ? texts.count : texts.about)(page.total + targets.length + (others?.found.hits.length ?? 0)), notesOf(found))
    more.hidden = page.total <= wanted
    if (isPlain && language === 'vi') showAnswers(query, found, mine).catch(error => console.info(error))
    offer(found, mine).catch(() => {})
    index.columns(hits).then(column => mine === turn && showFacets(hits, column, filters))
      .catch(() => {})
  } catch (error) {
    if (mine === turn) showFailure(error)
  }
}

/** From an English page documents in Vietnamese are found too. */
async function otherLanguage(query) {
  if (language === 'vi') return null
  const found = await vietnamese(query).catch(() => null)
  // A quoted phrase is meant to the letter, and is English.
  return found && !found.phrases.length ? { found, cards: await found.index.cards([...found.hits.slice(0, perPage)]) } : null
}

/** For a question: what targets say, with the sentence and its document. */
async function showAnswers(query, found, mine) {
  const { answers, isQuestion } = await (found.asks || /^(t[ỷỉyi] l[ệe]|(t[ổo]ng )?kinh ph[íi]|ch[ỉi] ti[êe]u|mức) /iu.test(query.normalize('NFC')) ? import('./search-answer.js') : { isQuestion: () => false })
  if (!isQuestion(query, found.asks)) return
  const list = await answers(query, siteURL('/chi-tieu/du-lieu/'), index.abbreviations)
  if (mine !== turn || !list.length) return
  const items = list.map(({ row: { held: [path, name, , issuer], record }, value }) => {
    const [number, , , quote, provision, , , , , deadline] = record
    const about = [issuer, provision, deadline && `${texts.by} ${deadline}`].filter(Boolean)
    return make('li', { class: 'search-answer' }, make('p', { class: 'search-about' }, texts.answer),
      make('h2', {}, make('a', { href: `${path}#chi-tieu-${number}` }, value)),
      make('p', {}, make('q', {}, quote)),
      make('p', { class: 'search-about' }, `${texts.source}: `, make('a', { href: path }, name), ...about.flatMap(text => [' · ', text])))
  })
  // The document that answers comes first among the results, too.
  const source = [...results.children].find(one => one.querySelector('h2 a')?.pathname === list[0].row.held[0])
  results.prepend(...items, ...source ? [source] : [])
}

function fillForm(query, params) {
  const input = form.elements.namedItem('q')
  if (document.activeElement !== input || !input.value) input.value = query
  const sort = form.elements.namedItem('sap-xep')
  if (sort) sort.value = sortOf(params)
  document.title = query ? `${query} – ${baseTitle}` : baseTitle
}

const baseTitle = document.title

/** The cards to show. A quoted phrase is proved on the pages' own text, of as many pages as are shown or can be had soon. */
async function firstCards(found, chosen, wanted) {
  if (!found.phrases.length) {
    return { cards: await index.cards(chosen.slice(0, wanted)), total: chosen.length, exact: true }
  }
  const kept = []
  let looked = 0
  const end = Math.max(wanted, chosen.length <= mostProved ? chosen.length : 0)
  while (looked < chosen.length && (kept.length < wanted && looked < end * 2 || looked < end)) {
    const cards = await index.cards(chosen.slice(looked, looked + 5))
    const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
    kept.push(...cards.filter((card, i) => !isList(card) && hasPhrases(found, card, pages[i], language)))
    looked += cards.length
  }
  const isExact = looked >= chosen.length
  return { cards: kept.slice(0, wanted), total: isExact ? kept.length : chosen.length - looked + kept.length, exact: isExact }
}

/** The targets to show; a quoted phrase is proved on the clause. */
async function targetCards(found) {
  const targets = found.targets.slice(0, found.phrases.length ? mostTargets * 3 : mostTargets)
  const cards = (await index.cards(targets.map(target => target.page))).map((card, i) => ({ ...card, ordinal: targets[i].ordinal }))
  if (!found.phrases.length) return cards
  const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
  return cards.filter((card, i) => pages[i] && textHasPhrases(found, [pages[i].text(`chi-tieu-${card.ordinal}`)], language)).slice(0, mostTargets)
}

function show(items, text, messages) {
  seen.disconnect()
  results.replaceChildren(...items)
  notes.replaceChildren(...messages)
  more.hidden = true
  status.textContent = text
  results.setAttribute('aria-busy', 'false')
  results.classList.remove('search-begun')
  for (const one of items) seen.observe(one)
}

function showFailure(error) {
  const again = make('button', { type: 'button' }, texts.retry)
  again.addEventListener('click', answer)
  show([], texts.failed, [make('p', {}, again)])
  facets.replaceChildren()
  console.info(error)
}

function notesOf(found) {
  const list = found.corrections.map(([from, to]) => make('p', {}, texts.corrected(from, to)))
  if (found.relaxed && found.hits.length) list.push(make('p', {}, texts.relaxed))
  return list
}

/** Offered, never put in place of what was typed. */
async function offer(found, mine) {
  const suggestion = await found.suggest()
  if (!suggestion || mine !== turn) return
  const url = address()
  url.searchParams.set('q', suggestion)
  url.searchParams.delete('trang')
  notes.append(make('p', {}, `${texts.suggest}: `, make('a', { href: url.href }, suggestion), '?'))
}

/** The page of a body or of a field: its day says nothing. */
const isList = card => /^\/(co-quan|linh-vuc)\//.test(card.url)

function item(card, found, lang) {
  const [year, month, day] = card.date.split('-')
  const date = make('time', { datetime: card.date }, language === 'vi' ? `${+day}/${+month}/${year}` : card.date)
  const about = [card.kind, card.number && `${texts.number} ${card.number}`, card.issuer || card.place].filter(Boolean)
  const line = make('p', { class: 'search-about' }, make('span', { class: 'search-kind' }, about[0] ?? ''),
    ...about.slice(1).flatMap(text => [' · ', text]), ...isList(card) ? [] : [' · ', `${card.document === 2 ? texts.issued : texts.published} `, date])
  const element = make('li', { class: card.document ? 'search-document' : 'search-page' },
    make('h2', {}, make('a', { href: siteURL(card.url), lang }, card.title)), line)
  if (found.near.has(card.page)) element.append(make('p', { class: 'search-near' }, texts.near))
  const quote = make('p', { class: 'search-snippet' })
  element.append(quote)
  element.fill = async () => {
    const page = await pageBlocks(siteURL(card.url))
    const best = page && !isList(card) && bestBlock(found, page.blocks, found.language)
    if (!best) return quote.remove()
    quote.append(...marked(snippet(best)))
    if (best.block.id) {
      quote.append(' ', make('a', { href: `${siteURL(card.url)}#${encodeURIComponent(best.block.id)}` }, texts.goTo))
    }
  }
  return element
}

const marked = pieces => pieces.map(([text, isHit]) => isHit ? make('mark', {}, text) : text)

function targetItem(card, found) {
  const id = `chi-tieu-${card.ordinal}`
  const url = `${siteURL(card.url)}#${id}`
  const link = make('a', { href: url }, `${texts.target} ${card.ordinal}: ${card.title}`)
  const element = make('li', { class: 'search-target' }, make('h2', {}, link),
    make('p', { class: 'search-about' }, make('span', { class: 'search-kind' }, texts.target), ' · ', card.title))
  element.fill = async () => {
    const page = await pageBlocks(siteURL(card.url))
    const text = page?.text(id)
    const best = text && bestBlock(found, [{ id, text }], language)
    if (best) link.replaceChildren(...marked(snippet(best)))
  }
  return element
}

/** Pages are fetched for the results in view, two at a time. */
const waiting = []
let running = 0
const seen = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue
    seen.unobserve(entry.target)
    waiting.push(entry.target)
  }
  work()
})

async function work() {
  while (running < 2 && waiting.length) {
    const element = waiting.shift()
    if (!element.isConnected) continue
    running++
    element.fill().catch(() => {}).finally(() => {
      running--
      work()
    })
  }
}

/** facet → set of slugs */
function readFilters(params) {
  const filters = new Map()
  for (const name of facetNames) {
    const values = params.getAll(name).flatMap(value => value.split(',')).filter(Boolean)
    if (values.length) filters.set(name, new Set(values))
  }
  return filters
}

const slug = (table, value) => index.manifest[table][value]?.[0]

function valuesOf(name, column) {
  switch (name) {
    case 'loai': return [slug('kinds', column.kind)]
    case 'co-quan': return [slug('issuers', column.issuer)]
    case 'linh-vuc': return column.fields.map(field => slug('fields', field))
    case 'nam': return [String(column.year)]
    default: return [slug('validities', column.validity)]
  }
}

const fits = (column, filters, except) => {
  for (const [name, wanted] of filters) {
    if (name !== except && !valuesOf(name, column).some(value => wanted.has(value))) return false
  }
  return true
}

const filtered = (hits, column, filters) => Array.from(hits).filter(page => fits(column(page), filters))

function labelOf(name, value) {
  const table = { loai: 'kinds', 'co-quan': 'issuers', 'linh-vuc': 'fields', 'hieu-luc': 'validities' }[name]
  return table ? index.manifest[table].find(([one]) => one === value)?.[1] ?? value : value
}

/** Each facet counts what its choice would give with the other facets as they are. */
function showFacets(hits, column, filters) {
  const focused = document.activeElement?.closest('#search-facets') && document.activeElement.id
  const opened = new Set([...facets.querySelectorAll('details[open]')].map(one => one.dataset.facet))
  const counts = new Map(facetNames.map(name => [name, new Map()]))
  for (const page of hits) {
    const own = column(page)
    for (const name of facetNames) {
      if (!fits(own, filters, name)) continue
      for (const value of valuesOf(name, own)) if (value) counts.get(name).set(value, (counts.get(name).get(value) ?? 0) + 1)
    }
  }
  const parts = facetNames.map(name => facetPart(name, counts.get(name), filters.get(name) ?? new Set(), opened)).filter(Boolean)
  if (filters.size) {
    const clear = make('button', { type: 'button', id: 'facet-clear' }, texts.clear)
    clear.addEventListener('click', () => choose(url => facetNames.forEach(name => url.searchParams.delete(name))))
    parts.push(clear)
  }
  facets.replaceChildren(...parts)
  if (focused) document.getElementById(focused)?.focus()
}

function facetPart(name, counts, chosen, opened) {
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
  if (!counts.size) return null
  const list = [...counts].sort((a, b) => name === 'nam' ? b[0] - a[0] : b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const rows = list.slice(0, 60).map(([value, count]) => {
    const box = make('input', { type: 'checkbox', id: `facet-${name}-${value}`, name, value, checked: chosen.has(value) })
    box.addEventListener('change', () => choose(url => {
      const rest = url.searchParams.getAll(name).flatMap(one => one.split(',')).filter(one => one && one !== value)
      url.searchParams.delete(name)
      for (const one of box.checked ? [...rest, value] : rest) url.searchParams.append(name, one)
    }))
    return make('li', {}, make('label', {}, box, ` ${labelOf(name, value)} `, make('span', { class: 'search-count' }, `(${count.toLocaleString(language)})`)))
  })
  return make('details', { open: chosen.size > 0 || opened.has(name), 'data-facet': name },
    make('summary', {}, texts.facets[name]),
    make('fieldset', {}, make('legend', { class: 'vh' }, texts.facets[name]), make('ul', {}, ...rows)))
}

function choose(change) {
  const url = address()
  change(url)
  url.searchParams.delete('trang')
  return go(url)
}

form.addEventListener('submit', event => {
  event.preventDefault()
  const query = form.elements.namedItem('q').value
  choose(url => {
    if (url.searchParams.get('q') !== query) facetNames.forEach(name => url.searchParams.delete(name))
    url.searchParams.set('q', query)
  })
})
form.elements.namedItem('sap-xep')?.addEventListener('change', event => choose(url => {
  if (event.target.value) url.searchParams.set('sap-xep', event.target.value)
  else url.searchParams.delete('sap-xep')
}))
more.addEventListener('click', async () => {
  const shown = results.children.length
  const url = address()
  url.searchParams.set('trang', (+url.searchParams.get('trang') || 1) + 1)
  await go(url, true)
  results.children[shown]?.querySelector('a')?.focus()
})
addEventListener('popstate', () => {
  form.elements.namedItem('q').value = ''
  answer()
})

// MARK: The text of a result's own page: snippet, highlight, the best anchor, and the proof of a quoted phrase

const blockNames = 'h1,h2,h3,h4,h5,h6,p,li,tr,blockquote,dd,dt,figcaption,caption,pre'

/** The blocks of a page, each with the nearest id before it. Null when the page cannot be had. */
async function pageBlocks(url, cache = pages) {
  if (!cache.has(url)) {
    cache.set(url, fetch(url).then(response => response.ok ? response.text() : Promise.reject(new Error(response.status)))
      .then(readBlocks).catch(() => {
        cache.delete(url)
        return null
      }))
  }
  return cache.get(url)
}

const pages = new Map()

function readBlocks(html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const roots = page.querySelectorAll('[data-search-body]')
  const blocks = []
  for (const root of roots.length ? roots : page.querySelectorAll('main')) {
    let id = ''
    for (const element of root.querySelectorAll('*')) {
      if (element.id) id = element.id
      if (!element.matches(blockNames) || element.querySelector(blockNames)) continue
      const text = element.textContent.normalize('NFC').replace(/\s+/g, ' ').trim()
      if (text) blocks.push({ id: element.id || id, heading: /^H\d$/.test(element.tagName), text })
    }
  }
  return { blocks, text: id => page.getElementById(id)?.textContent.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '' }
}

/** Whether all quoted phrases stand in the page or on its card. Unknown counts as yes. */
function hasPhrases(found, card, page, language) {
  if (!page) return true
  const texts = [card.title, card.number, card.kind, card.issuer, card.place, ...page.blocks.map(block => block.text)]
  return textHasPhrases(found, texts, language)
}

/** Whether each quoted phrase stands in one of the texts. */
function textHasPhrases(found, texts, language) {
  const lists = texts.map(text => words(text, language))
  return found.phrases.every(phrase => lists.some(list => findPhrase(phrase, list, found.accented) >= 0))
}

/** The block that answers best, with the words to highlight. */
function bestBlock(found, blocks, language) {
  const keys = new Set(found.words.map(word => word.key))
  const written = new Map()
  for (const word of found.words) {
    if (!found.accented || word.corrected || word.form === word.key) continue
    if (!written.has(word.key)) written.set(word.key, new Set())
    written.get(word.key).add(word.form)
  }
  let best = null
  for (const block of blocks) {
    const list = words(block.text, language)
    const all = list.filter(word => keys.has(word.key))
    if (!all.length) continue
    // Typed with its marks, a word is that word: others stand only where it does not.
    const exact = all.filter(word => !written.has(word.key) || written.get(word.key).has(word.form))
    const hits = exact.length ? exact : all
    let score = new Set(hits.map(word => word.key)).size * 2
    for (let at = 1; at < found.words.length; at++) {
      if (findPhrase([found.words[at - 1], found.words[at]], list, false) >= 0) score += 3
      if (found.accented && findPhrase([found.words[at - 1], found.words[at]], list, true) >= 0) score += 1
    }
    for (const phrase of found.phrases) if (findPhrase(phrase, list, found.accented) >= 0) score += 20
    if (block.heading) score -= 0.5
    if (!best || score > best.score) best = { block, list, hits, score }
  }
  return best
}

/** About 34 words of a text around its densest part, as pieces to be marked or not. */
function snippet({ block, list, hits }, width = 34) {
  let start = 0
  let most = -1
  const isHit = new Set(hits)
  for (let from = 0; from < list.length; from += 4) {
    const count = new Set(list.slice(from, from + width).filter(word => isHit.has(word)).map(word => word.key)).size
    if (count > most) [most, start] = [count, from]
  }
  if (list.length <= width + 8) start = 0
  const shown = list.slice(start, list.length <= width + 8 ? undefined : start + width)
  const pieces = []
  let at = start ? shown[0].start : 0
  const end = shown.at(-1) === list.at(-1) ? block.text.length : shown.at(-1).end
  for (const word of shown) {
    if (!isHit.has(word)) continue
    pieces.push([block.text.slice(at, word.start), false], [block.text.slice(word.start, word.end), true])
    at = word.end
  }
  pieces.push([block.text.slice(at, end), false])
  if (start) pieces.unshift(['… ', false])
  if (end < block.text.length) pieces.push([' …', false])
  return pieces
}

form.elements.namedItem('q').value = ''
answer()
