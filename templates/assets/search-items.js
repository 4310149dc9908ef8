// Part of search.js. Results as they are shown, each filled from its own page when it comes into view.

import { index, language, make } from './search-site.js'
import { anchorOf, bestBlock, pageBlocks, provisionOn, snippet } from './search-snippets.js'
import { siteURL } from './search-ahead.js'
import { texts } from './search-words.js'

/** The page of a body or of a field: its day says nothing. */
const isList = card => /^\/(co-quan|linh-vuc)\//.test(card.url)

/** A page as a result; `fill` fetches its text for the snippet. */
export function item(card, found, lang) {
  const [year, month, day] = card.date.split('-')
  const written = language === 'vi' ? `${+day}/${+month}/${year}`
    : new Date(card.date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const date = make('time', { datetime: card.date }, written)
  const body = card.issuer || card.place
  const about = [card.number && `${texts.number} ${card.number}`, body && lang ? make('span', { lang }, body) : body].filter(Boolean)
  const line = make('p', { class: 'search-about' }, make('span', { class: 'search-kind', lang }, card.kind),
    ...about.flatMap(text => [' · ', text]), ...isList(card) ? [] : [' · ', `${card.document === 2 ? texts.issued : texts.published} `, date])
  const element = make('li', { class: card.document ? 'search-document' : 'search-page' },
    make('h2', {}, make('a', { href: siteURL(card.url), lang }, card.title)), line)
  if (found.near.has(card.page)) element.append(make('p', { class: 'search-near' }, texts.near(found.lacks?.get(card.page))))
  const quote = make('p', { class: 'search-snippet' })
  element.append(quote)
  element.fill = async () => {
    const page = found.words.length ? await pageBlocks(siteURL(card.url)) : null
    const provision = page && provisionOn(page, found.words)
    const best = page && !isList(card) && (provision && bestBlock(found, provision.blocks, found.language) || bestBlock(found, page.blocks, found.language))
    if (!best) return quote.remove()
    const { pieces, place } = snippet(best)
    quote.append(...marked(pieces))
    const id = provision?.blocks.includes(best.block) ? provision.id : anchorOf(best, place)
    if (id) quote.append(' ', make('a', { href: `${siteURL(card.url)}#${encodeURIComponent(id)}` }, texts.goTo))
  }
  return element
}

export const marked = pieces => pieces.map(([text, isHit]) => isHit ? make('mark', {}, text) : text)

const waiting = []
let running = 0
/** Pages are fetched for the results in view, two at a time. */
export const seen = new IntersectionObserver(entries => {
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

// Quoted phrases are proved on the pages' own text.
const given = { index, isList, language, pageBlocks }

/** The cards to show; where a phrase is quoted, of as many pages as are shown or can be had soon. */
export async function firstCards(found, chosen, wanted) {
  if (found.phrases.length) return (await import('./search-quoted.js')).prove(given, found, chosen, wanted)
  return { cards: await index.cards(chosen.slice(0, wanted)), total: chosen.length, exact: true }
}
