// Part of search-answer.js. Questions that no target answers: who signed a document and when, which are said on its page; and who has to do something, by how
// much it multiplies and on which day it is, which one sentence says. What is not said in so many words, or by two in different ways, is no answer. No DOM here
// but the pages that are read.

import { fold } from './search-ahead.js'
import { plainly, widened } from './search-answer-spoken.js'
import { concepts, isOfPlace, likeness, standing } from './search-answer-asked.js'
import { headAsked, headOf, headTail } from './search-answer-head.js'

const mostPages = 3
// In other words than texts have the page may stand further down.
const mostSpoken = 6
// A kind of document alone names none.
const kindWords = /^(?:ke|hoach|ke hoach|quyet|dinh|quyet dinh|chuong|trinh|chuong trinh|de|an|de an|nghi|quyet|nghi quyet|quy hoach|quy|chi|thi|hoi|hoi nghi)$/
const mostCards = 12
const when = /(?:ngay|hom|thang|nam|luc|khi) (?:nao|may|bao nhieu)|bao gio/
const bodyKinds = 'bo|so|ban|trung tam|vu|cuc|phong|vien|van phong'
const someone = `(?:ai|nguoi nao|(?:co quan|don vi|noi|ben|bo phan|${bodyKinds}) nao)`
const kindAsked = new RegExp(`(?<!giam doc |chu tich |lanh dao |truong )(?<=^| )(${bodyKinds}) nao(?: |$)`)
/** Whether a body is of the kind that is asked for: who asks which ministry is not told a centre. */
const isOfKind = (value, text) => {
  const [, kind] = kindAsked.exec(text) ?? []
  return !kind || new RegExp(`^(?:cac )?${kind}(?: |$)`).test(fold(value)) && !/^(?:bo|cuc|vu) truong|^ban hanh/.test(fold(value))
}
const isDated = /(?:^| )(?:ban hanh|ky|ra|de)(?: |$)|(?:ngay|hom) (?:nao|may|bao nhieu)/
const numberAsked = /(?:^| )(?:so may|so bao nhieu|so hieu (?:la )?(?:gi|may|bao nhieu))(?: |$)|^so (?:cua )?(?:quyet dinh|nghi dinh|nghi quyet|ke hoach|chi thi|luat) .* (?:la )?(?:gi|may|bao nhieu)$/
const horizon = /(?:^| )(?:dinh huong|tam nhin) (?:phat trien )?(?:den|toi) (?:nam )?(?:nao|bao nhieu|may)$/
const isUntil = /(?:^| )(?:den|het|tu|truoc|sau) (?:ngay|hom|thang|nam|luc|khi|bao)/
// What the page of a document says of it: how it is asked for, and how it is called there.
const facts = [
  [text => /(?:^| )(?:ai|nguoi nao)(?: da| la nguoi)? ky(?: |$)|(?:^| )nguoi ky(?: |$)/.test(text), 'Người ký'],
  [text => new RegExp(`(?:^| )${someone}(?: da)? (?:ban hanh|ra|phe duyet)(?: |$)`).test(text), 'Cơ quan ban hành'],
  [text => /(?:^| )cua (?:ai|(?:co quan|noi|cap) nao)$/.test(text), 'Cơ quan ban hành'],
  [text => when.test(text) && /het hieu luc/.test(text), 'Ngày hết hiệu lực'],
  [text => when.test(text) && /hieu luc/.test(text), 'Ngày có hiệu lực'],
  [text => when.test(text) && (isDated.test(text) && !isUntil.test(text) || /(?:^| )co tu /.test(text)), 'Ngày ban hành'],
  [text => /hieu luc (?:khong|ko|chua)$/.test(text), 'Tình trạng hiệu lực'],
  [text => numberAsked.test(text), 'Số ký hiệu'],
  [text => /(?:^| )(?:bao nhieu|may) chi tieu(?: tat ca| ca thay)?(?:$| (?:trong|cua|o) )/.test(text), 'Chỉ tiêu'],
  [text => horizon.test(text), 'Tầm nhìn'],
]
// What only asks, by keys: it is cut out, for its words may be those of a name.
const verb = '(?:ban hanh|ky|ra doi|ra|de|co|co hieu luc|het hieu luc|hieu luc)'
const cut = ['(?:dinh huong|tam nhin) (?:phat trien )?(?:den|toi) (?:nam )?(?:nao|bao nhieu|may)$', `(?:do |boi )?${someone}(?: da| la nguoi)? (?:ban hanh|ky|ra|phe duyet)`, 'nguoi ky(?: la ai)?', '(?:la )?cua (?:ai|(?:co quan|noi|cap) nao)$', `(?:(?:duoc|da) )*(?:${verb} )?(?:ke tu |tu |vao )?(?:${when.source})(?: (?:duoc )?${verb})?`,
  '(?:co |con |da |het )*hieu luc (?:khong|ko|chua)$', 'so (?:may|bao nhieu|hieu (?:la )?(?:gi|may|bao nhieu))', '^so(?= (?:quyet dinh|nghi dinh|nghi quyet|ke hoach|chi thi|luat) .* (?:gi|may|bao nhieu)$)', '(?:la )?(?:gi|may|bao nhieu)$', '(?:co |dat |neu |ra |tat ca |ca thay |tong cong |het thay )*(?:bao nhieu|may) chi tieu(?: tat ca| ca thay)?(?:$| (?:trong|cua|o)(?= ))', '^(?:ban hanh|ky|ra)', 'cua', 'van ban', 'cac', 'nhung', 'nam(?= (?:19|20)\\d\\d)', '(?:bo truong|(?:pho )?chu tich)(?= (?:bo|ubnd|uy ban|tinh|thanh pho) )', '^(?:la|do|thi)', '(?:la|do|thi|duoc)$']
  .map(source => new RegExp(`(?:^|(?<= ))${source}(?= |$)`, 'g'))

