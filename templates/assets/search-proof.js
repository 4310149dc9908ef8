// Part of search.js. The cards to show: a quoted phrase is proved on the text of the pages.

import { isList } from './search-items.js'
import { index, language, siteURL } from './search-site.js'
import { hasPhrases, pageBlocks, textHasPhrases } from './search-snippets.js'

const mostTargets = 3
const mostProved = 40

/** The cards to show. A quoted phrase is proved on the pages' own text, of as many pages as are shown or can be had soon. */
export async function firstCards(found, chosen, wanted) {
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
export async function targetCards(found) {
  const targets = found.targets.slice(0, found.phrases.length ? mostTargets * 3 : mostTargets)
  const cards = (await index.cards(targets.map(target => target.page))).map((card, i) => ({ ...card, ordinal: targets[i].ordinal }))
  if (!found.phrases.length) return cards
  const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
  return cards.filter((card, i) => pages[i] && textHasPhrases(found, [pages[i].text(`chi-tieu-${card.ordinal}`)], language)).slice(0, mostTargets)
}
