// Part of search-answer.js. What a question asks for: its words without those that only ask, a place as one thing, and what of it stands in a
// text. What is asked for must stand there whole: a near word is another measure, another body, the other sex. No DOM here.

import { isSaid, keyOf } from './search-ahead.js'
import { mayBePlace } from './search-answer-typed.js'
import { initialsOf, isShort, spelledOut } from './search-answer-short.js'

const keysOf = text => text.split(' ')
// By their keys: together they are no other words. What is planned, and where, is said of any value.
const phrases = ['hay cho biet', 'cho biet', 'xin hoi', 'bao nhieu phan tram', 'bao nhieu tien', 'mat bao nhieu', 'dat bao nhieu', 'bao nhieu', 'phan tram', 'dat ty le', 'dat ti le', 'ty le', 'ti le',
  'dat chi tieu', 'chi tieu', 'so luong', 'ket qua', 'dat ra', 'de ra', 'dat duoc', 'hien nay', 'hien tai', 'hien co', 'dang co', 'thuc te', 'thuc hien duoc', 'khi nao', 'nam nao', 'han nao', 'han chot nao',
  'bao gio', 'dat muc tieu', 'ton het bao nhieu tien', 'ton bao nhieu tien', 'het bao nhieu tien', 'can bao nhieu tien', 'ton bao nhieu', 'du kien', 'phan dau', 'tren dia ban'].map(keysOf)
