// The words of a query that only ask, and those that are only polite: no page need have them. Loaded only where a query may have some (`mayAsk`). No DOM here.

import { entriesOf, fold, isPage, isSaid, PAIR, specialKeys, WORD, words } from './search-ahead.js'

// What makes a question: the words weigh nothing beside those that say what is asked for.
const split = text => text.split(' ')
const asking = [...('bao nhiêu phần trăm,mấy phần trăm,bn phần trăm,bao nhiêu tiền,bn tiền,bn tỷ,hết bao nhiêu tỷ,bao nhiêu tỷ,hết mấy tỷ,mấy tỷ,tới đâu rồi,đến đâu rồi,tới đâu,đến đâu,gấp mấy,hết mấy,tốn mấy,số mấy,tên là gì,tên là chi,tên gì,tên chi,là chi,bao nhiêu lần,mấy lần,bao nhiêu,bao lâu,bao giờ,bao chừ,chừng nào,hồi nào,khi mô,lúc mô,bữa mô,hồi mô,ngày mấy,ngày tháng năm nào,ngày tháng nào,như thế nào,thế nào,ra sao,của ai,ở đâu,là gì,là ai,cái gì,tỉnh gì,mấy,do ai,vì sao,tại sao,làm sao,làm thế nào,bằng cách nào,cách nào,'
  + 'how many,how much,how to,how do i,how can i,where can i,what are,what percentage,what is,when,which').split(','),
  ...split('khi lúc năm tháng ngày hôm bữa hạn cỡ tỉnh thành_phố cq cơ_quan đơn_vị bộ sở trung_tâm phòng vụ cục viện ban bộ_phận văn_phòng bên người ông bà vị lãnh_đạo phó_thủ_tướng thủ_tướng bộ_trưởng thứ_trưởng chủ_tịch phó_chủ_tịch giám_đốc').map(what => `${what.replaceAll('_', ' ')} nào`),
  ...split('ký là_người_ký ban_hành phải làm lo xây phát_triển triển_khai quản_lý giám_sát đề_xuất phụ_trách chủ_trì chịu_trách_nhiệm phê_duyệt tổ_chức yêu_cầu chỉ_đạo đứng_đầu cầm_đầu lãnh_đạo đảm_nhận được_giao làm_chủ_tịch làm_giám_đốc làm_trưởng_ban').map(verb => `ai ${verb.replaceAll('_', ' ')}`)].map(split)
const besideAsking = 'phần trăm,hết,tốn,cho biết,xin hỏi,hãy cho biết,kết quả,đặt ra,đề ra,hiện nay,bây giờ,hiện có,là,thì,ban hành,ký,ra ngày,gấp,phụ trách,chịu trách nhiệm,được giao,đảm nhận,đứng đầu,mãi,hạn tới,hạn chót,hạn cuối'.split(',').map(split)

// A machine, and no question: `may tinh`.
const devices = new Set([...split('tinh moc bay vi in chu anh quet chieu phat'), undefined])
const othersAsk = /(?:^| )(?:bao|nao|gi|dau|ai|sao|may phan|may lan) /

/** The words of a query typed without marks that ask how many by `may`: it is a machine as often, or what is sewn, which pages have beside what follows. */
async function countingWords({ list, accented }, index) {
  const isOther = othersAsk.test(`${list.map(({ key }) => key).join(' ')} `)
  const some = accented || isOther ? [] : list.filter(({ key }, at) => key === 'may' && !devices.has(list[at + 1]?.key))
  const forms = some.length ? (await index.entry(WORD, 'may'))?.forms : []
  const next = some.map(word => list[list.indexOf(word) + 1].key)
  const [known, pairs] = await Promise.all([WORD, PAIR].map((family, at) => Promise.all(next.map(key => index.entry(family, at ? `may ${key}` : key)))))
  return some.filter((_, at) => known[at] && !pairs[at]?.groups.some(({ first }) => forms?.[first]?.form !== 'mấy'))
}

const office = /^(?:nguoi|chu|giam|truong|bo|cuc|vu|to|tong)$/
const light = new Set(split('lo lam phai se da dang'))

