// Part of search-answer.js. A question as people speak, for which no value was found word by word: without the words that only speech has, and with
// what people say for a thing beside what texts call it. Numbers, years, places and levels must be the same. No DOM here.

import { fold, keyOf } from './search-ahead.js'
import { provinces } from './search-answer-asked.js'
import { bound, spoken } from './search-asking.js'

const split = text => text.split('|')
// What speech adds to a question, and no value is told by: that it is done, to whom, about how much, and what it is called in a plan.
const speech = split('nhà nước|trang web này|trang này|cổng này|web này|có vượt không|có vượt chưa|vượt không|có vượt kế hoạch không|có hoàn thành không|hoàn thành chưa|có đạt kế hoạch không|có đạt không|có đạt chưa|đạt chưa|đạt không|có được không|được chưa|có kịp không|theo kế hoạch|theo quy hoạch|trong kế hoạch|đặt mục tiêu|mục tiêu là|yêu cầu là|người ta|tất cả|cả thảy|tổng cộng|toàn bộ'
  + '|nói chung|đánh giá|ít nhất|tối thiểu|bây giờ|lúc này|bữa nay|ngày nay|tới đâu|đến đâu|tới mức nào|đến mức nào|mức nào|cỡ nào|bao nhiêu đó|đi tới|phải lo|làm xong|làm được|làm tới|làm đến|đi được|được đi|đưa ra|đưa vào|đưa lên|phải ra'
  + '|khoảng|tầm|ha|hứa|chịu|muốn|mong|nhắm tới').concat(spoken).map(text => text.split(' '))
  .sort((a, b) => b.length - a.length)
// What people and texts call by different names. Each is meant by the other; a measure, a body, a level never is.
const groups = [
  'giải quyết|xử lý|thụ lý', 'địa phương|tỉnh thành|tỉnh', 'nước|quốc gia', 'nối mạng|kết nối mạng|kết nối internet|vào mạng|hòa mạng', 'nối|kết nối|liên kết', 'gửi|trao đổi|gửi nhận|chuyển',
  'nhiều nhất|cao nhất|lớn nhất', 'máy tính|máy vi tính', 'hộ|hộ gia đình|gia đình|nhà dân|hộ dân', 'dân|người dân|nhân dân', 'email|mail|thư điện tử|hộp thư', 'biết|hiểu biết|rành|thạo|thành thạo', 'vừa lòng|ưng ý|ưng bụng|hài lòng',
  'chip|chíp|con chip', 'mã độc|phần mềm độc hại|vi rút|virus', 'tập huấn|đào tạo|huấn luyện', 'nhiễm|lây nhiễm|dính', 'chuẩn|tiêu chuẩn', 'rộng|diện rộng', 'sàn|sàn giao dịch', 'sửa|sửa chữa|nâng cấp|cải tạo',
  'lắp|lắp đặt|trang bị', 'rành mạng|biết mạng|biết lên mạng|biết xài mạng|biết dùng mạng|tiếp cận internet|tiếp cận được với internet', 'xây|xây dựng|xây cất', 'giúp|hỗ trợ', 'nộp|phát sinh', 'thoát khỏi|ra khỏi|thoát', 'buôn bán|mua bán|giao dịch', 'đủ điều kiện|đủ chuẩn', 'bảo đảm an toàn|đảm bảo an toàn|bảo vệ an toàn|giữ an toàn', 'bảo mật|an toàn thông tin|an ninh thông tin', 'phủ sóng|phủ', 'xài|dùng|sử dụng|ứng dụng', 'quản lý|trông coi',
  'web|web riêng|trang web riêng|trang web|website|trang thông tin điện tử|cổng thông tin điện tử', 'theo dõi|giám sát|canh chừng|trông chừng', 'xác thực|chứng thực', 'báo cáo|báo cáo định kỳ', 'công ty|doanh nghiệp', 'phường xã|xã phường|xã', 'quận huyện|huyện',
  'lo về|lo|phụ trách|phụ trách lĩnh vực|chuyên trách', 'sở ngành|sở ban ngành', 'người lo|người phụ trách|cán bộ phụ trách|cán bộ được phân công phụ trách', 'nộp hồ sơ|phát sinh hồ sơ|gửi hồ sơ', 'chỉ mục|danh mục', 'gỡ|gỡ vướng|tháo gỡ|tháo gỡ vướng mắc', 'nhân viên|cán bộ', 'tốp|top|nhóm|danh sách',
].map(text => split(text).map(one => one.split(' ')))
const wholeLevels = new Set(split('tỉnh|huyện|xã|phường|quận|thôn|trung ương|tinh|huyen|xa|phuong|quan|thon'))

/** A question without what only speech adds; as it is where nothing is. Typed without marks only words go that stand in no pair of the pages there; no
    part of a place's name goes, `Hà Tĩnh`, `Cần Thơ`. */
