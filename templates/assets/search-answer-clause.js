// Part of search-answer.js. What a clause counts: for "có bao nhiêu hợp tác xã" all that there are, not those that are founded, trained or helped,
// nor a part of them. What is not surely all of them is no answer. No DOM here.

import { fold } from './search-ahead.js'

const wordsOf = text => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
const listOf = text => new Set(text.split(' '))
// Between the beginning of a clause and its number: of what body, by what day, and that it is so many.
const plain = listOf('có hiện nay đang đã chỉ mới vẫn là đạt gồm bao còn với tổng số cộng lượng đến tính lũy luỹ kế toàn cả nước tỉnh thành phố tp huyện quận xã phường thị trấn thôn bản '
  + 'địa bàn trên ở tại trong đó của các những đều khoảng gần hơn dưới ước tối thiểu đa ít nhất cuối đầu năm tháng quý ngày thời điểm và cũng thì được phấn đấu sẽ dự kiến mục tiêu '
  + 'giai đoạn nhiệm kỳ diện tích sản lượng khối quy mô đàn vào hết lên tới trước giờ việt nam ngoài ra bên cạnh riêng')
// Behind what is counted; and with these a comparison begins, that says no more of it.
const behind = listOf('đang hoạt động các loại cá thể')
const comparing = listOf('tăng giảm vượt bằng gấp so cao thấp nhiều ít')
const multipliers = listOf('triệu tr nghìn ngàn vạn tỷ tỉ đồng usd đô la lượt')
// What is measured in them may be called by another name; one of these is said of any thing.
const units = listOf('con chiếc cái lượt người ha m2 km tấn tạ lít kg mw kwh giường')
const currencies = listOf('đồng usd đô')
const ofMoney = /^(kinh|vốn|tiền|ngân|doanh|lợi|thu|dư|nguồn|nợ|chi|tổng|giá|kim|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd)$/
const isSign = word => /^[^\p{L}\p{M}\p{N}]$/u.test(word)
const isNumber = word => /^\d+$/.test(word)
// Where in a sentence another clause begins.
const ends = /[;:!?]|\.(?!\d)|(?:^|\s)(?:nhưng|trong đó)(?=\s)/g
const mostItems = 6
// More words are no mere thing.
const mostNoun = 5
const mostAround = 400
// More words before `cho` name another thing, which is given: what is counted only gets it.
const mostGiven = 4

/** What a question counts, out of what it asks for: `words` of it, whether it asks for all that there are, and whether by a day to come; undefined where
    it counts nothing. */
export function countOf(asked, text) {
  if (!asked.some(one => one.isCounted) || /bao nhi[êe]u (ph[ầa]n tr[ăa]m|%)|(mấy|may) ph[ầa]n tr[ăa]m/.test(text)) return undefined
  const forms = one => one.words.map(({ form, key }) => one.isExact ? form : key)
  const before = asked[asked.findIndex(one => one.isBehind) - 1]
  // By a number of people it is a rate; and guests come.
  const isOther = /(^| )(tr[êe]n (1|một|mot|10+)|v[ạa]n d[âa]n)( |$)|(^| )(đón|don|đặt|dat) (bao|mấy|may) /.test(text)
  const behindIt = asked.filter(one => one.isBehind).reduce((sum, one) => sum + one.words.length, 0)
  // «có bao nhiêu … được hỗ trợ» asks for those that are.
  const isHelped = behindIt >= mostNoun && /(^| )(được|duoc|đc|dc) /.test(text)
  const exists = !isOther && (!isHelped && /(^| )(có|co)( khoảng| tất cả)? (bao nhi[êe]u|mấy|may)( |$)/.test(text) || behindIt < mostNoun && (!before || before.isWhole || Boolean(before.year)))
  return { words: asked.filter(one => one.isBehind).flatMap(forms), all: new Set(asked.flatMap(forms)), exists, isPredicate: /(^| )(phải|bị|được|phai|bi|duoc) /.test(text), isByYear: /(^| )(đến|den) (năm |nam )?20\d\d/.test(text), fold: !asked.some(one => one.isExact) }
}