/** A question without what only asks. */
function subjectOf(query) {
  let [text, key] = [query.replace(/[?!.,]+$/, '').trim(), '']
  for (const pattern of cut) {
    key = fold(text)
    if (key.length !== text.length) return ''
    for (const match of [...key.matchAll(pattern)].reverse()) text = text.slice(0, match.index) + text.slice(match.index + match[0].length)
    text = text.replace(/\s+/g, ' ').trim()
  }
  return text
}

/** What a document's own page, or a sentence of the first pages, says: `{value, quote, url, source, body}`; undefined where nothing of the kind was asked for, null where
    it is not said. */
export async function stated(query, found, tools, places) {
  const text = fold(query).replace(/[?!.,]+$/, '').trim()
  const [, label] = facts.find(([asks]) => asks(text)) ?? []
  const card = label && await documentOf(query, found, tools)
  // Who approves what a document approves issues it.
  const isApproved = !/phe duyet/.test(text) || /^(?:quyet dinh )?(?:ve (?:viec )?)?phe duyet/.test(fold(card?.title ?? ''))
  if (card && isApproved) {
    const fact = await factOf(card, label, tools)
    return fact && label === 'Cơ quan ban hành' && !isOfKind(fact.value, text) ? null : fact
  }
  // How many targets there are, none of them tells.
  if (label === 'Chỉ tiêu') return null
  // Of a document that is not known no sentence is.
  if (label && /(?:^| )(?:ban hanh|ky|(?<!dien )ra|hieu luc)(?: |$)/.test(text)) return undefined
  const kinds = sentences.filter(({ asks }) => asks.test(text))
  for (const isSpoken of [false, true]) {
    for (const kind of kinds) {
      const said = await ofSentences(kind, query, found, tools, places, isSpoken)
      if (said) return isOfKind(said.value, text) ? said : undefined
    }
  }
  return kinds.some(({ isOnly }) => isOnly) ? null : undefined
}

