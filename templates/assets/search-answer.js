// Answers to questions, taken from targets and results: a value with the sentence that states it. Loaded only for a question. An
// answer has all that was asked, in its own words or in those of its document; where there is none, none is given.

import { deadlineOf, isBare, show } from './search-answers.js'
import { concepts, highestLikeness, isNameIn, isOfPlace, likeness, provinces, standing, statedValue, statesHalf } from './search-answer-asked.js'
import { inOneSpelling, spelledOut } from './search-answer-short.js'
import { loosened } from './search-answer-near.js'
import { plainly, widened } from './search-answer-spoken.js'
import { asShare, isTold, writtenOut } from './search-answer-typed.js'
import { amountIn, around, changeIn, countOf, counts, isCited, isNarrower, isOfAnotherBase, placesOf } from './search-answer-clause.js'
import { stated } from './search-answer-facts.js'
import { ofBody } from './search-answer-bodies.js'
import { isShareOfAnother } from './search-answer-share.js'
import { resultsOfPages, resultsOfRows, saidSo } from './search-answer-results.js'

// Of search.js, which loads this file: named here, that one could not name this one by its contents.
let normal, words, index, targets, pageBlocks

/** For a question: shows what targets say, as long as it is wanted. `tools` are those of search.js. */
export async function showAnswers(query, found, results, isWanted, tools) {
  tools = { ...tools, words: inOneSpelling(tools.words) };
  ({ normal, words, index, pageBlocks } = tools)
  query = writtenOut(query, words, provinces)
  targets ??= tools.targets ?? none
  const places = targets === none ? [] : (await targets.open(), placeNames())
  const fact = await ofBody(query, tools, places) ?? await stated(query, found, tools, places)
  if (fact !== undefined) {
    if (fact && isWanted()) show([{ fact }], results, tools)
    return
  }
  let list = await answers(query)
  await addReached(list, query, found, tools)
  // Of what is counted a share may be all that is said; and what was typed may be said in other words.
  const share = list.length ? undefined : asShare(normal(query))
  const isShare = ({ value, reached }) => (reached?.value ?? value).includes('%')
  if (share) list = (await answers(share)).filter(isShare)
  if (!list.length) list = oneOf(await answers(query, true))
  const other = list.length || targets === none ? undefined : asShare(normal(query), await saysMore(query))
  if (other) list = oneOf((await answers(other, true)).filter(isShare))
  if (!list.length && isWanted()) list = await spoken(query, found, tools)
  if (isWanted() && list.length) show(list, results, tools)
}

/** Answers to a question as it was spoken, which no text says so: in the words of texts. */
async function spoken(query, found, tools) {
  const plain = await plainly(query, tools, targets === none ? [] : placeNames())
  const said = await answers(plain, saidSpoken)
  // Nor that it has to be, and by a man, need be said.
  const list = said.length || targets === none ? said : oneOf(await answers(plain, saidSpoken, true))
  await addReached(list, plain, found, tools, true)
  const share = list.length ? undefined : asShare(normal(plain), saysMoreOf(widened(await concepts(plain, tools, placeNames()))))
  return oneOf(share ? (await answers(share, saidSpoken)).filter(({ value, reached }) => (reached?.value ?? value).includes('%')) : list)
}

/** Whether more than a thing is counted: what is said of it before it is asked how many, or a number, where it is done or a verb behind it. */
function saysMoreOf(asked) {
  const behind = asked.filter(one => one.isBehind)
  return asked.some(one => !one.isBehind && !one.isWhole && !one.year) || behind.some((one, at) => at > 0 && (one.number || /^(qua|trên|tren|online|onl)$/.test(one.words[0].form) || one.forms?.some(way => isTold.test(way.join(' ')))))
}