/** Whether a clause counts what is asked for. `amount` is its number as it stands there; `before` and `after` what its sentence has around it, where that is known. */
export function counts(count, quote, amount, before, after) {
  const seen = text => count.fold ? fold(text) : text
  const at = placeOf(amount, quote)
  if (at < 0) return false
  const tail = wordsOf(quote.slice(at + amount.length).replace(/^\s*(\/\s*\d[\d.,]*|[-–]\s*\d[\d.,]*)/, ''))
  while (multipliers.has(tail[0]) && !count.words.includes(seen(tail[0]))) tail.shift()
  const head = quote.slice(0, at)
  const [named] = count.words
  const isBehind = tail.slice(0, 2).some(word => seen(word) === named) && !isSign(tail[0])
  const first = tail[0] && !isSign(tail[0]) ? tail[0] : ''
  const isBefore = count.words.every(word => wordsOf(seen(head)).includes(word))
    && (!first || isNumber(first) || count.all.has(seen(first)) || units.has(first) || comparing.has(first) || behind.has(first) || plain.has(first))
    && (!currencies.has(wordsOf(quote.slice(at + amount.length)).find(word => !/^(triệu|tr|nghìn|ngàn|tỷ|tỉ)$/.test(word))) || ofMoney.test(named))
  if (!isBehind && !isBefore) return false
  if (!count.exists && !/(^|\s)cho\s*$/.test(head)) return true
  const isKnown = word => isSign(word) || isNumber(word) || plain.has(word) || count.all.has(seen(word))
  const governing = governs(before === undefined ? head : `${before} ${head}`)
  // What is built for them is not they: «xây dựng hạ tầng cho 5 khu».
  if (!count.exists) return governing.length - governing.findLastIndex(word => count.all.has(seen(word)) && word !== 'cho') <= mostGiven
  // At least so many there will be, where so many are made.
  const made = count.isByYear && /(hình thành|xây dựng|thành lập|phát triển)\s+(ít nhất|tối thiểu|trên|hơn)\s*$/iu.test(head)
  // "20.000 hộ phải sơ tán" is a clause of its own.
  const isOwn = count.isPredicate && /^\P{L}*(\p{L}+\s){1,3}(phải|bị|được)\s/u.test(quote.slice(at)) && !/\p{L}/u.test(head.replace(/khoảng|gần|hơn|trên|ít nhất/giu, ''))
  // Where more was typed, it says which of them.
  const isNamed = count.words.length >= mostNoun && isBehind
  if (!isOwn && (!governing.length && !isNamed || !made && !governing.every(isKnown) && !isLift(governing, isKnown))) return false
  if (isNamed) {
    // What is done with them tells a part of them.
    const said = wordsOf(quote.slice(at + amount.length))
    const more = said.findIndex((word, i) => i > 0 && !count.all.has(seen(word)) && !multipliers.has(word))
    return !/^(được|bị)$/.test(said[more] ?? '') || count.all.has(seen(said[more + 1] ?? ''))
  }
  const rest = wordsOf(`${quote.slice(at + amount.length)} ${after ?? ''}`.replace(/\([^()]*\)/g, ' '))
  return saysNoMore(rest, count, seen)
}

/** How a value is written in a text, as it is or in thousands, millions or billions; undefined where it is not found. */
export function amountIn(text, value) {
  for (const step of [1, 1e3, 1e6, 1e9]) {
    const number = value / step
    for (const form of [number.toLocaleString('vi', { maximumFractionDigits: 6 }), String(number), String(number).replace('.', ','), `0${number}`]) if (placeOf(form, text) >= 0) return form
  }
  return undefined
}

/** What a block of a page has before and after a clause; nothing where the clause is not found there. */
export function around({ blocks = [] } = {}, id, quote) {
  const block = blocks.find(one => one.id === id || one.inner.some(inner => inner.id === id))
  const at = block?.text.indexOf(quote) ?? -1
  return at < 0 ? {} : { before: block.text.slice(Math.max(0, at - mostAround), at), after: block.text.slice(at + quote.length, at + quote.length + mostAround) }
}

// No part of what is measured.
const ofTime = listOf('quý tháng ngày năm i ii iii iv quy thang ngay nam tăng giảm tang giam')
const apart = listOf('để với nhằm và do')
// What follows the words of a measure and makes it no narrower.
const following = listOf('đầu người nhà nước huy động thực hiện dự được theo giá giảm tăng nâng hằng hàng mỗi xuống chiếm ở do cho bằng từ không')