/** The one document that a question names: all words but those that ask stand on its card. */
async function documentOf(query, { hits }, { index, words, normal }) {
  const named = words(subjectOf(query.normalize('NFC')), 'vi')
  const isAccented = words(query.normalize('NFC'), 'vi').some(({ form, key }) => form !== key)
  const others = index.abbreviations
  const regions = index.routes.placesIn(named)
  const isNumbered = named.some(isNumberOf)
  const cards = await index.cards([...hits.slice(0, mostCards)])
  const fitting = cards.filter(({ url, number, kind, title, issuer, place, date }) => {
    if (!/\/van-ban\//.test(url)) return false
    const own = words(normal(number ?? ''), 'vi')
    // The year of a title is not that in which it was issued, unless its number was typed.
    const all = [number, kind, title, issuer, place, isNumbered ? date : ''].flatMap(part => words(normal(part ?? ''), 'vi'))
    const has = ({ form, key }, isOrdinal) => (isNumberOf({ form }) && !isOrdinal ? own : all).some(one => isAccented ? one.form === form : one.key === key)
    const stands = keys => all.some((_, at) => keys.every((key, i) => all[at + i]?.key === key))
    for (let at = 0; at < named.length;) {
      // «lần thứ 4» is no number of a document.
      const isOrdinal = /^(thứ|thu|lần|lan)$/.test(named[at - 1]?.form) || /^cong nghiep$/.test(`${named[at - 2]?.key} ${named[at - 1]?.key}`)
      const other = others.find(([from, to]) => from.every((key, i) => named[at + i]?.key === key) && stands(to))
      if (!other && !has(named[at], isOrdinal)) return false
      at += other ? other[0].length : 1
    }
    if (!regions.every(region => stands(region.map(({ key }) => key)))) return false
    // A kind and a place alone name none.
    const kinds = new Set([...words(normal(kind ?? ''), 'vi'), ...regions.flat()].map(({ key }) => key))
    return named.some(({ key }) => !kinds.has(key))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

const isNumberOf = ({ form }) => /^\d+\p{L}?$/u.test(form) && !/^(19|20)\d\d$/.test(form)

/** What the page of a document says of it under a name; null where that is not known. */
async function factOf(card, label, { pageBlocks, siteURL }) {
  if (label === 'Tầm nhìn') {
    const [value] = /(?:định hướng|tầm nhìn)(?: phát triển)? (?:đến|tới) năm (?:19|20)\d\d/iu.exec(card.title) ?? []
    return value ? { value, quote: card.title, url: siteURL(card.url), source: card.number || card.title, body: card.issuer } : null
  }
  const page = await pageBlocks(siteURL(card.url))
  const plain = element => element?.textContent.normalize('NFC').replace(/\s+/g, ' ').trim() ?? ''
  const name = page?.all('dl.facts dt').find(one => plain(one) === label)
  const element = name?.nextElementSibling
  const value = plain(element)
  if (!value || element.querySelector('.unknown') || /^Chưa rõ/.test(value)) return null
  return { value, quote: `${label}: ${value}`, url: siteURL(card.url), source: card.number || card.title, body: card.issuer }
}

const bodies = '(?:Văn phòng|Bộ|Sở|UBND|HĐND|[ỦU][ỷy] ban|Hội đồng|Ban|Cục|Tổng cục|Vụ|Trung tâm|Thành ủy|Tỉnh ủy|Phòng|Chính phủ|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc'
  + '|Quốc hội|Ngân hàng|Kho bạc|Công an|Viện|Tập đoàn|Thanh tra|Các (?:bộ|sở|cơ quan|đơn vị|địa phương))'
const verbs = '(?:phê duyệt|ban hành|ký|yêu cầu|tổ chức|chỉ đạo|đề xuất|xây dựng|triển khai|quản lý|giám sát|vận hành)'
const duty = new RegExp(`^[\\s\\p{P}]*(?:[a-zđ]\\)|\\d+[.)])?\\s*(?:(?:Sáng|Chiều|Tối|Ngày|Trong|Năm|Tháng)\\s[^,;:]{1,40},\\s)?(${bodies}(?:\\s[^\\s,;:.]+){0,9}?)\\s(?:(?:phải|có trách nhiệm|chịu trách nhiệm|chủ trì|được giao|phụ trách|có nhiệm vụ)\\s|(?:đã\\s|sẽ\\s)?(?=${verbs}\\s))(.+)$`, 'u')
const doneBy = new RegExp(`^(.+?)\\s(?:được\\s|đã\\s)?do\\s(${bodies}(?:\\s[^\\s,;:.]+){0,9}?)\\s(${verbs.slice(0, -1)}|chủ trì))(?=[\\s,;.]|$)`, 'u')
// Between who has to do something and what that is.
const doing = new Set('xây dựng xong hoàn thành làm triển khai thực hiện tổ chức cung cấp chủ trì việc sớm phối hợp tiếp tục khẩn trương đẩy mạnh các những trong phát triển'.split(' '))
const aside = /,| để | nhằm | trong đó |;/
const whoAsks = new RegExp(`(?:^|(?<= ))(?:nhung |do |boi |(?:duoc )?giao(?: cho)? )?${someone}(?: la (?:don vi|co quan))?(?: se| da| dang)?(?: (?:phai|duoc giao|lo|lam|dau moi|phu trach|chu tri|chiu trach nhiem|co trach nhiem|co nhiem vu|dam nhan|dam trach)(?: chinh)?)*(?= |$)`)
// Who leads a whole plan: nothing else is named.
const leading = new RegExp(`^[\\s\\p{P}]*(?!Giám|Phó|Bộ trưởng|Thứ|Chủ|Thủ)(${bodies}(?:\\s[^\\s,;:.]+){0,9}?)\\s(?:là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối)|chủ trì)(?:\\s*[.:;]|\\s*$|,\\s(?:các|những)\\s)`, 'u')
// Of whom it is asked who said, chaired or signed something, and what they did; the words of speech beside those of texts.
const titles = '(?:(?:pho )?thu tuong|(?:pho )?chu tich|(?:pho )?bi thu|bo truong|thu truong|(?:pho )?tong giam doc|(?:pho )?giam doc|cuc truong|vu truong)'
const persons = `(?:ai|(?:ong|ba|vi|nguoi|can bo|lanh dao|${titles}(?: (?:so|bo|cuc|vu|tinh))?) nao)`
const deeds = [
  ['yeu cau|chi dao|bieu|bao|noi|keu|giao|de nghi|doi|nhan manh|phat bieu', 'yêu cầu|chỉ đạo|đề nghị|giao|nhấn mạnh|phát biểu|lưu ý|khẳng định'],
  ['chu tri|dieu hanh|chu toa', 'chủ trì|điều hành'],
  ['du|tham du|tham gia|den du|co mat', 'dự|tham dự|tham gia|có mặt'],
].map(list => list.map(one => `(?:${one})`))
const deedAsked = new RegExp(`(?:^| )(?:do )?(${persons})(?: da| dang| la nguoi)? (${deeds.map(([asked]) => asked).join('|')})(?= |$)`)
const name = '(?:\\p{Lu}\\p{L}+ ){1,3}\\p{Lu}\\p{L}+'
const person = new RegExp(`(?<![\\p{L}])((?:Phó )?(?:Thủ tướng|Chủ tịch|Bí thư|Bộ trưởng|Thứ trưởng|Tổng Giám đốc|Giám đốc|Cục trưởng|Vụ trưởng|[ÔôBb](?:ng|à)|[Đđ]ồng chí)(?: [^,;.]{1,40}?)? ${name})(?:, [^,;.]{1,60},)?(?: (?:cùng|và) [^.;]{1,120}?(?= (?:tham )?dự))? (?:đã |cũng |vừa )?(${deeds.map(([, said]) => said).join('|')})(?!\\p{L})`, 'gu')
// Questions that a sentence answers, with the words that only ask.
const sentences = [
  { asks: new RegExp(`(?:^| )${someone}(?: la (?:don vi|co quan))?(?: phai| se| dang| duoc giao)? (?:chu tri|(?:lam )?dau moi|lo|phu trach|chiu trach nhiem|dam nhan|dam trach)(?: |$)|(?:^| )giao(?: cho)? ${someone}$`), words: whoAsks, find: sentence => leading.test(sentence) ? { value: leading.exec(sentence)[1] } : undefined },
  { asks: deedAsked, words: deedAsked, find: personOf, isWhole: true },
  { asks: headAsked, words: headAsked, find: headOf, isWhole: true, tail: headTail },
  { asks: new RegExp(`(?:^| )(?:${someone})(?: se| da| dang)? (?!ky |ban hanh )(?:phai|duoc giao|lam|lo|phu trach|chu tri|chiu|co|xay|phat trien|trien khai|thuc hien|to chuc|phe duyet|yeu cau|chi dao|de xuat|quan ly|giam sat|van hanh|hoan thanh)|(?:^| )do ${someone}(?: |$)|(?:^| )giao(?: cho)? ${someone}$`),
    words: whoAsks, find: whoOf, isOnly: true },
  { asks: /(?:bao nhieu|may) lan|gap may/, words: /(?:phai |se )?(?:tang |gap |bang )*(?:bao nhieu|may)(?: lan)?(?: so voi)?/, find: timesOf, isOnly: true },
  { asks: new RegExp(when.source.replace('|nam', '').replace('|khi', '')), words: /(?:(?:hop|dien ra|duoc to chuc|khai mac|mo) )?(?:vao |tu |den )?(?:(?:ngay|hom|thang|luc) (?:nao|may|bao nhieu)|bao gio)(?: (?:dien ra|hop|khai mac))?/, find: dayOf },
  { asks: /(?:khi|nam|luc|han) nao|bao gio/, words: /(?:(?:thoi )?han (?:chot |cuoi )?)?(?:(?:la|vao|den|toi|tu|truoc) )*(?:(?:khi|nam|luc|han) nao|bao gio)(?: thi| moi)?/, find: dueOf },
]

/** What one sentence of the first pages says; undefined where none does, or two say different things. */
async function ofSentences({ words: askingWords, find, isWhole, tail }, query, found, tools, places, isSpoken) {
  const { index, pageBlocks, siteURL, words, normal } = tools
  const match = askingWords.exec(fold(query))
  if (!match || fold(query).length !== query.length) return undefined
  const end = tail?.exec(fold(query))?.index ?? query.length
  const typed = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length, end)}`
  // A day that was typed stands on the page in any of its forms.
  const days = find === dayOf ? [] : daysOf(typed)
  const rest = (days.length ? typed.replace(day, ' ') : typed).replace(/\s+/g, ' ').trim()
  const asked = isSpoken ? widened(await concepts(await plainly(rest, tools, places), tools, places)) : await concepts(rest, tools, places)
  const content = asked.filter(one => !one.isWhole && !one.year && !(find === dueOf && /^(làm|lam|phải|phai|có|co|mới|moi|chạy|chay|xong)$/.test(one.words[0].form)))
  if (content.reduce((count, one) => count + one.words.length, 0) < 2 || asked.every(one => kindWords.test(one.words.map(({ key }) => key).join(' ')))) return undefined
  const cards = await index.cards([...found.hits.slice(0, isSpoken ? mostSpoken : mostPages)])
  const pages = await Promise.all(cards.map(card => pageBlocks(siteURL(card.url))))
  const said = pages.flatMap((page, at) => {
    const { url, title, number, issuer, place } = cards[at]
    const about = `${title} | ${number ?? ''} | ${issuer ?? ''} | ${place ?? ''}`
    const all = page?.blocks.map(block => block.text).join(' ') ?? ''
    return (page?.blocks ?? []).filter(block => !block.heading).flatMap(block => block.text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“«(-])|(?<=;)\s/u).flatMap(sentence => {
      const found = find(sentence, content, tools, { match, block: block.text })
      if (!found || days.length && !days.every(one => daysOf(block.text).some(own => own === one || own.startsWith(`${one}/`)))) return []
      const isElsewhere = concept => isOfPlace(concept, all, '', tools)
      if (!likeness(asked.filter(one => one.isWhole || one.year || content.includes(one)), found.of ?? (isWhole ? block.text : sentence), about, 0, tools, { isElsewhere, isLoose: find === whoOf, isSpoken: isSpoken || isWhole })) return []
      return [{ value: found.value, quote: sentence.replace(/[\s.;]+$/, ''), url: siteURL(url) + (block.id ? `#${block.id}` : ''), source: number || title, body: issuer || place }]
    }))
  })
  return new Set(said.map(({ value }) => value)).size === 1 ? said[0] : undefined
}

