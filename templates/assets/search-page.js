// Part of search.js. The search page: the address is the state, and everything shown follows from it.

import { facetNames, facetParts, filtered, readFilters } from './search-facets.js'
import { firstCards, item, marked, seen } from './search-items.js'
import { find, index, language, make, vietnamese } from './search-site.js'
import { bestBlock, pageBlocks, snippet } from './search-snippets.js'
import { fold, siteURL, TARGET, words } from './search-ahead.js'
import { normal } from './search-looks.js'
import { texts } from './search-words.js'

const perPage = 10
// As many as a first screen shows, and one more.
const fewCards = Math.max(2, Math.round(innerHeight / 300))

const part = name => document.getElementById('search-' + name)
const form = part('form')
const results = part('results')
const status = part('status')
const notes = part('notes')
const facets = part('facets')
const more = part('more')
const moreText = more?.textContent
// Where the list ends.
const end = make('div')
let turn = 0

const address = () => new URL(location.href)
const sortOf = params => ['ngay', 'cu'].find(one => one === params.get('sap-xep')) ?? ''

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
  const [filters, order] = [readFilters(params), sortOf(params)]
  if (!query && !filters.size && !order) {
    show([], texts.ask, [])
    facets.replaceChildren()
    readingAids()
    return
  }
  results.setAttribute('aria-busy', 'true')
  status.textContent = texts.busy
  try {
    const isPlain = query && !filters.size && !order
    // In both languages at once.
    const abroad = isPlain ? otherLanguage(query) : null
    const wanted = perPage * Math.max(1, +params.get('trang') || 1)
    const found = query ? await find(query, { whole: !isPlain || wanted > perPage, soon: pages => showSoon(pages, mine) }) : await everything()
    const all = isPlain || !found.mended ? found.hits : withPage(found, await found.mended())
    const hits = order ? Uint32Array.from(all).sort((a, b) => order === 'cu' ? a - b : b - a) : all
    const chosen = filters.size ? await filtered(hits, filters) : Array.from(hits)
    // On the first page what is looked at first is fetched first; the rest comes when the end of the list comes near.
    const few = found.phrases.length || wanted > perPage ? wanted : Math.min(wanted, fewCards)
    const page = await firstCards(found, chosen, few)
    const others = await abroad
    if (mine !== turn) return
    const own = page.cards.map(card => item(card, found))
    const foreign = others ? others.cards.map(card => item(card, others.found, 'vi')) : []
    const isFirst = others && (others.found.numbered || page.cards.every(card => index.minor.has(card.page)))
    const rest = chosen.slice(few, wanted)
    const isQuestion = isPlain && language === 'vi' && (found.asks || asksForValue.test(fold(query)))
    let count = page.total + (others?.found.hits.length ?? 0)
    const countText = more => (found.isRow ? texts.row : page.exact ? texts.count : texts.about)(count += more)
    const [hasTargets, isMended] = [isPlain && found.figures, isPlain && found.mended]
    show([...isFirst ? foreign : [], ...own, ...isFirst || rest.length ? [] : foreign], countText(0), notesOf(found), isQuestion || hasTargets || isMended)
    more.hidden = page.total <= wanted && !found.isRow
    more.textContent = found.isRow ? texts.apart : moreText
    if (found.isRow) atFirstSign(() => countOthers(found, mine))
    if (rest.length) waitFor(async () => {
      const cards = await index.cards(rest)
      if (mine === turn) append([...cards.map(card => item(card, found)), ...isFirst ? [] : foreign])
    })
    // The list is there to be read while what may stand before it is looked for.
    const mended = isMended ? showMended(found, mine, countText) : undefined
    Promise.resolve(mended).catch(() => {}).then(page => {
      if (mine !== turn) return
      // One page that stands alone is nothing to narrow.
      facets.replaceChildren(...found.isRow ? [] : facetParts(withPage(found, page, hits), filters, choose))
      return offer(found, mine)
    }).catch(console.info)
    const later = [mended, hasTargets && showTargets(found, mine, countText), isQuestion && answerQuestion(query, found, mine)]
    Promise.all(later.filter(Boolean).map(one => one.catch(console.info))).then(() => mine === turn && settle())
  } catch (error) {
    if (mine === turn) showFailure(error)
  }
  readingAids()
}

/** Shows the card of what is likely the one result, while that is proved on its text. */
async function showSoon(pages, mine) {
  const cards = await index.cards(pages).catch(() => [])
  if (mine !== turn || results.getAttribute('aria-busy') !== 'true' || results.classList.contains('search-begun')) return
  results.replaceChildren(...cards.map(card => item(card, { near: new Set() })))
}

/** What all other pages begin with waits here for the results; `site.js` itself knows this script, and so cannot be imported by name. */
function readingAids() {
  const later = document.documentElement.dataset.later
  if (later) import(new URL(later, document.baseURI).href).catch(() => {})
}

/** What was found with a page that was meant where a letter is wrong, before all others. */
function withPage(found, page, hits = found.hits) {
  return page === undefined ? hits : Uint32Array.from(new Set([page, ...hits]))
}

/** The page that was meant where a letter is wrong. */
async function showMended(found, mine, countText) {
  const page = await found.mended()
  if (page === undefined) return
  const [card] = await index.cards([page])
  if (mine !== turn) return
  const element = item(card, found)
  for (const one of results.children) if (one.querySelector('h2 a')?.href === siteURL(card.url)) one.remove()
  results.prepend(element)
  if (!found.hits.includes(page)) status.textContent = countText(1)
  seen.observe(element)
  return page
}