/** Whether a clause states a value of less than was asked for: right behind what was asked for, before the value, stands what was not: "kim ngạch xuất khẩu thủy sản". */
export function isNarrower(asked, quote, amount, { words, normal }, { standing, spelledOut }) {
  const at = placeOf(amount, quote)
  if (at <= 0) return false
  const head = spelledOut(words(normal(quote.slice(0, at)), 'vi'), asked)
  const content = asked.filter(one => !one.isWhole && !one.year && !one.number && !ofTime.has(one.words[0].form))
  const typed = new Set(content.flatMap(one => placesOf(one, head, standing)))
  if (!typed.size) return false
  const isAsked = (word, place) => typed.has(place) || content.some(one => one.words.some(({ form }) => form === word.form))
  return head.some((word, place) => {
    const next = head[place + 1]
    if (!next?.follows || !isAsked(word, place) || isAsked(next, place + 1) || ofTime.has(word.form)) return false
    const rest = head.slice(place + 2)
    // Of what is said again, as of the body that has the value, only what stands in one phrase with it.
    const again = rest.findLastIndex(({ form }) => form === word.form)
    const isLast = !rest.some((one, i) => isAsked(one, place + 2 + i)) || again >= 0 && !rest.slice(0, again).some(({ form, follows }) => !follows || apart.has(form))
    const gap = normal(quote.slice(0, at)).slice(word.end, next.start)
    const left = usualAt(head.slice(place + 1))
    if (left && place + left === head.length - 1) return false
    const isTelling = next.form === 'ngoài' ? rest[0]?.form !== 'ra' : next.form === 'có' && rest.length > 0 && !/^\d/.test(rest[0].form) && !plain.has(rest[0].form)
    // The cell of a unit, not «đồng bào»; and of "dưới tỷ lệ 15/100.000".
    const isUnit = next.form === 'tỷ' && rest[0]?.form === 'lệ' || multipliers.has(next.form) && rest.every(({ form }) => multipliers.has(form) || plain.has(form) || isNumber(form))
    const isTail = plain.has(next.form) && !isTelling || isUnit || following.has(next.form) && !(next.form === 'tăng' && rest[0]?.form === 'trưởng') || comparing.has(next.form) && next.form !== 'tăng' || /^\d/.test(next.form)
    return isLast && /^\s*$/.test(gap) && !isTail
  })
}

// What people leave out of the name of a thing.
const usual = [['gia', 'đình'], ['dân'], ['học'], ['thải'], ['sinh', 'hoạt'], ['công', 'trực', 'tuyến'], ['trực', 'tuyến'], ['tự', 'nhiên'],
  ['điện', 'tử'], ['hành', 'chính'], ['thủ', 'tục', 'hành', 'chính'], ['các', 'cấp'], ['thông', 'tin'], ['chuyên', 'môn'], ['cấp', 'độ'], ['mức', 'độ'], ['ở', 'mức', 'độ'], ['từ', 'cấp', 'độ'], ['đủ', 'điều', 'kiện'], ['công', 'việc'], ['chuyên', 'ngành']]

// And of the bodies whose it is, where no other thing of the kind is stated.
const ofBodies = [['của', 'các', 'cơ', 'quan'], ['của', 'cơ', 'quan'], ['các', 'cơ', 'quan'], ['cơ', 'quan'], ['cấp', 'tỉnh']]

/** How many words at the beginning of a list people leave out of a name. */
export const usualAt = (list, isNear = false) => [...isNear ? ofBodies : [], ...usual].find(one => one.every((form, i) => list[i]?.form === form))?.length ?? 0

/** All places of a list on which a thing asked for stands. */
export function placesOf(concept, list, standing) {
  const places = []
  for (let from = 0; from < list.length;) {
    const found = standing(concept, list.slice(from))
    if (!found) break
    for (let place = found[0]; place <= found[1]; place++) places.push(from + place)
    from += found[0] + 1
  }
  return places
}

const reckoned = /(?:^|\s)(?:cho|trên|dưới|từ|đủ)\s(\d[\d.]*)\s?(?:dân|người|trẻ|tuổi|tháng tuổi|hộ|phụ nữ|bà mẹ|ca|học sinh|giường|km2|ha)(?=$|[\s,;)])/u

/** Whether a value is reckoned by something that was not asked for, or of people of another age: "bác sĩ trên 10000 dân", "trẻ em dưới 1 tuổi"; or is
    a change of what was asked for, "giảm tỷ suất sinh". */
export function isOfAnotherBase(asked, quote, amount, text) {
  const head = quote.slice(0, Math.max(0, placeOf(amount, quote))).toLowerCase()
  const found = reckoned.exec(head)
  const [, by] = found ?? []
  // "trẻ em dưới 5 tuổi suy dinh dưỡng": the age is that of the measure, of which more was typed.
  const isWithin = found && asked.some(one => one.words.some(({ form }) => wordsOf(head.slice(found.index + found[0].length)).includes(form)))
  if (by && !isWithin && !new RegExp(`(^|[^\\d.,])${by}(?![\\d.,])`).test(text) && !/(^| )(v[ạa]n|ngh[ìi]n|ng[àa]n|tri[ệe]u)( d[âa]n| tr[ẻe]| ng[ưu][ờo]i|$)/.test(text)) return true
  const isChange = /^[\s\d.)+-]*(?:mức\s)?(?:giảm|tăng)\s(?!trưởng|cường|tốc)/u.test(head) && !/(^|\s)(còn|xuống|lên|đến|đạt|tới|là|dưới|thấp hơn|không quá|tối đa)(\s|$)/u.test(head)
  return isChange && !/(^| )(tăng|giảm|tang|giam)( |$)/.test(text)
}