/** Who said or chaired what is asked for, by name: the only one of a paragraph that did so, at least half of which stands there in its own words. */
function personOf(sentence, content, { words, normal }, { match: [, who, deed], block }) {
  // A meeting is chaired by a person, a plan by a body.
  if (/^(chu tri|dieu hanh|du|tham du|tham gia|den du|co mat)$/.test(deed) && !content.some(one => /^(hội|hoi|họp|hop|phiên|phien|buổi|buoi|cuộc|cuoc|lễ)$/.test(one.words[0].form))) return undefined
  const said = deeds.find(([asked]) => new RegExp(`^${asked}$`).test(deed))[1]
  const isSaid = one => new RegExp(`^${said}$`).test(one[2])
  const all = [...block.matchAll(person)].filter(isSaid)
  const found = [...sentence.matchAll(person)].filter(isSaid)
  const list = words(normal(block), 'vi')
  if (all.length !== 1 || found.length !== 1 || content.filter(one => standing(one, list)).length * 2 < content.length) return undefined
  const title = who.replace(/ nao$/, '')
  const isTitled = new RegExp(`^${titles}`).test(title)
  // Others were there, too: «Phó Giám đốc … cùng người phụ trách … tham dự».
  return isTitled ? fold(found[0][1]).startsWith(`${title} `) && { value: found[0][1] } : said.startsWith('(?:dự') ? undefined : { value: found[0][1] }
}

