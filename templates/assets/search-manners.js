// What readers say around a question to be polite, "cho tôi hỏi … vậy ạ": no page need have it. Loaded only where a query may begin or end so. No DOM here.

import { fold, only } from './search-ahead.js'

// What readers say before a question and behind it, by keys: "cho tôi hỏi …", "… vậy ạ".
const who = '(?:chúng tôi|tôi|em|mình|con|cháu|tui|anh chị|anh|chị|bạn|admin|ad|mọi người)'
const opening = new RegExp(fold(`^(?:(?:dạ|xin chào|chào|alo|thưa)(?: ${who})? (?:ơi |ạ )?|${who} ơi )*(?:(?:xin )?(?:làm ơn|vui lòng|phiền|nhờ|hãy)(?:(?: ${who})?(?: cho| giúp| chỉ)+(?: ${who})? (?:hỏi|biết|xem))|làm ơn|xin vui lòng|vui lòng`
  + `|(?:${who} )?(?:xin|muốn|cần)(?: được| cho)?(?: ${who})? (?:hỏi|biết)|cho (?:${who} )?(?:xin )?(?:hỏi|biết)|(?:có )?ai biết)(?: thêm| xem| với| chút| là)? `))
const closing = /(?: (?:vậy|thế|rồi|đấy|nhỉ|nhé|nha|hả|ạ|với))+$/
// Without marks only what is no other word there.
const plainClosing = /(?: (?:vay|the|roi))? (?:a|nhi|nhe|nha)$|(?<= (?:nhieu|may|nao|gi|dau|ai|sao)) (?:vay|the)$| roi$/
const plainQuestion = /(?:^| )(?:bao nhieu|may|nao|gi|dau|ai|sao)(?: |$)/

/** A query without what is only polite; `plain` is the text of the rest, where a value that was reached is asked for by "rồi" with words that say so. */
export function withoutManners(query) {
  const { text, list, quoted, accented } = query
  const count = words => words.split(' ').length - 1
  const from = count(opening.exec(list.map(({ key }) => key).join(' '))?.[0] ?? '')
  const rest = list.slice(from).map(({ form, key }) => accented ? form : key).join(' ')
  const end = accented ? closing.exec(rest) : from || plainQuestion.test(rest) ? plainClosing.exec(rest) : undefined
  const to = list.length - count(end?.[0] ?? '')
  const kept = list.slice(from, to)
  if (!kept.length || kept.length === list.length || list.some((word, at) => (at < from || at >= to) && quoted.has(word))) return query
  const said = / (?:rồi|roi)(?: |$)/.test(end?.[0] ?? '') ? accented ? 'đạt được ' : 'dat duoc ' : ''
  return { ...only(query, kept), plain: said + text.slice(from && kept[0].start, to < list.length ? kept.at(-1).end : undefined) }
}
