// Part of search-ahead.js. The words of a query that only ask. No DOM here.

import { fold, specialKeys } from './search-text.js'

// What makes a question: the words weigh nothing beside those that say what is asked for.
const asking = ['bao nhiêu phần trăm', 'bao nhiêu tiền', 'bao nhiêu', 'bao lâu', 'bao giờ', 'khi nào', 'năm nào', 'ngày nào', 'như thế nào', 'thế nào', 'ra sao', 'ở đâu', 'là gì',
  'cái gì', 'mấy', 'ai ký', 'ai ban hành', 'vì sao', 'tại sao', 'how many', 'how much', 'how to', 'how do i', 'how can i', 'where can i', 'what are', 'what percentage', 'what is', 'when', 'which'].map(text => text.split(' '))
const besideAsking = ['phần trăm', 'cho biết', 'xin hỏi', 'hãy cho biết', 'kết quả', 'đặt ra', 'đề ra', 'hiện nay', 'hiện có', 'là', 'thì', 'vậy', 'ạ'].map(text => text.split(' '))

/** Words that a question has and its answer need not. */
export const joining = new Set('có từ ở tại của thì là được đến cho vào và với các những vì do còn lên xuống ra'.split(' '))

/** The words of a query that only ask. Written without marks, `may` is a machine as often as a question. */
function askingWords(list, accented) {
  const asked = new Set()
  const look = patterns => {
    for (let at = 0; at < list.length; at++) {
      const pattern = patterns.find(words => words.every((word, i) => list[at + i] && !asked.has(list[at + i])
        && (accented ? list[at + i].form === word : words.length > 1 && list[at + i].key === fold(word))))
      for (const [i] of (pattern ?? []).entries()) asked.add(list[at + i])
    }
  }
  look(asking)
  if (accented) lookForYesOrNo(list, asked)
  if (asked.size) look(besideAsking)
  return asked
}

/** "Cổng có theo dõi người đọc không" asks by its first and its last word. */
function lookForYesOrNo(list, asked) {
  const last = list.at(-1)
  const first = list.slice(0, -2).find(({ form }) => /^(có|còn|đã)$/.test(form))
  if (!first || !/^(không|chưa)$/.test(last.form)) return
  asked.add(first)
  asked.add(last)
}

/** A question is searched for by what it asks about: `asks` tells that it is one. */
export function withoutAsking(query) {
  const { list, quoted, accented } = query
  const asked = askingWords(list, accented)
  const kept = list.filter(word => !asked.has(word) || quoted.has(word))
  if (!asked.size || !kept.length) return { ...query, asks: asked.size > 0 }
  const special = specialKeys(kept).filter(one => !kept.slice(one.from, one.to).some(word => quoted.has(word)))
  return { ...query, asks: true, list: kept, special }
}