/** Who has to do what is asked for, or does it. */
function whoOf(sentence, content, { words, normal }, { match } = {}) {
  const stands = (one, text) => Boolean(standing(one, words(normal(text), 'vi')))
  const [, what, by, deed] = doneBy.exec(sentence) ?? []
  // Who approves neither leads nor does it, where that was not asked.
  const isOther = /(^| )(chu tri|dau moi|phu trach)( |$)/.test(match?.[0] ?? '') ? deed !== 'chủ trì' : /^(phê duyệt|ban hành|ký|yêu cầu|chỉ đạo|đề xuất)$/.test(deed) && !fold(match?.input ?? '').includes(fold(deed))
  if (what && !isOther && content.every(one => stands(one, `${what} | ${sentence}`)) && content.some(one => stands(one, what)) && !content.some(one => stands(one, by))) return { value: by }
  const [, who, rest] = duty.exec(sentence) ?? []
  // A word of the name may be one of what is done, too: «Sở Công Thương … xúc tiến thương mại».
  if (!who || content.filter(one => stands(one, who)).length * 2 > content.length) return undefined
  // Of several tasks the first, or one behind it: «phát triển băng rộng và 4G, gỡ vướng về cước phí, băng tần».
  const tasks = rest.split(/ để | nhằm | trong đó |;/)[0].split(/,\s+/)
  const from = tasks.findIndex((task, at) => at && isTask(task, content, stands))
  const clause = from < 0 ? tasks[0] : tasks.slice(from).join(', ')
  const list = words(normal(clause), 'vi')
  const places = content.map(one => standing(one, list)?.[0])
  if (places.includes(undefined)) return undefined
  // Of several things that one has to do each is: «phát triển băng rộng và 4G».
  const first = Math.min(...places)
  return list.slice(0, first).every(({ form }) => doing.has(form)) || list[first - 1].form === 'và' ? { value: who } : undefined
}