/** Puts before answers what was reached, where it was asked for. */
async function addReached(list, query, found, tools, isSpoken = false) {
  // What was reached stands in the documents and news that the search found, where no target asks for it.
  if (!list.some(one => one.reached) && (asksReached(query) || !list.length && mayBeReached(normal(query)))) {
    const typed = await concepts(query, tools, placeNames())
    const asked = isSpoken ? widened(typed) : typed
    const text = normal(query)
    const count = countOf(typed, text)
    list.unshift(...await resultsOfPages(found, tools, (one, about) => {
      const { value, quote, before, after } = one
      const amount = amountOf(value, quote)
      // Of a year a part of it tells nothing.
      if (yearsOf(text).length && !/(^| )(th[áa]ng|qu[ýy]|tu[ầa]n|ng[àa]y)( |$)/.test(text) && /^(\d+ tháng|riêng|quý|tháng) /.test(one.day)) return 0
      if (placeNames().length > 1 && !asked.some(concept => concept.isWhole || isNameIn(concept, one.card.title)) && !one.card.issuer && !one.card.place && !provinces.some(name => one.card.title.includes(name))) return 0
      if (isCited(before ?? '') || !count && isNarrower(asked, quote, amount, tools, { standing, spelledOut }) || isOfOther(asked, quote, amount, text, value)) return 0
      const isChange = change.test(text)
      if (!isChange && !isOf(text, one) || !statesHalf(asked, quote, about, tools) || count && !counts(count, quote, amount, before, after)) return 0
      const isElsewhere = concept => isOfPlace(concept, one.text, before ?? '', tools)
      // Of a change the level is no answer.
      const isRise = /^(ước )?(tăng|giảm)/.test(value)
      if (isRise && !/(^| )(tăng|giảm|tang|giam)( |$)/.test(text)) return 0
      if (isChange) {
        one.shown = isRise ? value : changeIn(quote, amount, text)
        if (!one.shown || /ph[ầa]n tr[ăa]m|%/.test(text) && !one.shown.includes('%')) return 0
      }
      return likeness(asked, quote, about, one.year, tools, { unit: value.replace(/^.*?\d[\d.,]*\s*/u, ''), isElsewhere, isSpoken, isValue: true })
    }))
  }
}

/** Whether a question that counts says something of what it counts before it asks how many: "mạng LAN bao nhiêu xã". */
async function saysMore(query) {
  const typed = await concepts(query, { words, index }, placeNames())
  return (loosened(typed) ?? typed).some(one => !one.isBehind && !one.isWhole && !one.year)
}

/** Answers that all say one thing; none where they do not. */
const oneOf = list => {
  const facts = list.filter(one => one.reached)
  const all = facts.length ? facts : list
  return new Set(all.map(({ value, reached }) => reached?.value ?? value)).size === 1 ? all : []
}

/** The number of a value as it is shown, as its clause writes it. */
const amountOf = (value, quote) => amountIn(quote, +(/\d[\d.,]*\d|\d/.exec(value)?.[0] ?? '').replaceAll('.', '').replace(',', '.')) ?? ''

// Of a site that has none.
const none = { facets: { place: { labels: [] }, issuer: { labels: [] } } }
const most = 3
const mostLooked = 60
const mostBlocks = 6
const firstBlocks = 2
const mostLeads = 20
// A question is read as it was spoken.
const saidSpoken = 2
// What these promise is of the whole country.
const ofCountry = /^(?:Thủ tướng|Chính phủ|Quốc hội)/
const isCountry = ({ name }) => /^(?:Việt Nam|Cả nước|Toàn quốc)$/.test(name)
// Of a target whose document was ended before its deadline, see Sources/Portal/Data/Explorer.swift.
const ended = 256

