// Part of search-answer.js. Of what a share is: "bao nhiêu phần trăm giáo viên đạt chuẩn" asks of all teachers, which no clause about a part of them
// answers, nor one in which teachers stand for something else. No DOM here.

import { standing } from './search-answer-asked.js'
import { placesOf, usualAt } from './search-answer-clause.js'

const listOf = text => new Set(text.split(' '))
const pairsOf = text => new Set(text.split(','))
// Behind what a share is of these say what is so of it.
const predicates = listOf('có được đã đang đều phải dùng đạt là biết qua hưởng vào nhận đủ cần sẽ trở so của chiếm tăng giảm còn đến tới lên xuống không chưa bị')
const predicatePairs = pairsOf('sử dụng,ứng dụng,áp dụng,tham gia,thực hiện,triển khai,tiếp cận,bảo đảm,đảm bảo,hoàn thành,cung cấp,kết nối,trang bị,xử lý,đăng ký,giải quyết,phát sinh,'
  + 'hoạt động,huy động,thu gom,bao phủ,che phủ,đáp ứng,hài lòng,xây dựng,đào tạo,nâng cấp,tập luyện,chấp hành,ban hành,tuân thủ,trên địa')
// Before it.
const leading = listOf('số các những mọi tổng lệ mức độ tốc và hoặc ubnd hộ người có được đã đang đều phải dùng đạt là qua hưởng')
const leadingPairs = pairsOf('sử dụng,ứng dụng,áp dụng,tham gia,tiếp cận,bao phủ,che phủ,huy động,thu gom,xử lý,đào tạo')
// Of which level a body is.
const levels = listOf('xã huyện tỉnh')
const bodies = listOf('các ủy ban nhân dân ubnd cấp')
// Between two things that were typed side by side.
const links = listOf('và từ cấp của')
const joined = /^\s*$/
// A clause about a thing in a clause: "duy trì các điểm đã kết nối mạng".
const within = /(?:các|những) ((?:\p{L}+ ){1,2})(?:đã|đang) ([^,;]*)/gu

/** Whether a clause states a share of something else than what was asked for, or of a part of it. `at` is where its value stands. */
export function isShareOfAnother(asked, quote, at, { words, normal, spelledOut }, isNear = false) {
  const text = normal(quote)
  const list = spelledOut(words(text, 'vi'), asked)
  const content = asked.filter(one => !one.year && !one.number)
  const base = content.find(one => one.isBase) ?? content.find(one => !one.isWhole)
  if (!base) return false
  const typed = new Set(content.flatMap(one => placesOf(one, list, standing)))
  // "đạt chuẩn quốc gia về y tế"
  const last = Math.max(...typed)
  if (list[last + 1]?.form === 'về' && isJoined(last) || isWithin()) return true
  const isAt = (one, place) => one && standing(one, list.slice(place))?.[0] === 0
  const all = list.flatMap((_, place) => isAt(base, place) ? [place] : [])
  // What was typed as one name begins there with both its words.
  const second = asked[asked.indexOf(base) + 1]
  const whole = second?.after ? all.filter(place => isAt(second, place + base.words.length)) : []
  const begins = whole.length ? whole : all
  return begins.length > 0 && !begins.some(place => isHead(place) && !isPart(place))

  /** Whether what a share is of begins at a place of the clause. */
  function isHead(place) {
    if (!base.isBase) return true
    const [before, word] = [list[place - 1], list[place]]
    const head = text.slice(0, word.start)
    if (head.split('(').length > head.split(')').length) return false
    // "tỷ lệ trẻ em suy dinh dưỡng" is that of suy dinh dưỡng, too; a syllable alone may be of another word, "học sinh".
    // "80% Ủy ban nhân dân cấp xã" are the communes.
    if (before?.form === 'cấp' && levels.has(word.form) && list.slice(0, place).every(({ form, start }) => start < at || bodies.has(form) || /^\d/.test(form))) return true
    if (typed.has(place + 1) && joined.test(text.slice(word.end, list[place + 1].start)) && word.start < at && /(^|\s)t[ỷỉ] lệ\s/u.test(head)) return true
    return !before || /^\d/.test(before.form) || !joined.test(text.slice(before.end, word.start)) || leading.has(before.form) || leadingPairs.has(`${list[place - 2]?.form} ${before.form}`)
  }

  /** Whether what stands at a place is told more closely than was asked. */
  function isPart(place) {
    let end = place
    for (;;) {
      const rest = list.slice(end + 1)
      const step = isJoined(end) && (usualAt(rest, isNear) || gradeAt(rest)) || (typed.has(end + 1) ? 1 : links.has(rest[0]?.form) && typed.has(end + 2) ? 2 : 0)
      if (!step) break
      end += step
    }
    const [next, after] = [list[end + 1], list[end + 2]]
    if (!next || !isJoined(end) || /^\d/.test(next.form)) return false
    const following = [...typed].filter(one => one > end)
    const isTold = list.slice(place + 1, end + 1).some((one, i) => predicates.has(one.form) || predicatePairs.has(`${one.form} ${list[place + i + 2]?.form}`))
    // Where nothing else was typed, other tests look at what stands before the value.
    const isAlone = content.every(one => one.isWhole || placesOf(one, list, standing).some(one => one >= place && one <= end))
    if (isTold || !following.length && (list[place].start < at || !isAlone)) return false
    if (/^(từ|dưới|trên) \d+ tuổi /.test(text.slice(next.start))) return false
    // "dân lập, tư thục"
    const further = Math.min(...following)
    const isList = further - end <= 4 && list.slice(end + 1, further).some((_, i) => /^,\s*$/.test(text.slice(list[end + 1 + i].end, list[end + 2 + i].start)))
    return !isList && !predicates.has(next.form) && !predicatePairs.has(`${next.form} ${after?.form}`)
  }

  /** How many words of a list tell a grade that was typed, too: "cấp độ 4". */
  function gradeAt(rest) {
    const number = rest.slice(1, 3).findIndex(({ form }) => asked.some(one => one.number === form))
    return /^(mức|cấp)$/.test(rest[0]?.form) && number >= 0 ? number + 2 : 0
  }

  function isJoined(end) { return Boolean(list[end + 1]) && joined.test(text.slice(list[end].end, list[end + 1].start)) }

  /** Whether something that was asked for stands only in a clause about another thing. */
  function isWithin() {
    return [...text.matchAll(within)].some(match => {
      const from = match.index + match[0].length - match[2].length
      const to = match.index + match[0].length
      const isOther = !list.some((one, place) => typed.has(place) && one.start >= match.index && one.start < from)
      return isOther && content.some(one => {
        const places = placesOf(one, list, standing)
        return !one.isWhole && places.length > 0 && places.every(place => list[place].start >= from && list[place].start < to)
      })
    })
  }
}