/** Whether a part of a list of tasks begins with the first word of what was asked for, and is no body's. */
const isTask = (task, [first], stands) => !new RegExp(`^${bodies}\\s`, 'u').test(task) && stands(first, task.split(/\s+/).slice(0, first.words.length + 1).join(' '))

/** By how much something multiplies. */
function timesOf(sentence) {
  const found = sentence.match(/(?<![\p{L}\d])(?:tăng |cao |nhiều )?gấp (?:đôi|rưỡi|(?:ba|bốn|năm|mười) lần|\d[\d.,]*(?<!,)(?: lần)?)(?![\p{L}\d])|tăng (?:khoảng |hơn |gần )?\d[\d.,]* lần(?!\p{L})/giu)
  return found?.length === 1 ? { value: found[0], of: sentence.replace(/so với(?: cùng kỳ)?(?: năm)?/gu, ' ') } : undefined
}

const day = /(?:ng[àa]y )?(?<![\d\/])(\d{1,2})(?:\/| th[áa]ng )(\d{1,2})(?:(?:\/| n[ăa]m )(\d{4}))?(?![\d\/])/giu

/** The days that a text names, as `12/3/2015` or `12/3`. */
const daysOf = text => [...text.matchAll(day)].map(([, ...parts]) => parts.filter(Boolean).map(Number).join('/'))