/** The words of a query that only ask. */
function askingWords({ list, accented, text }, counting) {
  const asked = new Set()
  const look = patterns => {
    for (let at = 0; at < list.length; at++) {
      const pattern = patterns.find(words => words.every((word, i) => list[at + i] && !asked.has(list[at + i])
        && (accented ? list[at + i].form === word : words.length > 1 && list[at + i].key === fold(word))))
      for (const [i] of (pattern ?? []).entries()) asked.add(list[at + i])
    }
  }
  look(asking)
  for (const word of list) {
    const rest = text.slice(word.end)
    if (/^(may|bn)$/.test(word.key) && /^\s*%/.test(rest) || word.key === 'bn' && !rest.trim()) asked.add(word)
  }
  for (const word of counting) asked.add(word)
  for (const [at, word] of list.entries()) {
    // «ai là chủ tịch …»; «đơn vị nào lo …».
    if (word.key === 'ai' && list[at + 1]?.key === 'la' && office.test(list[at + 2]?.key)) asked.add(word).add(list[at + 1])
    if (word.form === 'chuyện' && list[at - 1]?.key === 'lo' && asked.has(list[at - 1])) asked.add(word)
    if (light.has(word.key) && asked.has(list[at - 1]) && /^(nao|ai|lam|phai|la)$/.test(list[at - 1].key)) asked.add(word)
  }
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
function only(query, list) {
  return { ...query, list, special: specialKeys(list).filter(one => !list.slice(one.from, one.to).some(word => query.quoted.has(word))) }
}

/** A question is searched for by what it asks about: `asks` tells that it is one. */
function withoutAsking(query, counting, said) {
  const { list, quoted } = query
  const asked = askingWords(query, counting)
  // What the portal's table has of several words is a subject, whatever its words else are: «tốn xu».
  const subjects = new Set(said.flatMap(([from, , forms]) => from[1] ? list.flatMap((_, at) => isSaid(list, at, from, forms) ? list.slice(at, at + from.length) : []) : []))
  const kept = list.filter(word => !asked.has(word) || quoted.has(word) || subjects.has(word))
  if (!asked.size || !kept.length) return { ...query, asks: asked.size > 0 }
  return { ...only(query, kept), asks: true }
}

// What readers say before a question and behind it, by keys: "cho tôi hỏi …", "… vậy ạ".
const who = '(?:chúng tôi|tôi|em|mình|con|cháu|tui|anh chị|anh|chị|bạn|admin|ad|mọi người)'
const opening = new RegExp(fold(`^(?:(?:dạ|xin chào|chào|alo|thưa)(?: ${who})? (?:ơi |ạ )?|${who} ơi )*(?:(?:xin )?(?:làm ơn|vui lòng|phiền|nhờ|hãy)(?:(?: ${who})?(?: cho| giúp| chỉ)+(?: ${who})? (?:hỏi|biết|xem))|làm ơn|xin vui lòng|vui lòng`
  + `|(?:${who} )?(?:xin|muốn|cần)(?: được| cho)?(?: ${who})? (?:hỏi|biết)|cho (?:${who} )?(?:xin )?(?:hỏi|biết)|(?:có )?ai biết)(?: thêm| xem| với| chút| là)? `))
const closing = /(?: (?:vậy|thế|rứa|rồi|đấy|nhỉ|nhé|nha|hả|ạ|với))+$/
// Without marks only what is no other word there.
const plainClosing = /(?: (?:vay|the|roi))? (?:a|nhi|nhe|nha)$|(?<= (?:nhieu|may|nao|gi|dau|ai|sao|mo)) (?:vay|the|rua)$| roi$/
const plainQuestion = /(?:^| )(?:bao nhieu|may|nao|gi|dau|ai|sao)(?: |$)/

/** A query without what is only polite; `plain` is the text of the rest, where a value that was reached is asked for by "rồi" with words that say so. */
function withoutManners(query) {
  const { text, list, quoted, accented } = query
  const count = words => words.split(' ').length - 1
  const from = count(opening.exec(list.map(({ key }) => key).join(' '))?.[0] ?? '')
  const rest = list.slice(from).map(({ form, key }) => accented ? form : key).join(' ')
  const end = accented ? closing.exec(rest) : from || plainQuestion.test(rest) ? plainClosing.exec(rest) : undefined
  const to = list.length - count(end?.[0] ?? '')
  const kept = list.slice(from, to)
  if (!kept.length || kept.length === list.length || list.some((word, at) => (at < from || at >= to) && quoted.has(word))) return query
  const said = / (?:rồi|roi)(?: |$)/.test(end?.[0] ?? '') ? accented ? 'đạt được ' : 'dat duoc ' : ''
  return { ...only(query, kept), plain: said + text.slice(from && kept[0].start, to < list.length ? kept.at(-1).end + (/^\s*%/.exec(text.slice(kept.at(-1).end))?.[0].length ?? 0) : undefined) }
}

// The portal itself, as its readers call it.
const ownNames = ['trang web này', 'trang mạng này', 'trang thông tin này', 'trang này', 'cổng này', 'cổng thông tin này', 'web này', 'website này', 'site này', 'trang ni', 'cổng ni', 'web ni', 'ở đây', 'trên đây', 'trong đây'].map(split)

/** A query about the portal itself without the words that say so: `isOwn`. */
function ofPortal(query) {
  const { list, quoted, accented } = query
  const isOwn = (at, name) => name.every((form, i) => list[at + i] && !quoted.has(list[at + i]) && (accented ? list[at + i].form === form : list[at + i].key === fold(form)))
  const own = new Set(list.flatMap((_, at) => ownNames.filter(name => isOwn(at, name)).flatMap(name => list.slice(at, at + name.length))))
  const kept = list.filter(word => !own.has(word))
  return own.size && kept.length ? { ...only(query, kept), isOwn: true } : query
}

/** A query without what is polite and what only asks. */
export async function understood(query, index) {
  const asked = ofPortal(withoutManners(query))
  const counting = await countingWords(asked, index)
  const next = word => asked.list[asked.list.indexOf(word) + 1].key
  const plain = counting.reduce((text, word) => text.replace(new RegExp(`(?<=^| )may(?= ${next(word)}(?![a-z]))`, 'i'), 'bao nhieu'), asked.plain ?? asked.text)
  return withoutAsking(counting.length ? { ...asked, plain } : asked, counting, index.said)
}

// What everyday speech has beside its subject; where no page has all words, none of these need be there. Beside some words each is a part of another.
export const spoken = split('đi làm ra vào vô lên tới xong luôn hết nổi lấy thôi chứ cứ cũng mà bên phía chỗ này kia đó ấy nọ lại vẫn chừng cỡ cần nên hả hở vậy thế nhỉ nha nhé mới đều giùm dùm dạ')
const filler = new Set([...spoken, ...split('ai gì sao nào khi lúc hồi được phải bị đã sẽ đang rồi còn cho để thì là với như bằng hay hoặc nếu vì do từ của ở tại trong về các những mọi mỗi việc chuyện cái xin muốn hông hổng không chưa đỡ lẹ quá lắm rất xài có thay kiếm coi thấy nhờ giúp')])
const plainFiller = new Map([...filler].map(form => [fold(form), form]))
export const bound = new Set(('việc làm|làm việc|làm chủ|làm nghề|làm giàu|làm mới|xây mới|tầm soát|bên ngoài|thương mại|đi học|lên mạng|hiện nay|đến nay|lo âu|cái tới|đi vào|thu vào|đầu ra|đầu vào|đổi mới|tầm nhìn|ra khỏi|đi lại|cho phép|hình thành|từ xa|từ chối|do đó|của cải|bằng cấp|văn bằng|không gian|không dây|có thể|về hưu|nghỉ hưu|được mùa|'
  + 'bị động|thiết bị|chuẩn bị|trang bị|phải trả|hay hơn|như ý|thay thế|thay đổi|giúp đỡ|tìm kiếm|trong suốt|trong sạch|cần thiết|nhu cầu|cần cù|đang ký|để dành|thôn mới|khi tượng|mới nhất').split('|'))

/** The pages that have some words together. */
async function pagesWith(index, keys) {
  const lists = await Promise.all(entriesOf(keys).map(([family, key]) => index.entry(family, key)))
  const sets = lists.map(entry => new Set([...entry?.forms ?? [], ...entry?.groups ?? []].flatMap(({ pages }) => [...pages])))
  return new Set([...sets[0]].filter(page => sets.every(set => set.has(page))))
}

/** For each word or phrase of readers that the portal's table has, the longest, the pages that have it as it was typed or what is meant by it. */
async function subjectsOf({ index, words: list, query: { quoted } }, table = index.said) {
  const found = table.flatMap(([from, to, forms]) => list.flatMap((_, at) => isSaid(list, at, from, forms) && from.every((_, i) => !quoted.has(list[at + i])) ? [{ at, end: at + from.length, from, to }] : []))
  const isWithin = (a, b) => a.at >= b.at && a.end <= b.end && a.end - a.at < b.end - b.at
  const subjects = new Map()
  for (const { at, from, to } of found.filter(one => !found.some(other => isWithin(one, other)))) {
    const { has } = subjects.get(at) ?? { has: new Set() }
    for (const keys of [from, to]) for (const page of await pagesWith(index, keys)) has.add(page)
    subjects.set(at, { at, count: from.length, has })
  }
  return [...subjects.values()].filter(({ has }) => has.size)
}

/** Two or three words of readers are one thing, as a place is: «thủ đô» is not found where «thủ tục» and «đô thị» stand. */
export async function keepSubjects(search, units) {
  for (const { at, count, has } of await subjectsOf(search)) {
    if (count < 2 || count > 3) continue
    for (const unit of units.slice(at + units.length - search.words.length).slice(0, count)) {
      for (let page = 0; page < search.pages; page++) if (!has.has(page)) unit.scores[page] = unit.plain[page] = unit.titles[page] = 0
    }
  }
}

/** A page that lacks what is meant by words of readers is not of the subject: its score falls. Of `others` those are added that have all of it, and where
    no page was found those that have most of it. */
export async function preferSubject(search, pages, others) {
  const all = await subjectsOf(search, [...search.index.said, ...search.index.abbreviations.filter(([from]) => !from[1])])
  const known = new Set(pages)
  const count = page => all.filter(({ has }) => has.has(page)).length
  const least = pages.length ? all.length : Math.max(1, ...others.map(count))
  for (const page of all.length ? others : []) if (!known.has(page) && count(page) >= least) pages.push(page)
  for (const page of pages) for (const { has } of all) if (!has.has(page)) search.scores[page] *= 0.4
}

/** Of a query about the portal itself the pages about it have most of the words; what documents say stands behind. */
export function ofPortalFirst({ index, scores }, pages, others) {
  for (const page of pages) if (!index.minor.has(page)) scores[page] *= 0.3
  return [...new Set([...pages, ...others.filter(page => index.minor.has(page))])]
}

/** The page to which the portal's table leads, before all others: not where a place or a number is typed, nor where a page has all words and those that lead as
    they were typed. */
export async function lead(search, pages, hasMost) {
  const { index, words: list, places, numbers, scores } = search
  if (places.length || numbers.length) return undefined
  let [best, longest] = [undefined, 0]
  for (const { from, to } of index.routes.others(list)) {
    const page = isPage(to[0]) ? +to[0].slice(1) : undefined
    if (page === undefined || !hasMost(page) || from.length < longest || from.length === longest && scores[page] <= scores[best]) continue
    const own = search.relaxed || search.query.isOwn ? new Set() : await pagesWith(index, from)
    if (!pages.some(one => own.has(one))) [best, longest] = [page, from.length]
  }
  if (best === undefined) return undefined
  if (!pages.includes(best)) pages.push(best)
  scores[best] = 1.01 * Math.max(...pages.map(page => scores[page]))
  return best
}

/** The words of a search that say what it is about, by its own neighbours in texts where they were typed without marks; undefined where all do, or too few. */
export async function subjectOf({ index, query: { quoted, accented }, words: list, places }) {
  const meant = new Set([...index.routes.others(list).flatMap(({ at, count }) => list.slice(at, at + count)), ...places.flat()])
  const isFiller = async (word, at) => {
    if (quoted.has(word) || meant.has(word)) return false
    const [before, after] = [word.follows && list[at - 1], list[at + 1]?.follows && list[at + 1]]
    if (accented) return filler.has(word.form) && !bound.has(`${before?.form} ${word.form}`) && !bound.has(`${word.form} ${after?.form}`)
    const form = plainFiller.get(word.key)
    if (!form) return false
    const forms = (await index.entry(WORD, word.key))?.forms ?? []
    const pairs = await Promise.all([before && index.entry(PAIR, `${before.key} ${word.key}`), after && index.entry(PAIR, `${word.key} ${after.key}`)])
    const beside = pairs.flatMap((pair, at) => (pair || { groups: [] }).groups.map(group => ({ form: forms[at ? group.first : group.second]?.form, count: group.pages.length })))
    const counts = beside.length ? beside : forms.map(({ form, pages }) => ({ form, count: pages.length }))
    const sum = list => list.reduce((sum, { count }) => sum + count, 0)
    return sum(counts.filter(one => one.form !== form)) * (beside.length ? 4 : 2) <= sum(counts)
  }
  const isLeft = await Promise.all(list.map(isFiller))
  const kept = list.filter((_, at) => !isLeft[at])
  return kept.length > 1 && kept.length < list.length ? kept : undefined
}
