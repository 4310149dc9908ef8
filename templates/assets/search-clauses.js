// The clauses that a query with a figure finds. Loaded only when a query names one.

const mostTargets = 3
// The clauses of so many words are looked up; the others are proved on the clauses.
const mostLists = 3

/** The targets to show, each filled from its own page when it comes into view. `tools` are of search.js, which loads this file: named here, that one
    could not name this one by its contents. */
export async function targetItems(found, tools) {
  const { index } = tools
  const { list, isProved } = await targets(found.figures, tools)
  const isSure = isProved && !found.phrases.length
  const shown = []
  for (let at = 0; shown.length < mostTargets && at < Math.min(list.length, mostTargets * 3); at += mostTargets) {
    const some = list.slice(at, at + mostTargets)
    const cards = (await index.cards(some.map(({ page }) => page))).map((card, i) => ({ ...card, ordinal: some[i].ordinal }))
    shown.push(...isSure ? cards : await proven(found, cards, tools))
  }
  return shown.slice(0, mostTargets).map(card => targetItem(card, found, tools))
}

/** Clauses with the rarest words of a query, for one that names a figure, those of the pages that stand first before others; whether these
    are all its words. */
async function targets({ index, words, ranked }, { TARGET }) {
  const asked = [...words].sort((a, b) => (a.entry?.total ?? 0) - (b.entry?.total ?? 0)).slice(0, mostLists)
  const isProved = asked.length === words.length
  const lists = await Promise.all(asked.map(word => index.entry(TARGET, word.key)))
  if (!lists.every(Boolean)) return { list: [], isProved }
  const [left, ...sets] = lists.map(list => new Set(list))
  // Of the pages that stand first the cards are there.
  const places = new Map(Array.from(ranked ?? [], (page, at) => [page, at]))
  const placeOf = ({ page }) => places.get(page) ?? places.size
  const list = [...left].filter(one => sets.every(has => has.has(one))).map(one => ({ page: Math.floor(one / 65536), ordinal: one % 65536 }))
  return { list: list.sort((a, b) => placeOf(a) - placeOf(b) || b.page - a.page || a.ordinal - b.ordinal), isProved }
}

/** Of some targets those in whose clauses all words and phrases stand. */
async function proven(found, cards, { language, pageBlocks, siteURL, textHasPhrases, words }) {
  const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
  return cards.filter((card, i) => {
    const text = pages[i]?.text(`chi-tieu-${card.ordinal}`)
    const keys = new Set(text && words(text, language).map(word => word.key))
    return found.words.every(word => keys.has(word.key)) && textHasPhrases({ language }, found, [text])
  })
}

/** A clause as a result. */
function targetItem(card, found, { bestBlock, language, make, marked, pageBlocks, siteURL, snippet, texts }) {
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