const small = new Set(keysOf('là của các những trong cho tại ở đến năm và thì đạt sẽ phải được có theo vào về từ với mấy hãy bị đã do vì hiện đang còn xuống'))
// Nothing before what is counted, `số hộ`; behind a word they are a part of it, `kinh tế số`.
const leading = new Set(['số', 'mức', 'độ'])
// What readers type for one another; nothing else is taken for another word.
const alike = [[['dùng'], ['sử', 'dụng'], ['ứng', 'dụng']], [['du', 'khách'], ['khách', 'du', 'lịch']], [['tp'], ['thành', 'phố']], [['dưới'], ['thấp', 'hơn']], [['fdi'], ['đầu', 'tư', 'trực', 'tiếp', 'nước', 'ngoài']]]
// Behind these `dung` is no `dùng`.
const ofDung = new Set(keysOf('xay noi su ung ap tac tin han thi tan chuyen hap gay xung huu'))
// Behind these `ứng dụng` is a thing.
const ofApps = new Set(keysOf('triển vấn cứu các những phần tải'))
// Of which kind a place is: its name alone tells as much, unless it stands behind another of them.
const kinds = new Set(keysOf('tỉnh phố huyện quận xã phường trấn'))
const plainKinds = new Set(keysOf('tinh huyen quan xa phuong'))
const documentKinds = new Set(['quyet dinh', 'ke hoach', 'chi thi', 'nghi quyet', 'nghi dinh', 'quy hoach', 'van ban'])
const named = new Set([...documentKinds, 'chuong trinh', 'de an', 'du an', 'cong van'])
const isMeasure = ({ words: [word] }) => /^(tỷ|tỉ|triệu|nghìn|ngàn|đồng|ty|ti|trieu|nghin|ngan|dong)$/.test(word.form)
const mostCounted = 2
// Of a longer question fewer words stand in the text as they were typed.
const mostClose = 4
// Typed without marks each of these may be another word, `tai nạn`, `Sơn La`.
const plain = new Map(['là', 'của', 'các', 'những', 'trong', 'cho', 'tại', 'được', 'đến', 'và', 'đạt', 'ở', 'có', 'bị', 'phải', 'đã', 'sẽ', 'với', 'từ', 'vào', 'theo', 'thì', 'về'].map(word => [word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd'), word]))
export const provinces = ('An Giang,Bà Rịa,Vũng Tàu,Bắc Giang,Bắc Kạn,Bạc Liêu,Bắc Ninh,Bến Tre,Bình Định,Bình Dương,Bình Phước,Bình Thuận,Cà Mau,Cần Thơ,Cao Bằng,'
  + 'Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tây,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hồ Chí Minh,'
  + 'Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lâm Đồng,Lạng Sơn,Lào Cai,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,'
  + 'Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,'
  + 'Vĩnh Long,Vĩnh Phúc,Yên Bái,Việt Nam').split(',')
// Typed by itself it is that place.
const short = 'Huế'
const whole = ['Cả nước', 'Toàn quốc']
const [WORD, PAIR] = [0, 1]

/** Whether the words of a list from a place on are these. */
const begins = (list, at, wanted, isSame) => wanted.every((one, i) => list[at + i] && (!i || list[at + i].follows) && isSame(list[at + i], one))

/** What a question asks for, in order: `{words, ways, forms, isExact, isWhole, isTight, isCounted, isBehind, year, after}`. `forms` are the ways as they are
    written, where a key alone may be another word; what `isCounted` has to stand in the clause itself; what `isBehind` stands behind `bao nhiêu`; a share is of what `isBase`. `places` are
    names of places of the portal. */
export async function concepts(query, { words, index }, places) {
  const text = query.normalize('NFC')
  const list = words(text, 'vi')
  const isAccented = list.some(word => word.form !== word.key)
  const names = [...provinces, short, ...whole, ...places].map(name => Object.assign(words(name, 'vi'), { name })).filter(({ name, length }) => length > 1 || name === short).sort((a, b) => b.length - a.length)
  const isCapital = word => /^\p{Lu}(?!\p{Lu})/u.test(text.slice(word.start))
  const isShare = /(^| )(phần trăm|tỷ lệ|tỉ lệ)( |$)|%/.test(text)
  const out = []
  let last, counted, where, share, grade, had
  for (let at = 0; at < list.length;) {
    const word = list[at]
    const phrase = phrases.find(one => begins(list, at, one, (word, key) => word.key === key))
    if (phrase) {
      at += phrase.length
      last = undefined
      // Of shares the whole may be named by the title.
      const isSign = text.slice(list[at - 1].end).trim().startsWith('%')
      if (phrase.at(-1) === 'nhieu' && !isSign) counted ??= out.length
      if (isSign || /^(tram|le)$/.test(phrase.at(-1))) share ??= out.length
      continue
    }
    const light = index.terms.some(([from]) => from.length > 1 && from.every((key, i) => list[at + i]?.key === key)) ? 0 : isLight(list, at, isShare)
    if (light) {
      // Behind a grade another thing begins: «muc 4 bo …».
      if (/^\d/.test(list[at + light]?.form ?? '')) grade = at + light
      at += light
      last = undefined
      continue
    }
    const isNamed = (one, at) => begins(list, at, one, (word, own) => isAccented ? word.form === own.form : word.key === own.key)
    const found = names.find(one => isNamed(one, at))
    // «truc tuyen quang binh»: of two names that share a word the one before which the pages have what stands there.
    const isShared = !isAccented && found && at > 0 && names.some(one => isNamed(one, at + found.length - 1)) && await index.entry(PAIR, `${list[at - 1].key} ${word.key}`)
    const name = isShared ? undefined : found
    const isTypedSo = one => isAccented || one.length > 1 || isShort(one[0]) || one[0] === 'dùng' && !ofDung.has(list[at - 1]?.key) ? begins(list, at, one, isAccented ? isWritten : isTyped) : false
    const same = name ? undefined : alike.find(group => group.some(isTypedSo))
    const way = same?.find(isTypedSo)
    const isTypedAs = ([from, , forms]) => begins(list, at, from, (word, key) => word.key === key) && isSaid(list, at, from, forms)
    const said = name || way ? [] : index.abbreviations.filter(isTypedAs)
    const short = name || way || said.length ? said : index.terms.filter(isTypedAs).sort(([a], [b]) => b.length - a.length)
    const own = list.slice(at, at + (name ?? way ?? short[0]?.[0] ?? (isDecimal(text, word, list[at + 1]) ? [0, 0] : [word])).length)
    at += own.length
    const isUnsure = !isAccented && !name && (plain.has(word.key) || word.key === 'nam')
    // What stands behind it is counted, but for a share.
    const isMany = word.form === 'mấy'
    if (isMany && list[at] && list[at].key !== 'phan') counted ??= out.length
    if (word.form === 'có') had = at
    if (!name && !way && (isMany || (isAccented ? small.has(word.form) || leading.has(word.form) && !last : isUnsure && await isNothing(list, at - 1, index)))) {
      // Behind it stands where it is, which the title may say.
      if (counted < out.length && /^(trong|ở|tại|o|tai)$/.test(word.form)) where ??= out.length
      last = undefined
      continue
    }
    const long = short.filter(([from]) => from.length === own.length).map(([, to]) => to)
    // «dn bao nhiêu %» may be of Đà Nẵng as of businesses.
    const isUnclear = said.length > 0 && own.length === 1 && mayBePlace(word.key, provinces) && (word.form !== word.key || counted === undefined && share === undefined)
    // The number of a document is no part of what stands beside it.
    const isOfDocument = /^\d{1,4}\p{L}?$/u.test(own[0].form) && documentKinds.has(`${list[at - 3]?.key} ${list[at - 2]?.key}`)
    const after = Boolean(last) && word.follows && !isOfDocument
    out.push({
      words: own, ways: way ? same.map(one => one.map(form => keyOf(form, 'vi'))) : [own.map(one => one.key), ...long], forms: way && same, isWhole: Boolean(name), isUnclear, name: name?.name, isExact: isAccented || word.key === 'nam', after,
      isTight: after && (isUnsure || isCapital(word) && isCapital(last) && last.start > 0 || Boolean(out.at(-1)?.isUnsure)), isUnsure, isHad: had === at - own.length,
      year: /^(19|20)\d\d$/.test(word.form) ? +word.form : 0, number: own.length < 3 && own.every(({ form }) => /^\d+$/.test(form)) && text.slice(word.start, own.at(-1).end),
    })
    last = name || isOfDocument || own[0] === list[grade] || text.slice(own.at(-1)?.end).startsWith('%') ? undefined : own.at(-1)
  }
  // Words of a document's name, behind its kind.
  for (const [at, one] of out.entries()) one.isTitled = one.after && out[at - 1]?.isTitled || named.has(`${one.words[0].key} ${out[at + 1]?.words[0].key}`) || undefined
  // Of a period no year is the one of the value.
  for (const [at, one] of out.entries()) if (one.year && out[at + 1]?.year > one.year && out[at + 1].words[0].start - one.words[0].end <= 3) one.from = out[at + 1].to = true
  for (const one of out) if (one.from || one.to) [one.year, one.number] = [0, false]
  if (counted !== undefined) markCounted(out.slice(counted))
  if (share !== undefined) markBase(out.slice(share))
  for (const [at, one] of out.entries()) {
    one.isBehind = at >= counted && !(at >= where) && !one.isWhole && !one.year
    one.isKind = !one.isBehind && !one.isWhole && (kinds.has(one.words.at(-1).form) || !isAccented && plainKinds.has(one.words.at(-1).form)) && Boolean(out[at + 1]?.after)
  }
  return out
}

/** Whether two words are one number, `6,5`. */
const isDecimal = (text, word, next) => next && /^\d+$/.test(word.form) && /^\d+$/.test(next.form) && text.slice(word.end, next.start) === ','

/** How many words from a place on say nothing of what is asked for: where, by what number it is reckoned, and what is done with guests. */
function isLight(list, at, isShare) {
  const [word, next] = [list[at], list[at + 1]]
  const before = list[at - 1]?.key ?? ''
  if (!next) return 0
  if (word.key === 'van' && next.key === 'ban' && /^\d+$/.test(list[at + 2]?.form ?? '')) return 2
  // "trên 1 vạn dân", "trên mạng"; "trên 80 tuổi" says more.
  if (word.key === 'tren') {
    const isOne = /^(1|một|mot)$/.test(next.form) && /^(v[ạa]n|ngh[ìi]n|ng[àa]n|tri[ệe]u|10+)$/.test(list[at + 2]?.form ?? '')
    return isOne ? 2 : /^(?!10+$)\d|^(1|một|mot)$/.test(next.form) ? 0 : 1
  }
  // Without marks "mức độ 4", "đạt mức độ 4", as with them.
  if (/^(m[uứ]c|c[aấ]p)$/.test(word.form) && /^(do|độ)$/.test(next.form) && /^\d/.test(list[at + 2]?.form ?? '')) return 2
  if (/^m[uứ]c$/.test(word.form) && /^\d$/.test(next.form)) return 1
  if (/^(dat|len)$/.test(word.form) && next.form === 'muc') return 1
  if (word.form === 'lên') return /^\d/.test(next.form) || /^(tro|tang|nang|dua)$/.test(before) ? 0 : 1
  if (word.form === 'đón' || word.form === 'don') return list.slice(at + 1).some(({ form }) => /^(kh[áa]ch|l[ượu][ợo]t)$/.test(form)) ? 1 : 0
  if (word.form === 'đặt') return isShare ? 1 : 0
  // Of what is reckoned as a whole.
  if (word.key === 'tong') return /^(thu ngan|von dau tu|kim ngach|so|san luong|dien tich|luong|luot)( |$)/.test(list.slice(at + 1, at + 4).map(({ key }) => key).join(' ')) ? 1 : 0
  return 0
}

const isWritten = (word, form) => word.form === form
const isTyped = (word, form) => word.key === keyOf(form, 'vi')

/** Marks what is counted: it stands right behind `bao nhiêu`. */
function markCounted(list) {
  for (const [at, one] of list.entries()) {
    if (at === mostCounted || at && !one.after || one.isWhole || one.year || isMeasure(one)) return
    one.isCounted = true
  }
}

/** Marks what a share is asked of: it stands right behind `phần trăm` or `tỷ lệ`. */
function markBase(list) {
  const base = list.find(one => !one.isWhole && !one.year)
  if (base && !base.number && base.words[0].form !== 'so') base.isBase = true
}

/** Whether a clause has at least half of what is asked for but places, years and units in its own words: what its title adds is not what it counts. What
    stands together in the title alone, as the name of a body, is one thing. */
export function statesHalf(asked, text, about, { words, normal }) {
  const [own, title] = [text, about].map(text => spelledOut(words(normal(text), 'vi'), asked))
  const content = asked.filter(one => !one.isWhole && !one.year && !isMeasure(one))
  if (content.some(one => one.isCounted)) return true
  const states = one => Boolean(standing(one, own))
  const isGoingOn = (one, at) => at > 0 && one.after && !states(one) && !states(content[at - 1]) && areTogether(content[at - 1], one, title)
  return content.filter(states).length * 2 >= content.filter((one, at) => !isGoingOn(one, at)).length
}

/** Whether a word typed without marks says nothing: beside its neighbours the pages have it nearly always as that small word. `nam` may be a
    man or a place unless a year follows. */
async function isNothing(list, at, index) {
  const word = list[at]
  if (word.key === 'nam') return /^\d/.test(list[at + 1]?.form ?? '')
  const forms = (await index.entry(WORD, word.key))?.forms ?? []
  for (const [one, other, side] of [[list[at - 1], word, 'second'], [word, list[at + 1], 'first']]) {
    const pair = one && other?.follows && await index.entry(PAIR, `${one.key} ${other.key}`)
    if (!pair) continue
    let [total, different] = [0, 0]
    for (const group of pair.groups) {
      total += group.pages.length
      if (forms[group[side]]?.form !== plain.get(word.key)) different += group.pages.length
    }
    if (different * 4 > total) return false
  }
  return true
}

/** Where in a list of words something that was asked for stands, as the places of its first and last word; undefined where it does not. */
export function standing({ words: asked, ways, forms, isExact }, list) {
  const [short] = asked
  if (asked.length === 1 && isShort(short.key) && !mayBePlace(short.key, provinces)) {
    const at = list.findIndex((_, at) => initialsOf(list.slice(at, at + short.key.length)) === short.key)
    if (at >= 0) return [at, at + short.key.length - 1]
  }
  for (const [number, way] of ways.entries()) {
    const isSame = (one, i) => forms ? one.form === forms[number][i] : number || !isExact ? one.key === way[i] : one.form === asked[i].form
    const at = list.findIndex((_, at) => way.every((_, i) => list[at + i] && isSame(list[at + i], i)) && !(forms?.[number][0] === 'ứng' && ofApps.has(list[at - 1]?.form)))
    if (at >= 0) return [at, at + way.length - 1]
  }
}

/** Whether a page is of a place, of which it speaks and of no other one; of the whole country only what its own sentence says to be so. */
export function isOfPlace(concept, text, before, { words, normal }) {
  if (whole.includes(concept.name)) return /(?:^|[.;:] )(?:[^.;:]{0,120}, )?cả nước (?:có|đã|còn|đạt|hiện|cũng)/i.test(before.normalize('NFC')) 
  if (!standing(concept, words(normal(text), 'vi'))) return false
  return !provinces.some(name => name !== concept.name && !name.includes(concept.name) && text.includes(name))
}

/** Whether the name of a place stands in a title, and behind no kind of place. */
function isNamed(concept, list, text) {
  const at = standing(concept, list)?.[0]
  return at !== undefined && /^\p{Lu}\p{L}*(\s+\p{Lu}|[^\p{L}\s]|\s*$)/u.test(text.slice(list[at].start)) && !kinds.has(list[at - 1]?.form)
}

// With what a value is compared it is not of.
const compared = /(?:so với|so|cùng kỳ|hơn)\s[^,.;()]{0,30}?(?:19|20)\d\d/gi
/** Whether a number stands in a text by itself, not as an end of `3 - 5`. */
const standsAlone = (text, number) => {
  const form = number.replace(/[^\d,]/g, '').replace(/\d(?=(?:\d{3})+$)/g, '$&\\.?')
  return new RegExp(`(?<![\\d.,]|\\d\\s?[-–]\\s?)${form}(?!\\d|[.,]\\d|\\s?[-–]\\s?\\d)`, 'u').test(text)
}

// What may stand between two words, and says nothing: `máy vi tính`, `loại trừ bệnh sốt rét`.
const between = new Set(['vi', 'bệnh', 'tiêu', 'cấp', 'độ'])

/** Whether two things asked for side by side stand so in a list of words. */
function areTogether(a, b, list) {
  const [first, second] = [a.words.at(-1), b.words[0]]
  const isSame = (one, word, { isExact }) => one !== undefined && (isExact ? one.form === word.form : one.key === word.key)
  return list.some((one, at) => isSame(one, second, b) && (isSame(list[at - 1], first, a) || between.has(list[at - 1]?.form) && isSame(list[at - 2], first, a)))
}

/** The pairs of things asked for that should stand together in a text, too; a place stands apart from what is asked of it. */
const pairsOf = asked => asked.flatMap((b, at) => {
  const a = asked[at - 1]
  const isRise = /^(tăng|giảm)$/.test(a?.words[0].form ?? '')
  return !a || !b.after || a.year || b.year || a.isWhole || b.isWhole || isRise || a.number && b.isKind ? [] : [[a, b]]
})

/** How well a text fits at most that has so many of the things asked for in its own words. */
export const highestLikeness = (asked, own) =>
  Math.min(2 * asked.length, asked.length + own + asked.filter(({ year }) => year).length) + pairsOf(asked).length / 100

// Before a word these make another thing of it: `hộ cận nghèo`, `tiền loại trừ`, `tái nghèo`.
const turning = new Set(['cận', 'tiền', 'tái', 'thoát', 'phi', 'không', 'chưa', 'ngoài'])

/** Whether a clause says the contrary of a thing asked for, or another thing with its words. */
function isTurned(asked, list) {
  const typed = new Set(asked.flatMap(({ words }) => words.map(({ form }) => form)))
  return list.some(({ form }, at) => form === 'cơ' && list[at + 1]?.form === 'bản' && !typed.has(form) && (list[at + 2]?.form === 'đạt' || typed.has(list[at + 2]?.form))) || list.some(({ form, end }, at) => turning.has(form) && !typed.has(form) && list[at + 1]?.start === end + 1 && typed.has(list[at + 1].form) && !(form === 'không' && list[at + 1].form === 'quá'))
}

/** A text without what it excepts: "(trừ văn bản mật)". */
const withoutExceptions = text => text.replace(/\(?(?:^|(?<=[\s,(]))(?:ngoại )?(?:(?<!(?:loại|diệt|phòng|khấu|bù|miễn|giảm) )trừ|không kể|không bao gồm|không tính) [^()|;]*\)?/giu, ' ')

/** How well words that state a value, and those of their page, have what was asked for; 0 where they lack something of it. `unit` is that of the value;
    `isElsewhere(concept)` tells of a place whether the page is of that place. */
export function likeness(asked, ownText, aboutText, deadline, { words, normal }, { unit = '', isElsewhere, isLoose = false, isSpoken = false, isValue = false } = {}) {
  const [own, about] = [withoutExceptions(ownText), aboutText].map(text => spelledOut(words(normal(text), 'vi'), asked))
  const isUnit = ({ isBehind, words: list }) => isBehind && ` ${unit} `.includes(` ${list.map(one => one.form).join(' ')} `)
  if (isTurned(asked, own) || asked.some(one => one.isUnclear) && !asked.some(one => one.isWhole)) return 0
  // What is measured stands in the words of the value itself; the title tells of which document, place and body it is.
  const [titleText] = aboutText.split(' | ')
  if (isValue && (isOfPart(asked, ownText) || isOfLowerPlace(asked, titleText) || isOfOtherMonths(asked, ownText) || unit.includes('%') && isOfOtherHead(asked, ownText.split(' | ')[0], { words, normal }))) return 0
  const isTitleOpen = !isValue || /đồng|usd/iu.test(unit)
  const beside = isTitleOpen ? about : spelledOut(words(normal(aboutText.slice(titleText.length)), 'vi'), asked)
  let score = 0
  for (const [at, concept] of asked.entries()) {
    const { year } = concept
    const isOwn = standing(concept, own) && (year ? standing(concept, words(normal(ownText.replace(compared, '')), 'vi')) : !concept.number || standsAlone(ownText, concept.number))
    if (year && deadline && year !== deadline && !isOwn) return 0
    if (isOwn || year && deadline === year) score += 2
    else if (!(isSpoken ? concept.isLevel : concept.isBehind) && standing(concept, concept.isTitled || concept.isWhole || concept.year || concept.number || isNameIn(concept, titleText) ? about : beside)) score += 1
    else if (concept.isKind && isNamed(asked[at + 1], about, aboutText.normalize('NFC')) || concept.isWhole && isElsewhere?.(concept)) score += 0.5
    else return 0
  }
  // Words that stand together in the question stand together in the text, most of them.
  const pairs = pairsOf(asked).filter(([a]) => !isUnit(a) && !a.isKind)
  let together = 0
  const isBeside = (a, b) => a.ways.length > 1 || b.ways.length > 1 || [a, b].some(({ words: [word] }) => isShort(word.key)) || areTogether(a, b, own) || areTogether(a, b, about)
  for (const [a, b] of pairs) {
    if (isBeside(a, b)) together++
    else if (b.isTight || isSpoken && (a.isBase || a.isCounted)) return 0
    // What the title alone has stands there as it was typed: «bộ công an» is no «Bộ Khoa học và Công nghệ … an toàn».
    else if (!(standing(a, own) || standing(b, own)) && !areTogether(a, b, about.filter(({ form }) => form !== 'và'))) return 0
  }
  const [clause] = ownText.split(' | ')
  if (unit.includes('%') && pairs.some(([a, b]) => isSwapped(a, b, words(normal(clause), 'vi'), asked))) return 0
  // Without marks two words that stand beside none of theirs are another thing: «quan doi» is no «quan» and no «doi».
  const all = pairsOf(asked).filter(([a]) => !isUnit(a) && !a.isExact).map(([a, b]) => ({ a, b, isHeld: areTogether(a, b, own) || areTogether(a, b, about) }))
  const isOther = ({ a, b, isHeld }) => !isHeld && a.ways.length + b.ways.length === 2 && !isBeside(a, b) && !all.some(other => other.isHeld && (other.b === a || other.a === b))
  if (all.some(isOther)) return 0
  return together < pairs.length * (isLoose || pairs.length > mostClose ? 0.5 : 0.6) ? 0 : score + together / 100
}

const marks = /^(có|được|phải)$/

/** Whether two things typed side by side stand in a clause of a share the other way round, the first one behind a verb that was not typed: «hồ sơ trực tuyến»
    are no «dịch vụ trực tuyến có phát sinh hồ sơ». */
function isSwapped(a, b, own, asked) {
  const [later, first] = [standing(a, own), standing(b, own)]
  if (!later || !first || later[0] < first[0] || areTogether(a, b, own) || standing(b, own.slice(later[1] + 1))) return false
  const between = own.slice(first[1] + 1, later[0])
  const verb = between.findLastIndex(({ form }) => marks.test(form))
  const typed = new Set(asked.flatMap(({ words, ways }) => [...words.map(({ key }) => key), ...ways.flat()]))
  return verb >= 0 && between.slice(verb + 1).some(({ key }) => !typed.has(key))
}

/** Whether something asked for is of a name of several words in a title, as that of a commune. */
export const isNameIn = ({ words }, title) => [...title.normalize('NFC').matchAll(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu)].some(([name]) => words.every(({ key }) => name.split(' ').some(word => keyOf(word.toLowerCase(), 'vi') === key)))

const lower = /(?:huyện|thị xã|quận|phường|thị trấn|xã|Huyện|Thị xã|Quận|Phường|Thị trấn|Xã) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu

/** Whether a title is of a place below the one that was asked for: a district's value is not its province's. */
function isOfLowerPlace(asked, title) {
  const typed = new Set(asked.flatMap(({ words }) => words.map(({ key }) => key)))
  return [...title.normalize('NFC').matchAll(lower)].some(([, name]) => !provinces.includes(name) && !name.split(' ').every(word => typed.has(keyOf(word.toLowerCase(), 'vi'))))
}

const partly = /(?<!\p{L})(thành thị|nông thôn(?! mới)|miền núi|thiểu số|hải đảo)(?!\p{L})/giu

/** Whether a value is of a part of the people or of the land that was not asked for. */
function isOfPart(asked, text) {
  const typed = asked.flatMap(({ words }) => words.map(({ key }) => key)).join(' ')
  return [...text.normalize('NFC').matchAll(partly)].some(([part]) => !typed.includes(part.toLowerCase().split(' ').map(word => keyOf(word, 'vi')).join(' ')))
}

/** Whether a value is of other months: «tháng 8» is no «8 tháng». */
function isOfOtherMonths(asked, text) {
  return asked.some((one, at) => {
    const next = asked[at + 1]
    const isMonth = one.words[0].key === 'thang' && next?.number && next.words[0].start - one.words.at(-1).end === 1
    const isSpan = one.number && next?.words[0].key === 'thang' && next.words[0].start - one.words.at(-1).end === 1
    const number = isMonth ? next.number : one.number
    const [month, span] = [`(?:tháng\\s0?${number}(?!\\d)|(?<![\\d/])0?${number}/(?:19|20)\\d\\d)`, `(?<!\\d)0?${number}\\stháng`].map(form => new RegExp(form, 'iu').test(text))
    return isMonth && span && !month || isSpan && month && !span
  })
}

const light = new Set(keysOf('tỷ tỉ lệ trọng các những từng đảm bảo bảo đảm có trên dưới tối thiểu ít nhất khoảng gần hơn tổng số mức đến năm chỉ tiêu kết quả lượng chế độ'))
const farthest = 14

/** Whether a share is of another thing, of which what was asked for is only a part of the name: «hồ sơ của dịch vụ»; or what is had is said far from who has it. */
function isOfOtherHead(asked, clause, { words, normal }) {
  const list = words(normal(clause), 'vi').filter(({ form }) => !/^\d/.test(form))
  const own = asked.filter(one => !one.isWhole && !one.year && !one.number)
  const places = own.map(one => standing(one, list)?.[0] ?? -1)
  // Of a list each has its own: «văn bản, hồ sơ công việc của …».
  const heads = clause.split(/ của /)[0].split(/,|\sv[àa]\s/u).flatMap(item => words(normal(item), 'vi').filter(({ form }) => !/^\d/.test(form) && !light.has(form)).slice(0, 2))
  const typed = new Set(asked.flatMap(({ words, ways }) => [...words.map(({ key }) => key), ...ways.flat()]))
  const by = list.findIndex(({ form }) => form === 'của')
  const first = places.find(place => place >= 0)
  if (by > 0 && first > by && heads.every(({ key }) => !typed.has(key))) return true
  return own.some((one, at) => one.isHad && places[at] - Math.max(-1, ...places.slice(0, at).filter(place => place < places[at])) > farthest && at > 0)
}

const risesAndFalls = '(?:tăng|giảm|thêm|bớt|hạ|rút ngắn|cắt giảm|tiết kiệm)'
const lastChange = new RegExp(`.*(?:^|\\s)(${risesAndFalls})(?: thêm| được)?(?= |$)(?! cường| trưởng| tốc| nghèo| tầng)(.*)$`, 'iu')
const levelWord = /(^|\s)(còn|xuống|lên|đến|đạt|tới|là|chiếm)(?=\s|$)/iu
const asksForChange = /(^| )(tăng|giảm|thêm|bớt|tang|giam|them|bot|rút|rut|cắt|cat|tiết kiệm|tiet kiem)(?! (trưởng|truong|cường|cuong|tốc|toc|nghèo|ngheo))( |$)/u
const limits = '(?:vượt quá|vượt|quá|dưới|trên|thấp hơn|cao hơn|ít hơn|nhiều hơn|hơn|kém)'

/** The value as the clause itself writes it, with the words that say how it is meant; undefined where it is no answer: a change, and a level was
    asked for; the contrary, `không để dưới 90%`. */
export function statedValue([, amount, , text, , , value, highest, unit], query) {
  const number = one => one.toLocaleString('vi').replace(/\./g, '\\.')
  const forms = [number(value), String(value).replace('.', '[.,]')].join('|')
  const range = highest === null ? '' : `(?:\\s?%?\\s?(?:[-–]|đến)\\s?(?:${number(highest)}))?`
  const tail = unit ? `(?:\\s?${unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})?` : ''
  const before = `(?:(?:tối thiểu|ít nhất|khoảng|tối đa|gần|từ|(?:không\\s+)?${limits})\\s+(?:(?:tỷ lệ|mức)\\s+)?)?`
  const match = new RegExp(`${before}(?<![\\d.,])(?:${forms})(?!\\d|[.,]\\d)${range}${tail}(?:\\s+trở\\s+(?:lên|xuống))?`, 'iu').exec(text)
  if (!match) return amount
  const clause = /[^,;:.!?]*$/u.exec(text.slice(0, match.index))[0]
  const isOfLimit = new RegExp(`^${limits}\\s`, 'iu').test(match[0])
  if (isOfLimit && /(^|\s)(không (?:để|cho|được|thể)|chưa|tránh|chống|chẳng)(\s|$)/iu.test(clause)) return undefined
  // In tables the unit may stand in another cell.
  const said = unit && !match[0].toLowerCase().includes(unit.split(' ')[0].toLowerCase()) ? amount : match[0]
  // A bare number is of no unit that is known.
  if (!unit && !/[\p{L}%]/u.test(said)) return undefined
  const [, change, rest] = lastChange.exec(clause) ?? []
  if (!change || levelWord.test(rest) || unit?.includes('/') && /dưới/.test(rest + match[0])) return said
  return asksForChange.test(query) ? `${change.toLowerCase()} ${said}` : undefined
}