/** The change of a value that a clause states behind it, as it was asked for: `tăng 19,4%`; undefined where it states none. */
export function changeIn(quote, amount, text) {
  const fall = /(^| )(giảm|giam)( |$)/.test(text)
  const match = new RegExp(`(?:^|[\\s(,])(${fall ? 'giảm' : 'tăng'}(?: thêm)? (?:(?:khoảng|gần|hơn|trên) )?\\d[\\d.,]*\\d(?: ?%)?|${fall ? 'giảm' : 'tăng'} \\d(?: ?%)?)(\\s\\p{L}+)?`, 'u').exec(quote.slice(Math.max(0, placeOf(amount, quote))))
  return match && (match[1].endsWith('%') ? match[1] : `${match[1]}${match[2] ?? ''}`)
}

/** Whether a sentence tells what another document is about: that nothing of it was reached. */
export const isCited = before => /(nghị quyết|chỉ thị|quyết định|kế hoạch|công điện|thông báo)( số)? \d[^.;]*? về [^.;]*$/iu.test(before)

/** Where a number stands by itself in a text; -1 where it does not. */
function placeOf(amount, text) {
  if (!amount) return -1
  const form = amount.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\d.,/])${form}(?!\\d|[.,]\\d)`).exec(text)?.index ?? -1
}

/** "nâng tổng số trường lên". */
const isLift = (list, isKnown) => /^(nâng|đưa)$/.test(list[0]) && list.includes('tổng') && list.slice(1).every(isKnown)

/** The words that govern a number, from the beginning of its clause: of a list those before its first number. */
function governs(text) {
  let clause = text
  for (const match of text.matchAll(ends)) clause = text.slice(match.index + match[0].length)
  const items = clause.split(/,(?!\d)| và /u)
  for (let step = 0; step < mostItems && items.length; step++) {
    const item = wordsOf(items.pop()).filter(word => !/^(khoảng|gần|hơn|trên|ít|nhất|tối|thiểu|cùng|với)$/.test(word))
    const number = item.findIndex(isNumber)
    const own = step && number >= 0 && !isYear(item, number) ? item.slice(0, number) : item
    if (own.some(word => !isSign(word))) return own
  }
  return []
}

const isYear = (list, at) => /^(năm|tháng|quý|ngày)$/.test(list[at - 1] ?? '') || /^(19|20)\d\d$/.test(list[at])

/** Whether what stands behind the number says no more of it than was asked for: neither there nor at the end of a list. */
function saysNoMore(list, count, seen) {
  const isAsked = word => count.all.has(seen(word))
  const end = list.findIndex((word, at) => comparing.has(word) || /^[;:!?]$/.test(word) || word === '.' && !isNumber(list[at + 1] ?? '') || word === 'trong' && list[at + 1] === 'đó')
  const own = end < 0 ? list : list.slice(0, end)
  const last = own.findLastIndex((word, at) => count.words.includes(seen(word)) && !own.slice(0, at).some((one, i) => one === ',' || one === 'và' && isNumber(own[i + 1] ?? '')))
  for (let at = last + 1; at < own.length; at++) {
    const word = own[at]
    if (word === ',' || word === 'và') {
      const next = own.slice(at + 1)
      const from = next.findIndex(isNumber)
      // Of a list the next thing, with what is said of both.
      if (from < 0 || from > 2) return true
      const further = next.slice(from + 1).findIndex(one => one === ',' || one === 'và')
      if (further >= 0) {
        at += from + further + 1
        continue
      }
      return !next.some((one, i) => one === 'thêm' || one === 'thành' && next[i + 1] === 'lập' || one === 'mới' && next[i - 1] !== 'thôn')
    }
    if (word === 'với' && isNumber(own[at + 1] ?? '')) return true
    if (word === 'đạt' && isNumber(own[at + 1] ?? '') && own.slice(at + 2, at + 5).includes('%')) return true
    if (!isSign(word) && !isNumber(word) && !plain.has(word) && !behind.has(word) && !isAsked(word) && !multipliers.has(word)) return false
  }
  return true
}
