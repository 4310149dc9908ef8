// Part of search-answer.js. Who leads a body: a sentence names the person beside the office, "…, Chủ tịch Ủy ban", "Giám đốc Sở …". No DOM here.

import { fold } from './search-ahead.js'
import { provinces, standing } from './search-answer-asked.js'

const offices = ['Chủ tịch', 'Trưởng ban', 'Tổng giám đốc', 'Giám đốc', 'Chủ nhiệm', 'Bộ trưởng', 'Cục trưởng', 'Vụ trưởng', 'Tổ trưởng']
const plain = offices.map(fold).join('|')
const ledBy = `(?:(?:nguoi )?(?:dung dau|cam dau|lanh dao)|(?:lam |la |giu chuc )?(?:${plain}))`
const whoIs = '(?:la ai|ten (?:la )?gi|ai lam|(?:la )?(?:ong|ba|vi|nguoi) nao)'
/** Asks who leads a body, before its name or behind it; the words that only ask. */
export const headAsked = new RegExp(`(?:^| )(?:(?:ai|(?:ong|ba|vi|nguoi|lanh dao|(?:pho )?thu tuong) nao)(?: la| dang| hien)* ${ledBy}|(?<!pho )(?:${plain}|(?:nguoi )?dung dau)(?= .* ${whoIs}$)|(?:do )?(?:ai|(?:ong|ba|vi|nguoi) nao) ${ledBy}$)(?: cua)?(?= |$)`)
/** What asks behind the name of a body. */
export const headTail = new RegExp(` ${whoIs}$`)

const surname = '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Trịnh|Mai|Lâm|Hà|Cao|Trương|Lưu|Tô|Đoàn|Phùng|Tạ|Thái|Vương|Tăng|Quách|Chu|Nông|Triệu|Kiều|Tống|Văn|Lương|Đàm|La|Lại|Giang|Hứa|Từ)'
const name = `${surname}(?: \\p{Lu}\\p{L}*){1,3}`
const office = `(?:${offices.map(one => one.replace(/ (.)/g, (_, letter) => ` [${letter.toUpperCase()}${letter}]`)).join('|')})`
const honour = '(?:(?:Phó )?Thủ tướng|[Đđ]ồng chí|[ÔôBb](?:ng|à)) '
const behind = new RegExp(`(?<!\\p{L})((?:${honour})?(${name})), (${office}) ([^,;.]{2,80})(?=[,;.]|$)`, 'gu')
const before = new RegExp(`(?<!Phó |\\p{L})((${office}) ((?!Phó)[^,;.]{2,80}?) (${name}))(?! ?\\p{Lu})`, 'gu')

/** The one person whose office a paragraph names, in which the body that was asked for stands whole. */
export function headOf(sentence, content, { words, normal }, { match: [asked], block }) {
  const people = text => [
    ...[...text.matchAll(behind)].map(([, value, name, office, body]) => ({ value, name, office, body })),
    ...[...text.matchAll(before)].map(([, value, office, body, name]) => ({ value, name, office, body })),
  ].filter(({ name }) => !provinces.some(place => name.startsWith(place)))
  const [one, ...others] = people(sentence)
  if (!one || others.length || people(block).length !== 1) return undefined
  const typed = offices.map(fold).find(office => asked.includes(office))
  if (typed && fold(one.office) !== typed) return undefined
  const list = words(normal(block), 'vi')
  const named = new Set(content.flatMap(({ words, ways }) => [...words.map(({ key }) => key), ...ways.flat()]))
  const isNamed = words(normal(one.body), 'vi').every(({ key }) => named.has(key))
  return isNamed && content.every(concept => standing(concept, list)) ? { value: one.value } : undefined
}