/** The one day that a sentence names. */
function dayOf(sentence) {
  const found = sentence.match(/(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|ngày \d{1,2} tháng \d{1,2} năm \d{4}/g)
  const all = sentence.match(/(?<![\d/])\d{1,2}\/\d{1,4}(?!\d)|ngày \d{1,2} tháng/g)
  return found?.length === 1 && all?.length === 1 && !/số \d+\//.test(sentence) ? { value: found[0] } : undefined
}

/** Whether what was asked for is a word of who has to do it. */
const isDoer = (one, sentence, { words, normal }) => Boolean(standing(one, words(normal(duty.exec(sentence)?.[1] ?? ''), 'vi')))

const aim = /^(?:(?!,)[^.;:]){0,40}?(?:mức|mục tiêu|chỉ tiêu|phấn đấu|yêu cầu)(?:(?!,)[^.;:]){0,30}?đến (?:hết )?năm \d{4}(?: là| phải| sẽ|,)? ([^,;]+)/iu

/** Whether a sentence aims at what was asked for, by the year that it begins with: "mức phấn đấu đến hết năm 2018 là …". */
function isAim(sentence, content, { words, normal }) {
  const [, what] = aim.exec(sentence) ?? []
  const list = what && words(normal(what), 'vi')
  return Boolean(list) && content.every(one => standing(one, list))
}

/** By when something has to be done, or is aimed at. */
function dueOf(text, content, tools) {
  const sentence = text.replace(/\s+so với(?: cùng kỳ)?(?: năm)? (?:19|20)\d\d/gu, '')
  const found = sentence.match(/(?:trong|đến|hết|đến hết|trước|vào|từ) (?:năm|quý [\dIV]+(?:\/|, | năm )|tháng \d+(?:\/|, | năm )|ngày \d{1,2}\/\d{1,2}\/)\s?(?:19|20)\d\d(?!\d)/gu)
  return found?.length === 1 && sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g).length === 1 && (isAim(sentence, content, tools) || whoOf(sentence, content.filter(one => !isDoer(one, sentence, tools)), tools)) ? { value: found[0] } : undefined
}