const shares = /(^| )(ph[ầa]n tr[ăa]m|t[ỷỉyi] l[ệe])( |$)/
const money = /(^| )(kinh ph[íi]|ng[âa]n s[áa]ch|bao nhi[êe]u ti[ềe]n)( |$)/
// What comes in, and what is invested by all, is a goal like others.
const income = /(^| )(thu ng[âa]n s[áa]ch|v[ốo]n [đd][ầa]u t[ưu] (to[àa]n )?x[ãa] h[ộo]i)( |$)/
// What has been reached is no target; and of things that are counted no share is an answer.
const reached = /(^| )(hi[ệe]n (nay|c[óo])|đã|đạt được|dat duoc|th[ựu]c t[ếe]|k[ếe]t qu[ảa]|thực hiện được)( |$)/
// "đạt bao nhiêu" asks for what is promised as for what was reached; a year that is over, too.
const reaches = /(^| )(đạt|dat|là|la|còn|con) bao nhi[êe]u( |$)/
const promises = /(^| )(ch[ỉi] ti[êe]u|m[ụu]c ti[êe]u|[đd]([ềe]|[ặa]t) ra|phấn đấu|phan dau|d[ựu] ki[ếe]n|kế hoạch đạt|sẽ)( |$)/
// What rose or fell by how much; not a growth that is measured itself, nor to what it fell.
const change = /(^| )(tăng|giảm|giam|tang)(?! (trưởng|truong|cường|cuong|tốc|toc|nghèo|ngheo))( |$)(?!.*(còn|xuống|lên|con|xuong) bao nhi)(?<!(tốc độ|tỷ lệ|toc do|ty le) (tăng|tang) )/u
const sums = /(^| )(doanh thu|thu ng[âa]n s[áa]ch|kim ng[ạa]ch|gi[áa] tr[ịi]|l[ợo]i nhu[ậa]n|v[ốo]n|d[ưu] n[ợo]|thu nh[ậa]p)( |$)/u
const limits = ['không quá', 'tối đa', 'ít nhất', 'tối thiểu']
// How many parts a text has, no value of it tells.
const parts = /(^| )(bao nhi[êe]u|mấy|may) (ch[ỉi] ti[êe]u|m[ụu]c ti[êe]u|nhi[ệe]m v[ụu]|gi[ảa]i ph[áa]p|nh[óo]m|ch[ưu][ơo]ng|[đd]i[ềe]u|m[ụu]c|ph[ầa]n|ph[ụu] l[ụu]c)( t[ấa]t c[ảa]| c[ảa] th[ảa]y)?($| (trong|c[ủu]a|[ởo]) )/u
const countsThings = /(^| )(?:bao nhi[êe]u|mấy) (?!ph[ầa]n tr[ăa]m|%|n[ăa]m|v[àa]o|đến|den|trong|ở|t[ạa]i )[\p{L}\p{M}]/u

/** Whether a query may ask for what was reached: it says so, or names no year ahead. */
function asksReached(query) {
  const text = normal(query)
  if (reached.test(text)) return true
  if (promises.test(text)) return false
  const years = yearsOf(text)
  return years.length ? years.every(year => year <= new Date().getFullYear()) : reaches.test(text)
}

/** Whether a query that no target answers may ask for what was reached: it counts, and names no year ahead. */
const mayBeReached = text => !/(^| )(gì|đâu|ai|sao|vì)( |$)/u.test(text) && !asksWhen(text) && !promises.test(text) && !yearsOf(text).some(year => year > new Date().getFullYear())

/** Whether a query asks by when something is to be reached. */
const asksWhen = text => /(^| )(khi|n[ăa]m|bao|ng[àa]y|th[áa]ng|l[úu]c|h[ạa]n|ch[óo]t) (n[àa]o|gi[ờo]|mấy)( |$)/.test(text)

const yearsOf = text => [...text.matchAll(/(?:^| )((?:19|20)\d\d)(?= |$)/g)].map(match => +match[1])

