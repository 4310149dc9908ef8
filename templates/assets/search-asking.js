// Part of search-ahead.js. The words of a query that only ask. No DOM here.

import { fold, specialKeys } from './search-text.js'

// What makes a question: the words weigh nothing beside those that say what is asked for.
const split = text => text.split(' ')
const asking = [...('bao nhiêu phần trăm,mấy phần trăm,bao nhiêu tiền,bao nhiêu lần,mấy lần,bao nhiêu,bao lâu,bao giờ,ngày mấy,như thế nào,thế nào,ra sao,ở đâu,là gì,cái gì,mấy,do ai,vì sao,tại sao,'
  + 'how many,how much,how to,how do i,how can i,where can i,what are,what percentage,what is,when,which').split(','),
  ...split('khi lúc năm tháng ngày hôm cơ_quan đơn_vị bộ sở').map(what => `${what.replace('_', ' ')} nào`),
  ...split('ký ban_hành phải làm phụ_trách chủ_trì chịu_trách_nhiệm phê_duyệt tổ_chức yêu_cầu chỉ_đạo').map(verb => `ai ${verb.replaceAll('_', ' ')}`)].map(split)
const besideAsking = 'phần trăm,cho biết,xin hỏi,hãy cho biết,kết quả,đặt ra,đề ra,hiện nay,hiện có,là,thì,ban hành,ký,ra ngày,gấp'.split(',').map(split)

/** Words that a question has and its answer need not. */
export const joining = new Set('có từ ở tại của thì là được đến cho vào và với các những vì do còn lên xuống ra'.split(' '))

/** The words of a query that only ask. Written without marks, `may` is a machine as often as a question. */
function askingWords({ list, accented, text }) {
  const asked = new Set()
  const look = patterns => {
    for (let at = 0; at < list.length; at++) {
      const pattern = patterns.find(words => words.every((word, i) => list[at + i] && !asked.has(list[at + i])
        && (accented ? list[at + i].form === word : words.length > 1 && list[at + i].key === fold(word))))
      for (const [i] of (pattern ?? []).entries()) asked.add(list[at + i])
    }
  }
  look(asking)
  for (const word of list) if (word.key === 'may' && /^\s*%/.test(text.slice(word.end))) asked.add(word)
  lookForYesOrNo(list, asked)
  if (asked.size) look(besideAsking)
  return asked
}

/** "Cổng có theo dõi người đọc không" asks by its first and its last word. */
function lookForYesOrNo(list, asked) {
  const last = list.at(-1)
  const first = list.slice(0, -2).find(({ form }) => /^(có|còn|đã|co)$/.test(form))
  if (!first || !/^(không|chưa|khong|chua|ko|k)$/.test(last.form)) return
  asked.add(first)
  asked.add(last)
}

/** A query of some of its words. */
export function only(query, list) {
  return { ...query, list, special: specialKeys(list).filter(one => !list.slice(one.from, one.to).some(word => query.quoted.has(word))) }
}

/** A question is searched for by what it asks about: `asks` tells that it is one. */
export function withoutAsking(query) {
  const { list, quoted } = query
  const asked = askingWords(query)
  const kept = list.filter(word => !asked.has(word) || quoted.has(word))
  if (!asked.size || !kept.length) return { ...query, asks: asked.size > 0 }
  return { ...only(query, kept), asks: true }
}
