// Part of search-answer.js. A question as it would be written out: a share as "bao nhiêu phần trăm", and provinces that were
// typed by their first letters by their names. No DOM here.

import { fold } from './search-ahead.js'

// Letters by which no province is meant, see Sources/Search/Manifest+Letters.swift.
const kindLetters = /^(kh|nd|ct|tb|tt|bc|qd|nq|cv|la|vp|cb|dt|ld|tg|th|kt|na|ag)$/
const lettersOf = name => fold(name).split(' ').map(word => word[0]).join('')
// Everybody's letters of the capital and of the largest city, whatever else they may be.
const known = new Map([['hn', 'Hà Nội'], ['hcm', 'Hồ Chí Minh'], ['tphcm', 'thành phố Hồ Chí Minh']])

/** Whether letters may be those of a province, and so are not to be found as the first letters of other words. */
export const mayBePlace = (key, provinces) => key.length === 2 && !kindLetters.test(key) && provinces.some(name => lettersOf(name) === key)

// What people say in other words, and what it asks for: `mấy tỷ` is a question for money only where something costs them.
const said = [
  ['(?:khi|lúc|bữa|hồi|chừng) mô|(?:hồi|chừng) nào|bao chừ', 'khi nào'],
  ['^(?:hạn chót|hạn cuối|thời hạn)(?: (?:để|của|cho))?(?=.* (?:khi nào|năm nào|bao giờ|ngày nào)(?: |$))', ''],
  ['^(?:hạn chót|hạn cuối|thời hạn)(?: (?:là|để|của|cho))?(?!.* (?:nào|mấy|bao|đâu|gì)(?: |$))', 'khi nào'],
  ['(bao nhiêu|mấy) (?:cái|chiếc|nơi|chỗ)(?= (?:có|được|dùng|đã|phải))', '$1'],
  ['chiếm (bao nhiêu|mấy) phần trăm$', '$1 phần trăm'],
  ['(?:tới|đến) đâu(?: rồi)?$', 'bao nhiêu phần trăm'],
  ['mức độ(?= hài lòng)', 'tỷ lệ'],
  ['(?:mức|tỷ lệ|con số) (?:được )?(?:đề|đặt) ra', 'đề ra'],
  ['mang số(?= (?:mấy|bao nhiêu|gì))', 'số'],
  ['(?:có )?(?:số hiệu|số ký hiệu)(?: là)? (?:gì|mấy|bao nhiêu)', 'số mấy'],
  ['tên (?:là )?(?:gì|chi)$', 'là ai'],
  ['hồi(?= (?:19|20)\\d\\d)', 'năm'],
  ['gởi', 'gửi'],
  ['mục tiêu(?: là| đặt| đề ra)?(?= (?:bao nhiêu|mấy)$)', 'đề ra'],
  ['lo (?:chuyện|vụ|khoản)', 'lo'],
  ['được (?:phát|cấp phát|sắm|sắm cho|mua cho)(?= (?:máy tính|máy vi tính|máy móc|thiết bị))', 'được trang bị'],
  ['(đơn vị|cơ quan) chủ trì (.+) là (?:ai|đơn vị nào|cơ quan nào)', '$1 nào chủ trì $2'],
  ['bn(?=$|\\s?%| (?:phần trăm|tiền|tỷ|tỉ))', 'bao nhiêu'],
  ['(bao nhiêu|mấy) (?:chục|trăm|ngàn|nghìn|vạn) (tỷ|tỉ|triệu)', '$1 $2'],
  ['đc|dc', 'được'],
  ['được nn', 'được nhà nước'],
  ['nn(?= (?:hỗ trợ|giúp|cho|xây|đầu tư|chi|trả|làm|bỏ))', 'nhà nước'],
  ['kq', 'kết quả'],
  ['vb', 'văn bản'],
  ['ct(?= (?:mục tiêu|cntt|công nghệ))', 'chương trình'],
  ['xl(?= (?:văn bản|hồ sơ|hs))', 'xử lý'],
  ['hs(?= (?:trực|phát|nộp|công|một|điện|hành))', 'hồ sơ'],
  ['cq(?= (?:nào|chủ trì))', 'cơ quan'],
  ['cb(?= (?:phụ trách|công chức|chuyên trách|nào|có|được|lo))', 'cán bộ'],
  ['sp(?= (?:nền tảng|phần cứng|nội dung|nào|vi mạch|trọng điểm))', 'sản phẩm'],
  ['bữa nào|ngày tháng(?: năm)? (?:nào|mấy)', 'ngày nào'],
  ['kết quả (?:ra sao|như thế nào|thế nào)', 'kết quả bao nhiêu'],
  ['(?<=kết quả .*)(?:ra sao|như thế nào|thế nào)$', 'bao nhiêu'],
  ['(khi nào|năm nào|bao giờ) (?:là|thì) (?:hạn chót|hạn cuối|thời hạn)(?: (?:của|để|cho))?', '$1'],
  ['(?:phê |quyết )?duyệt chi', 'chi'],
  ['từ (?:năm )?((?:19|20)\\d\\d) (?:đến|tới) (?:năm )?((?:19|20)\\d\\d)', 'giai đoạn $1-$2'],
  ['(?:trong )?(?:\\d+|năm) năm(?= giai đoạn)', ''],
  ['(?:thời )?hạn(?: chót| cuối)? (năm nào|khi nào|bao giờ)', '$1'],
  ['ngân sách(?= (?:cho|dành cho|chi cho|của chương trình))', 'kinh phí'],
  ['(?:bao nhiêu|mấy) (?:tỷ|tỉ|triệu)(?: đồng)? (?:được )?chi cho', 'bao nhiêu tiền cho'],
  ['(?:(?:hết|tốn|mất|bỏ ra|bỏ|chi) )+(?:bao nhiêu|mấy) (?:tỷ|tỉ|triệu)(?: đồng)?', 'hết bao nhiêu tiền'],
  ['(?:ngốn|tiêu)(?: hết| tốn)?(?= bao nhiêu tiền)', 'hết'],
  ['tổng (?:số )?tiền', 'tổng kinh phí'],
  ['(?:(?:số )?tiền|chi phí|chi)(?: (?:để|chi|làm|cho|của))+(?= .* (?:bao nhiêu|mấy)(?: (?:tỷ|tỉ|triệu|đồng|tiền))?(?: đồng)?$)', 'kinh phí'],
  ['(?<=kinh phí .*)(?:bao nhiêu|mấy) (?:tỷ|tỉ|triệu)(?: đồng)?', 'bao nhiêu tiền'],
].map(([source, meant]) => {
  const pattern = text => new RegExp(`(?<![\\p{L}\\p{M}])(?:${text})(?![\\p{L}\\p{M}])`, 'giu')
  return [{ written: pattern(source), plain: pattern(fold(source)) }, meant]
})