/** Up to three targets that answer a question, `{row, value}`, and before them what was reached, `{reached, row}`, best first. */
async function answers(query, isNear = false, isLight = false) {
  if (targets === none) return []
  await targets.open()
  const text = normal(query)
  // A grade is no count: "mức độ mấy".
  if (/(cấp|hạng|độ|thứ|điều) mấy/.test(text) || parts.test(text)) return []
  const typed = await concepts(query, { words, index }, placeNames())
  const loose = isNear && (isNear !== saidSpoken || isLight) ? loosened(typed) : undefined
  if (isLight && (!loose || loose.verbs.length)) return []
  const asked = isNear === saidSpoken ? Object.assign(widened(loose ?? typed), { verbs: [] }) : loose ?? typed
  const content = asked.filter(concept => !concept.year)
  if (content.reduce((count, concept) => count + concept.words.length, 0) < 2) return []
  const { own, all: known } = await counted(asked)
  const count = countOf(typed, text)
  const least = Math.max(Math.min(2, content.filter(concept => !concept.isWhole).length), Math.ceil(content.length / 3))
  const candidates = [...own.keys()].filter(place => (isNear === saidSpoken && own[place] ? known : own)[place] >= least).sort((a, b) => known[b] - known[a] || a - b).slice(0, mostLooked)
  const byBlock = new Map()
  for (const place of candidates) {
    const block = targets.blockOf[targets.documentOf[place]]
    if (byBlock.has(block)) byBlock.get(block).push(place)
    else if (byBlock.size < mostBlocks) byBlock.set(block, [place])
  }
  // What no longer holds is no answer, and what has been reached is no target.
  const promised = new Best(row => targets.marks[row.place] & ended || !statedValue(row.record, text) ? 0 : fit(row, asked, text, true, isNear))
  const values = new Best(row => fit(row, content, text, false, isNear))
  const isWhen = asksWhen(text)
  const lists = [...asksReached(query) && !isWhen ? [[values, content]] : [], ...reached.test(text) ? [] : [[promised, asked]]]
  // Of the blocks behind the first ones those are fetched of which a target may fit as well as the best so far.
  const all = [...byBlock.values()]
  for (const some of [all.slice(0, firstBlocks), all.slice(firstBlocks)]) {
    const wanted = some.filter(places => lists.some(([best, asked]) => places.some(place => best.isOpen(asked, own[place]))))
    const rows = await Promise.all(wanted.flat().map(place => targets.row(place)))
    if (isNear === saidSpoken) await addLeads(rows)
    for (const row of rows) {
      const isFit = (count || asked.verbs?.length) && lists.some(([best]) => best.weigh(row))
      if (isFit && (count && !await isCounted(row, count) || !await saysVerbs(row, asked.verbs ?? []))) continue
      for (const [best] of lists) best.add(row)
    }
  }
  if (isWhen) return dueBy(promised.rows, text)
  const stated = promised.rows.map(row => ({ row, value: statedValue(row.record, text) }))
  // "không quá bao nhiêu" asks for the limit, of several values.
  const limit = limits.find(one => text.includes(`${one} `))
  const limited = stated.filter(({ value }) => limit && value.toLowerCase().startsWith(limit))
  const facts = resultsOfRows(values.rows, asked.find(one => one.year)?.year)
  await Promise.all(facts.map(async ({ reached: one }) => {
    const { hash, href } = new URL(one.url, location)
    one.value = saidSo(one, await pageBlocks(href.slice(0, href.length - hash.length)), hash.slice(1))
  }))
  return [...facts, ...limited.length ? limited : stated]
}

/** Gives targets of the first pages what their sentence says before its first value, which all its values share: "hỗ trợ 3 …; 6 …". */
async function addLeads(rows) {
  const pages = new Set(rows.map(({ held: [path] }) => path).slice(0, mostLeads))
  await Promise.all(rows.filter(({ held: [path] }) => pages.has(path)).map(async row => {
    const { before = '' } = around(await pageBlocks(new URL(row.held[0], location).href) ?? undefined, `chi-tieu-${row.record[0]}`, row.record[3])
    row.lead = /^\D*(?=\d)/.exec(before.slice(before.lastIndexOf('. ') + 1))?.[0] ?? ''
  }))
}

/** Whether a target counts what is asked for: where that is all that there are, as its sentence on its own page has it. */
async function isCounted({ held: [path], record: [number, , , quote, , , value] }, count) {
  const amount = amountIn(quote, value)
  if (amount === undefined || !count.exists) return amount === undefined ? !count.exists : counts(count, quote, amount)
  const { before, after } = around(await pageBlocks(new URL(path, location).href) ?? undefined, `chi-tieu-${number}`, quote)
  return counts(count, quote, amount, before, after)
}

/** Whether the sentences around a target have the verbs that were left out: of things that are counted no other verb tells what is done with them. */
async function saysVerbs({ held: [path], record: [number, , , quote, , , , , unit] }, verbs) {
  if (!verbs.length || unit?.includes('%')) return true
  const { before = '' } = around(await pageBlocks(new URL(path, location).href) ?? undefined, `chi-tieu-${number}`, quote)
  return verbs.every(one => standing(one, words(normal(`${before} ${quote}`), 'vi')))
}

/** By when targets are to be reached, whose value is the share that was typed; where they say different days, none is the answer, nor of
    what is to come each year or from a year on. */