export async function plainly(query, { words, index }, places) {
  const text = query.normalize('NFC')
  const list = words(text, 'vi')
  const isAccented = list.some(({ form, key }) => form !== key)
  const same = (word, form) => isAccented ? word?.form === form : word?.key === keyOf(form, 'vi')
  const begins = (at, one) => one.every((form, i) => same(list[at + i], form) && (!i || list[at + i].follows))
  const terms = [...index.terms, ...index.abbreviations].map(([from]) => from).filter(from => from.length > 1)
  const names = [...provinces, ...places].map(name => words(name, 'vi')).filter(({ length }) => length > 1)
  const isNamed = (word, own, i) => (isAccented ? word?.form === own.form : word?.key === own.key) && (!i || word.follows)
  const kept = []
  for (let at = 0; at < list.length;) {
    const term = names.find(name => name.every((own, i) => isNamed(list[at + i], own, i))) ?? terms.find(from => from.every((key, i) => list[at + i]?.key === key))
    const level = /^(mức|muc)$/.test(list[at].form) && (/^\d/.test(list[at + 1]?.form ?? '') ? 1 : /^(độ|do)$/.test(list[at + 1]?.form ?? '') && /^\d/.test(list[at + 2]?.form ?? '') ? 2 : 0)
    const one = term ? undefined : speech.find(one => begins(at, one))
    const beside = one?.[0] === 'nhà' ? [[list[at - 1], list[at]]].filter(([a]) => /^(quan|của|cua|và|đảng|dang|doanh)$/.test(a?.form ?? '')) : one?.length === 1 ? [[list[at - 1], list[at]], [list[at], list[at + 1]]].filter(([a, b]) => a && b?.follows) : []
    const isBound = beside.some(([a, b]) => one[0] === 'nhà' || isAccented && bound.has(`${a.form} ${b.form}`))
      || !isAccented && (await Promise.all(beside.map(([a, b]) => index.entry(1, `${a.key} ${b.key}`)))).some(Boolean)
    if (level) at += level
    else if (one && !isBound) at += one.length
    else for (let i = 0; i < (term?.length ?? 1); i++) kept.push(list[at++])
  }
  let [out, end] = ['', undefined]
  for (const word of kept) {
    const gap = end === undefined ? '' : text.slice(end, word.start)
    out += (end === undefined || gap.length < 3 && !/[\p{L}\d]/u.test(gap) ? gap : ' ') + text.slice(word.start, word.end)
    end = word.end
  }
  return out + (/^\s*%/.exec(text.slice(end ?? 0))?.[0] ?? '')
}

/** What a question asks for, each thing by all names that it has. What says at which level, is marked: it must stand in the clause itself. */
export function widened(asked) {
  const isAccented = asked.some(one => one.isExact && one.words.some(({ form, key }) => form !== key))
  const out = []
  for (let at = 0; at < asked.length;) {
    const [one, before] = [asked[at], asked[at - 1]?.words.at(-1)?.form]
    const last = one.words.at(-1)
    const isLevel = !one.isWhole && wholeLevels.has(last.form) && (/^(cấp|cap)$/.test(one.words.at(-2)?.form ?? before ?? '') || !/^(tỉnh|tinh)$/.test(last.form))
    const found = one.isWhole || one.year || one.number ? undefined : longest(asked, at, isAccented, before, isLevel)
    if (found) {
      const { group, member, count } = found
      const own = asked.slice(at, at + count)
      const ways = [member, ...group.filter(one => one !== member)]
      out.push({ ...own.at(-1), ...own[0], words: own.flatMap(({ words }) => words), ways: ways.map(way => way.map(form => keyOf(form, 'vi'))), forms: ways, isTight: false, isLevel })
      at += count
    } else {
      out.push({ ...one, isTight: false, isLevel })
      at++
    }
  }
  return out
}

/** The longest name of a group that stands at a place. Without marks a syllable alone may be of any word. */
function longest(asked, at, isAccented, before, isLevel) {
  let best
  for (const group of groups) {
    for (const member of group) {
      if (!isAccented && member.length === 1 && !/^(email|mail|web|website|chip|virus)$/.test(member[0])) continue
      const taken = takes(asked, at, member, isAccented)
      if (taken && member.length > (best?.member.length ?? 0)) best = { group, member, count: taken }
    }
  }
  // A level is told by its own name; and nhà nước is no country.
  if (best && (isLevel && !/^(phường|xã|quận|huyện)$/.test(best.member[0]) || /^(nhà|nha|cả|ca|trong|thoát|cấp)$/.test(before ?? '') && best.member[0] === 'nước')) return undefined
  return best
}

/** How many things from a place on are the words of a name; 0 where they are not. */
function takes(asked, at, member, isAccented) {
  let [i, count] = [0, 0]
  while (i < member.length) {
    const one = asked[at + count]
    if (!one || one.isWhole || one.year || one.number || i && !one.after) return 0
    for (const word of one.words) if (!(member[i] && (isAccented ? word.form === member[i] : word.key === fold(member[i])) && ++i)) return 0
    count++
  }
  return count
}
