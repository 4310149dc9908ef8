// Part of search-answer.js. What became of a body that was ended: its page names the one that took over, and its last day. No DOM here but the page that is read.

import { fold } from './search-ahead.js'
import { provinces } from './search-answer-asked.js'

const joined = '(?:sap nhap|sat nhap|hop nhat|nhap|gop)'
const now = '(?:bay gio|gio|hien nay|hien gio|nay|bay chu)'
const place = '(?:tinh|thanh pho|noi|dia phuong)'
// Who took over; and when it ended.
const heir = [new RegExp(`(?:^| )${joined}(?: lai)?(?: (?:vao|vo|voi|thanh))? (?:${place} (?:nao|gi|mo)|dau)(?: |$)`),
  new RegExp(`(?:^| )(?:thuoc|la|thanh|doi (?:ten )?thanh)(?: ve)? ${place} (?:nao|gi|mo)(?: |$)`),
  /(?:^| )(?:co quan|don vi|tinh|noi|ai)(?: nao)? (?:la )?(?:ke thua|ke tuc|ke nhiem|thay the|thay)(?: |$)/, /(?:ke thua|ke tuc|thay the)(?: \S+)* (?:la )?(?:ai|co quan nao|don vi nao)$/]
const ended = /(?:^| )(?:ngung|thoi|het|ket thuc|cham dut|dung) hoat dong(?: |$)|(?:^| )giai the(?: |$)/
const when = /(?:khi|luc|ngay|hom|bua|thang|nam) (?:nao|may|mo)|bao gio|hoi nao/
const mostBodies = 12

/** What the page of the one body of a place that was ended says of it, where that was asked for; undefined where it was not, or is not said. */
export async function ofBody(query, { index, find, pageBlocks, siteURL, words }, places) {
  const text = fold(query).replace(/[?!.,]+$/, '').trim()
  const isEnd = ended.test(text) && when.test(text)
  if (!find || !isEnd && !heir.some(one => one.test(text))) return undefined
  const list = words(query.normalize('NFC'), 'vi')
  const isAccented = list.some(({ form, key }) => form !== key)
  const named = [...new Set([...provinces, ...places])].filter(name => {
    const own = words(name, 'vi')
    return list.some((_, at) => own.every((word, i) => isAccented ? list[at + i]?.form === word.form : list[at + i]?.key === word.key))
  })
  if (named.length !== 1) return undefined
  const found = await find(`UBND ${named[0]}`, { whole: true })
  const cards = (await index.cards([...found.hits.slice(0, mostBodies)])).filter(({ url, title }) => /\/co-quan\//.test(url) && title.endsWith(named[0]))
  const said = (await Promise.all(cards.map(async card => {
    const page = await pageBlocks(siteURL(card.url))
    const plain = element => element?.textContent.normalize('NFC').replace(/\s+/g, ' ').trim() ?? ''
    const label = page?.all('p > strong').find(one => plain(one) === 'Cơ quan kế thừa:')
    const next = [...label?.parentElement.querySelectorAll('a') ?? []].map(plain)
    const day = plain(page?.all('dl.facts dt').find(one => plain(one) === 'Đến ngày')?.nextElementSibling)
    const value = isEnd ? day : next.length === 1 && next[0]
    return value ? [{ value, quote: isEnd ? `Đến ngày: ${day}` : plain(label.parentElement), url: siteURL(card.url), source: card.title, body: day && !isEnd ? `đến ngày ${day}` : undefined }] : []
  }))).flat()
  return said.length === 1 ? said[0] : undefined
}