function dueBy(rows, text) {
  const share = /(\d+(?:,\d+)?) ?%/.exec(text)?.[1].replace(',', '.')
  // Where no share was typed, one of a part is not meant: "bao giờ xong".
  const isPart = ({ record }) => !share && record[8]?.includes('%') && record[6] < 100
  const due = rows.flatMap(row => deadlineOf(row.record) && !isPart(row) && !/(mỗi|h[àằ]ng|từ) (năm|tháng)/i.test(row.record[3]) && (!share || row.record[6] === +share) ? [{ row, value: deadlineOf(row.record) }] : [])
  return due.every(({ value }) => value === due[0].value) ? due : []
}

/** The rows that fit best; what many say alike is no answer to one question. */
class Best {
  constructor(weigh) {
    this.weigh = weigh
    this.found = []
  }

  add(row) {
    const score = this.weigh(row)
    if (!score || this.found.length && score < this.found[0].score - 0.005) return
    this.found = [...this.found.filter(one => one.score >= score - 0.005), { row, score }].sort((a, b) => b.score - a.score)
  }

  /** Whether a target with so many of the concepts in its own words may change what is found. */
  isOpen(asked, own) {
    const [highest, score] = [highestLikeness(asked, own), this.found[0]?.score ?? 0]
    return highest > score + 0.001 || highest > score - 0.001 && this.found.length <= most
  }

  /** What is said twice alike, as of two columns of a table, is one answer. */
  get rows() {
    const rows = [...new Map(this.found.map(({ row }) => [[3, 6, 7, 8, 9].map(field => row.record[field]).join('|'), row]).reverse()).values()].reverse()
    return rows.length > most ? [] : rows
  }
}

/** The places of the portal, and those that its bodies are of. */
const placeNames = () => [...targets.facets.place.labels, ...targets.facets.issuer.labels.flatMap(name => /(?:tỉnh|phố|huyện|quận|xã|phường|trấn) (\p{Lu}.*)$/u.exec(name)?.[1] ?? [])]

/** How the index of targets may write a word. */
const written = key => /^([hklmst]|qu)y$/.test(key) ? [key, key.slice(0, -1) + 'i'] : [key]

/** For each target how many of the concepts stand in its own words; and how many in these, its deadline, body and place. */
async function counted(asked) {
  const { marks, documents, documentOf, facets, years, deadlines } = targets
  const [own, all] = [new Uint8Array(marks.length), new Uint8Array(marks.length)]
  const labels = name => facets[name].labels.map(label => new Set(words(normal(label), 'vi').map(word => word.key)))
  const [issuers, areas] = [labels('issuer'), labels('place')]
  await Promise.all(asked.map(async ({ ways, year }) => {
    const seen = new Uint8Array(marks.length)
    for (const way of ways) {
      const found = new Uint8Array(marks.length)
      for (const [number, key] of way.entries()) {
        for (const one of written(key)) await targets.places(one, false, place => { if (found[place] === number) found[place] = number + 1 })
      }
      for (let place = 0; place < found.length; place++) if (found[place] === way.length) seen[place] = 1
    }
    const has = list => list.map(set => ways.some(way => way.every(key => set.has(key))))
    const [byIssuer, byArea] = [has(issuers), has(areas)]
    for (let place = 0; place < seen.length; place++) {
      own[place] += seen[place]
      const [, issuer, area] = documents[documentOf[place]]
      all[place] += seen[place] || year && years[deadlines[place]] === year || byIssuer[issuer] || byArea[area] ? 1 : 0
    }
  }))
  return { own, all }
}

/** Whether a value is of the kind that is asked for. */
function isOf(query, { unit }) {
  // How much money there is, no share tells.
  if (sums.test(query) && !/(tăng|giảm|tang|giam|t[ỷy] tr[ọo]ng|chi[ếe]m|t[ỷyi] l[ệe]|ph[ầa]n tr[ăa]m|%|c[ơo] c[ấa]u|t[ốo]c đ[ộo])/u.test(query) && unit.includes('%')) return false
  // Nor a number of things, where no thing is counted.
  if (sums.test(query) && !countsThings.test(query) && unit && !/(đồng|usd|đô|euro|tỷ|tỉ|triệu|nghìn|ngàn|%|‰)/iu.test(unit)) return false
  // Nor a share of what is counted.
  if (/(^| )(tổng số|tong so)( |$)/.test(query) && unit.includes('%')) return false
  // Nor where it stands among others.
  if (/^(hạng|thứ)( |$)/.test(unit) && !/(^| )(hạng|thứ|xếp|đứng|hang|thu may|xep|dung)( |$)/u.test(query)) return false
  // A growth is no part of a whole.
  if (/(^| )chi[ếe]m( |$)/.test(query) && unit.includes('/')) return false
  const isRate = unit.includes('%') || unit.includes('/') || unit.includes('‰')
  return !(shares.test(query) && !(/ph[ầa]n tr[ăa]m/.test(query) ? unit.includes('%') : isRate) || countsThings.test(query) && unit.startsWith('%'))
}