/** The clauses that a query with a figure finds, before the pages. */
async function showTargets(found, mine, countText) {
  const [{ targetItems }, { textHasPhrases }] = await Promise.all([import('./search-clauses.js'), found.phrases.length ? import('./search-quoted.js') : { textHasPhrases: () => true }])
  const items = await targetItems(found, { bestBlock, index, language, make, marked, pageBlocks, siteURL, snippet, TARGET, textHasPhrases, texts, words })
  if (mine !== turn || !items.length) return
  results.prepend(...items)
  status.textContent = countText(items.length)
  for (const one of items) seen.observe(one)
}

/** Says on the button for them how many other pages have the words of the one that stands alone. */
async function countOthers(found, mine) {
  if (mine !== turn) return
  const count = await found.others()
  if (mine !== turn) return
  more.hidden = !count
  more.textContent = texts.others(count)
}

/** Calls once that the reader is at the page: what does not tell what was found costs no file before. */
function atFirstSign(act) {
  const signs = ['pointermove', 'pointerdown', 'keydown']
  const seen = () => {
    for (const sign of signs) removeEventListener(sign, seen)
    act().catch(console.info)
  }
  for (const sign of signs) addEventListener(sign, seen, { passive: true })
}

/** All pages, the newest first: what a list of the portal is narrowed and sorted by. */
async function everything() {
  const { pages } = await index.open()
  return {
    hits: Uint32Array.from({ length: pages }, (_, at) => pages - 1 - at), words: [], phrases: [], corrections: [], near: new Set(),
    language, suggest() {},
  }
}

/** From an English page documents in Vietnamese are found too. */
async function otherLanguage(query) {
  if (language === 'vi') return null
  const found = await vietnamese(query).catch(() => null)
  // A quoted phrase is meant to the letter, and is English.
  return found && !found.phrases.length ? { found, cards: await found.index.cards([...found.hits.slice(0, perPage)]) } : null
}

const asksForValue = /(^| )((t[yi] le|kinh phi|chi tieu|do hai long|tong tien|nguoi ky|thu ngan sach|grdp|binh quan|doanh thu|kim ngach|von dau tu|thoi han|han (chot|cuoi)|(co|don) may) |(ket qua|muc tieu) .*(19|20)\d\d$)/

let targets

/** Shows what answers a question; the two scripts for it come side by side. */
async function answerQuestion(query, found, mine) {
  // The table of contents of the targets comes beside the larger script.
  const [{ showAnswers }] = await Promise.all([import('./search-answer.js'), import('./targets-data.js').then(({ Targets }) => {
    targets ??= index.routes.hasTargets ? new Targets(siteURL('/chi-tieu/du-lieu/')) : undefined
    targets?.open().catch(() => {})
  })])
  await showAnswers(found.plain ?? query, found, results, () => mine === turn, { find, index, make, normal, pageBlocks, siteURL, targets, words })
}

function fillForm(query, params) {
  const input = form.elements.namedItem('q')
  if (document.activeElement !== input || !input.value) input.value = query
  const sort = form.elements.namedItem('sap-xep')
  if (sort) sort.value = sortOf(params)
  document.title = query ? `${query} – ${baseTitle}` : baseTitle
}

const baseTitle = document.title

function show(items, text, messages, isPending = false) {
  part('answer')?.remove()
  seen.disconnect()
  ended.disconnect()
  fetchRest = null
  delete results.dataset.more
  results.replaceChildren(...items)
  notes.replaceChildren(...messages)
  more.hidden = true
  status.textContent = text
  if (isPending) results.classList.add('search-begun')
  else settle()
  for (const one of items) seen.observe(one)
}

function settle() {
  results.setAttribute('aria-busy', 'false')
  results.classList.remove('search-begun')
}

/** Further results of the page, at the end of the list. */
function append(items) {
  results.append(...items)
  delete results.dataset.more
  for (const one of items) seen.observe(one)
}

let fetchRest = null
// Who jumps to the end of the page passes the end of the list.
const ended = new IntersectionObserver(entries => {
  if (entries.some(entry => entry.isIntersecting)) fetchNow()
}, { rootMargin: '99999px 0px 100px' })

/** Calls `fetch` when the end of the list comes near. */
function waitFor(fetch) {
  fetchRest = fetch
  results.dataset.more = ''
  ended.observe(end)
}

async function fetchNow() {
  const fetch = fetchRest
  if (!fetch) return
  fetchRest = null
  ended.disconnect()
  // Where it fails, the button below tries again.
  await fetch().catch(() => { fetchRest ??= fetch })
}

function showFailure(error) {
  const again = make('button', { type: 'button' }, texts.retry)
  again.addEventListener('click', answer)
  show([], texts.failed, [make('p', {}, again)])
  facets.replaceChildren()
  console.info(error)
}

function notesOf(found) {
  const list = (found.hits.length ? found.corrections : []).map(([from, to]) => make('p', {}, texts.corrected(from, to)))
  if (found.unheld?.length && found.hits.length) list.push(make('p', {}, texts.unheld(found.unheld)))
  else if (found.relaxed && found.hits.length) list.push(make('p', {}, texts.relaxed))
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

function choose(change) {
  const url = address()
  change(url)
  url.searchParams.delete('trang')
  return go(url)
}

/** Begins, on the page that has the form of the search. */
export function start() {
  results.after(end)
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
    await fetchNow()
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

  form.elements.namedItem('q').value = ''
  answer()
}
