// The search page: the address is the state, and everything shown follows from it.

import { find, index, language, make, siteURL, vietnamese } from './search-rank.js'
import { facetNames, facetParts, filtered, readFilters } from './search-facets.js'
import { anchorAt, bestBlock, hasPhrases, pageBlocks, snippet, textHasPhrases } from './search-snippets.js'
import { texts } from './search-words.js'

const perPage = 10
const fewCards = 3
const mostTargets = 3
const mostProved = 40

const form = document.getElementById('search-form')
const results = document.getElementById('search-results')
const status = document.getElementById('search-status')
const notes = document.getElementById('search-notes')
const facets = document.getElementById('search-facets')
const more = document.getElementById('search-more')
// Where the list ends.
const end = results.parentElement.appendChild(make('div'))
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
    const chosen = filters.size ? await filtered(hits, filters) : Array.from(hits)
    const wanted = perPage * Math.max(1, +params.get('trang') || 1)
    const isPlain = !filters.size && !sortOf(params)
    // On the first page what is looked at first is fetched first; the rest comes when the end of the list comes near.
    const few = found.phrases.length || wanted > perPage ? wanted : Math.min(wanted, fewCards)
    const page = await firstCards(found, chosen, few)
    const [targets, others] = isPlain ? await Promise.all([targetCards(found), otherLanguage(query)]) : [[], null]
    if (mine !== turn) return
    const own = page.cards.map(card => item(card, found))
    const foreign = others ? others.cards.map(card => item(card, others.found, 'vi')) : []
    const isFirst = others && (others.found.numbered || page.cards.every(card => index.minor.has(card.page)))
    const rest = chosen.slice(few, wanted)
    const isQuestion = isPlain && language === 'vi' && (found.asks || asksForValue.test(query.normalize('NFC')))
    show([...isFirst ? foreign : [], ...targets.map(card => targetItem(card, found)), ...own, ...isFirst || rest.length ? [] : foreign],
      (page.exact ? texts.count : texts.about)(page.total + targets.length + (others?.found.hits.length ?? 0)), notesOf(found), isQuestion)
    more.hidden = page.total <= wanted
    if (rest.length) waitFor(async () => {
      const cards = await index.cards(rest)
      if (mine === turn) append([...cards.map(card => item(card, found)), ...isFirst ? [] : foreign])
    })
    offer(found, mine).catch(() => {})
    // The list is there to be read; the question is answered when it is known whether a document answers it.
    if (isQuestion) showAnswers(query, found, mine).catch(error => console.info(error)).finally(() => mine === turn && settle())
    facets.replaceChildren(...facetParts(hits, filters, choose))
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

const asksForValue = /^(t[ỷỉyi] l[ệe]|(t[ổo]ng )?kinh ph[íi]|ch[ỉi] ti[êe]u|mức) /iu

/** For a question: what targets say, with the sentence and its document. */
async function showAnswers(query, found, mine) {
  const { answers, isQuestion } = await import('./search-answer.js')
  if (!isQuestion(query, found.asks)) return
  const list = await answers(query, siteURL('/chi-tieu/du-lieu/'), index.abbreviations)
  if (mine !== turn || !list.length) return
  const items = list.map(({ row: { held: [path, name, , issuer], record }, value }) => {
    const [number, , , quote, provision, , , , , deadline] = record
    const about = [issuer, provision, deadline && `${texts.by} ${deadline}`].filter(Boolean)
    return make('div', { class: 'search-answer' }, make('p', { class: 'search-about' }, texts.answer),
      make('h2', {}, make('a', { href: `${path}#chi-tieu-${number}` }, value)),
      make('p', {}, make('q', {}, quote)),
      make('p', { class: 'search-about' }, `${texts.source}: `, make('a', { href: path }, name), ...about.flatMap(text => [' · ', text])))
  })
  // The document that answers comes first among the results, too.
  const source = [...results.children].find(one => one.querySelector('h2 a')?.pathname === list[0].row.held[0])
  if (source) results.prepend(source)
  results.before(make('section', { id: 'search-answer', 'aria-label': texts.answer }, ...items))
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

function show(items, text, messages, isPending = false) {
  document.getElementById('search-answer')?.remove()
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
const ended = new IntersectionObserver(entries => {
  if (entries.some(entry => entry.isIntersecting)) fetchNow()
}, { rootMargin: '0px 0px 300px' })

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
    const { pieces, place } = snippet(best)
    quote.append(...marked(pieces))
    const id = anchorAt(best.block, place)
    if (id) quote.append(' ', make('a', { href: `${siteURL(card.url)}#${encodeURIComponent(id)}` }, texts.goTo))
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
    if (best) link.replaceChildren(...marked(snippet(best).pieces))
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