/** Whether a value is a share of something else than was asked for, or is reckoned by something else. */
function isOfOther(asked, quote, amount, text, unit, isNear = false) {
  if (isOfAnotherBase(asked, quote, amount, text)) return true
  return (shares.test(text) || text.includes('%')) && !asksWhen(text) && /[%‰]/.test(unit ?? '') && isShareOfAnother(asked, quote, quote.indexOf(amount), { words, normal, spelledOut }, isNear)
}

const measuring = /^(đạt|là|trên|khoảng|tối|thiểu|ít|nhất|hơn|gần|dưới|ở|mức|lên|còn|xuống|với|tỷ|lệ|bình|quân|chiếm|đến|năm|vào)$/

/** Whether a clause says of what was asked for that something is done with it, which was not: "tỷ lệ tật khúc xạ được khám … 70%". */
function isUntold(asked, quote, amount) {
  const head = spelledOut(words(normal(quote.slice(0, Math.max(0, quote.indexOf(amount)))), 'vi'), asked)
  const all = asked.filter(one => !one.isWhole && !one.year).map(one => placesOf(one, head, standing)).filter(({ length }) => length)
  const typed = new Set(all.flat())
  return head.some(({ form }, at) => form === 'được' && typed.has(at - 1) && head[at + 1] && !typed.has(at + 1) && !measuring.test(head[at + 1].form) && all.every(([first]) => first < at))
}

/** How well a target answers; 0 where it lacks something that was asked for. `asked` has no year where that of a result is meant. */
function fit({ held, record, place, lead = '' }, asked, query, isPromise = true, isNear = false) {
  const [, name, title, issuer, area, issued] = held
  const [, , display, quote, , , value, , unit, deadline] = record
  if (value === null || !asksWhen(query) && !isOf(query, { unit })) return 0
  if (isPromise && money.test(query) && !income.test(query) && targets.facets.kind.values[targets.marks[place] >> 4 & 3] !== 'budget') return 0
  const amount = amountIn(quote, value) ?? ''
  // By when a value is to be reached tells which one is meant.
  const isTyped = isNear === saidSpoken && asksWhen(query) && asked.some(one => one.number)
  if (!isTyped && !asked.some(one => one.isBehind) && isNarrower(asked, quote, amount, { words, normal }, { standing, spelledOut })) return 0
  if (isOfOther(asked, quote, amount, query, unit, isNear)) return 0
  // A number alone tells of nothing whose it is; what is done with a part of them is no share of them.
  if (isBare(quote) && !asked.some(one => one.isWhole) && !ofCountry.test(issuer ?? '')) return 0
  if (unit?.includes('%') && !asksWhen(query) && isUntold(asked, quote, amount)) return 0
  const isSpoken = isNear === saidSpoken
  // What a share is of may stand in the whole sentence alone.
  if (isSpoken && !asked.some(one => one.isBase && standing(one, spelledOut(words(normal(quote), 'vi'), asked))) && isOfOther(asked, display, amount, query, unit, isNear)) return 0
  const own = `${quote} | ${display}`
  const about = `${title} | ${name} | ${issuer ?? ''} | ${area ?? ''} | ${issued ?? ''}${isSpoken && !unit?.includes('%') ? ` | ${lead}` : ''}`
  return likeness(asked, own, about, deadline, { words, normal }, { unit: unit ?? '', isSpoken, isValue: true, isElsewhere: isSpoken && ofCountry.test(issuer ?? '') ? isCountry : undefined })
}
