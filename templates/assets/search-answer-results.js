// Part of search-answer.js. What was reached, for answers: of targets that fit a question, or out of the pages that the search found.

import { around } from './search-answer-clause.js'

const mostPages = 3
const approximate = 'tối thiểu|ít nhất|khoảng|tối đa|gần|hơn|trên|dưới|xấp xỉ|không quá'

/** Of targets the value reached: that of a year, or the one that decides. Several targets answered by one result give it once. */
export function resultsOfRows(rows, year) {
  const found = new Map()
  for (const row of rows) {
    const [status, code, ...points] = row.record[13] ?? []
    const point = year ? points.find(one => one[2] === year) : points[0]
    if (!point || found.has(point[3])) continue
    const [value, day, , url, quote, source] = point
    const isDeciding = point === points[0]
    found.set(point[3], { row, reached: { value, day, url, quote, source, status: isDeciding ? status : '', code } })
  }
  return [...found.values()]
}

/** What the first pages that were found say was reached, where all that was asked stands in the clause or on its card. */
export async function resultsOfPages(found, { index, pageBlocks, siteURL }, weigh) {
  const cards = await index.cards([...found.hits.slice(0, mostPages)])
  const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
  const scored = pages.flatMap((page, at) => {
    const card = cards[at]
    const text = page?.blocks.map(block => block.text).join(' ') ?? ''
    const { title, number, issuer, place } = card
    return clauses(page, siteURL(card.url)).map(one => {
      const sentence = around(page, one.id, one.quote)
      const said = { ...one, ...sentence, text, card, page }
      return { one: said, score: weigh(said, `${title} | ${number ?? ''} | ${issuer ?? ''} | ${place ?? ''} | ${one.day}`) }
    })
  }).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const best = scored.filter(({ score }) => score >= scored[0].score - 0.005).map(({ one }) => one)
  // Where two values fit, none is the answer.
  if (new Set(best.map(one => one.shown ?? one.value)).size > 1) return []
  return best.slice(0, 1).map(one => ({ reached: { ...one, value: one.shown ?? saidSo(one, one.page, one.id), source: one.card.number || one.card.title, body: one.card.issuer || one.card.place } }))
}

/** A value with the words before it that its own clause has: `gần`, where the list says `khoảng`; and no `ước` that neither the clause nor the heads
    of its table have. */
export function saidSo({ value, quote }, page, id) {
  const isEstimate = text => /(^|[\s(])(ước|dự ước|ước tính)(\s|$)/iu.test(text)
  const isSaid = isEstimate(quote) || isEstimate(page?.all(`[id="${id}"]`)[0]?.closest('table')?.querySelector('tr')?.textContent ?? '')
  const said = isSaid ? value : value.replace(/^ước (?=.)/u, '')
  const amount = /\d[\d.,]*/.exec(said)?.[0]
  const before = amount && new RegExp(`(?:^|\\s)(${approximate})\\s+${amount.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'iu').exec(quote)?.[1]
  return before ? said.replace(new RegExp(`(?:(?:${approximate}) )?(?=\\d)`, 'iu'), `${before.toLowerCase()} `) : said
}

/** The results of a page: value, day and clause, as its list of results has them. */
function clauses(page, url) {
  const plain = text => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const seen = new Set()
  return (page?.all('a[href^="#ket-qua-"]') ?? []).flatMap(link => {
    const box = link.closest('li, td')
    const quote = box?.querySelector('q')
    if (!quote || seen.has(link.hash)) return []
    seen.add(link.hash)
    const value = plain(link.textContent)
    // In lists other notes stand behind it: of the document whose target it may answer, and why that is not sure.
    const day = plain((box.matches('td') ? box.querySelector('.note') : link.nextSibling)?.textContent ?? '').replace(/^,\s*/, '')
    return [{ value, day, quote: plain(quote.textContent), url: url + link.hash, id: link.hash.slice(1), unit: value.includes('%') ? '%' : value.replace(/^.*?\d[\d.,]*\s*/u, ''), year: +/(?:19|20)\d\d/.exec(day)?.[0] || 0 }]
  })
}