const lettered = /(?<=(?:quy[ếe]t|[đd][ịi]nh|th[ịi]|ho[ạa]ch|nq|q[đd]|ct|kh|s[ốo]) )(\d{1,4}) ([a-dđ])(?![\p{L}\d])/giu

/** A question as it would be written out. */
export function writtenOut(query, words, provinces) {
  let typed = query.normalize('NFC')
  const accented = words(typed, 'vi').some(({ form, key }) => form !== key)
  const plain = text => accented ? text : fold(text)
  for (const [pattern, meant] of said) typed = typed.replace(accented ? pattern.written : pattern.plain, plain(meant))
  // The letter of a number that was typed apart.
  typed = typed.replace(lettered, '$1$2')
  const list = words(typed, 'vi')
  let [text, end] = ['', 0]
  for (const { key, start, end: behind, link } of list) {
    const name = link || kindLetters.test(key) ? undefined : known.get(key) ?? placeOf(key, provinces)
    if (name) text += typed.slice(end, start) + plain(name)
    else text += typed.slice(end, behind)
    end = behind
  }
  text += typed.slice(end)
  return text.replace(/(?<![\p{L}\p{M}])(?:bao nhi[êe]u|mấy|may)\s*(?:%|ph[ầa]n tr[ăa]m)/giu, plain('bao nhiêu phần trăm'))
    .replace(/(?<![\p{L}\p{M}])xài(?![\p{L}\p{M}])/giu, 'dùng').replace(/(?<!\p{L})xai(?!\p{L})/giu, plain('sử dụng'))
}

/** The one province that has some first letters; undefined where two have them. */
function placeOf(key, provinces) {
  const named = /^[^aeiouy\d]{2,3}$/.test(key) ? provinces.filter(name => lettersOf(name) === key) : []
  return named.length === 1 ? named[0] : undefined
}

const howMany = /(?<![\p{L}\p{M}])(?:bao nhiêu|bao nhieu|mấy) (?!ph[ầa]n tr[ăa]m|năm|nam |tiền|tien|lần|lan |ng[àa]y|tháng|đồng|tỷ)/u
/** Whether words tell something of what is counted. */
export const isTold = /(?:^| )(?:được|duoc|có|co|đạt|dat|lên|len|dùng|dung|sử dụng|su dung|ứng dụng|ung dung|tham gia|kết nối|ket noi|xử lý|xu ly|biết|biet|trao đổi|trao doi|cung cấp|cung cap|tin học hóa|tin hoc hoa|trực tuyến|truc tuyen)(?: |$)/u

/** "bao nhiêu xã có mạng" asked as a share, which may be all that is said of it; undefined where nothing is told of what is counted. */
export function asShare(text, saysMore = false) {
  const match = howMany.exec(text)
  if (!match || /(?:^| )(?:tổng số|tong so|số lượng|so luong)(?: |$)/.test(text) || !saysMore && !isTold.test(text.slice(match.index + match[0].length))) return undefined
  const share = match[0] === fold(match[0]) ? 'bao nhieu phan tram ' : 'bao nhiêu phần trăm '
  return text.slice(0, match.index) + share + text.slice(match.index + match[0].length)
}
