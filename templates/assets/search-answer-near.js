// Part of search-answer.js. Words of a question that the text which answers it may say otherwise or not at all: who gives (`nhà nước`), that it has to be,
// and verbs that any predicate may stand for. They are left out only where no target has all that was typed, and then one value has to be all that is found.
// No DOM here.

import { fold } from './search-ahead.js'

// Verbs that say something else of what is counted are none of these: who knows, submits, settles, completes.
const agents = ['nhà nước']
const light = ['phải', 'cũng', 'nào cũng', 'đều', 'cần', 'giữa', 'đúng không', 'người', 'bên']
const verbs = ['làm', 'đưa', 'đưa lên', 'lên', 'xây', 'trang bị', 'cung cấp', 'sử dụng', 'dùng', 'tham gia', 'áp dụng', 'ứng dụng', 'nối', 'kết nối', 'hỗ trợ', 'có']
// Without marks these may be other words; and behind or before some words one is a part of another.
const unsure = new Set(['cũng', 'cần', 'dùng', 'nối', 'có'].map(fold))
const compounds = /^(việc làm|xây dựng|làm việc|làm chủ|đưa tin|cơ quan nhà nước|quan nhà nước|người dân|người cao|người nghèo|người lao|có thai|lên lớp|có việc)$/u
const plainCompounds = new RegExp(fold(compounds.source))
const softest = [...light, ...agents, ...verbs].map(text => text.split(' ')).sort((a, b) => b.length - a.length)

/** Whether a word without marks is that one before what follows. */
const isKnown = (form, next = '') => form === 'noi' ? next === 'mang' : form === 'co' && next && !/^(quan|so|cau|ban|hoi|khi|phan|dong|the|che|gioi|dien|to|hoc|vu)$/.test(next)

/** What a question asks for without those words, and the verbs among them as `verbs`; undefined where it has none of them. */
export function loosened(asked) {
  const list = asked.map(one => one.words.map(({ form }) => form).join(' '))
  const kept = []
  const left = []
  for (let at = 0; at < asked.length;) {
    const isSame = (form, wanted, { isExact }) => isExact ? form === wanted : form === fold(wanted) && (!unsure.has(form) || isKnown(form, list[at + 1]))
    const soft = softest.find(words => words.every((word, i) => list[at + i] !== undefined && isSame(list[at + i], word, asked[at + i]) && (!i || asked[at + i].after)))
    const around = [`${list[at - 1]} ${soft?.join(' ')}`, `${soft?.join(' ')} ${list[at + (soft?.length ?? 0)]}`]
    if (!soft || asked[at].isBase || around.some(text => (asked[at].isExact ? compounds : plainCompounds).test(text))) {
      kept.push(kept.at(-1) === asked[at - 1] ? asked[at] : { ...asked[at], after: false, isTight: false })
      at++
      continue
    }
    if (verbs.includes(soft.join(' '))) left.push(...asked.slice(at, at + soft.length))
    at += soft.length
  }
  return kept.length < asked.length ? Object.assign(kept, { verbs: left }) : undefined
}
