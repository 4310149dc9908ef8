// Part of search.js. What the search page says.

import { language } from './search-site.js'

/** A count with its thousands apart; a first `toLocaleString` takes a slow phone 50 ms. */
export const thousands = n => String(n).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')

export const texts = {
  vi: {
    facets: { loai: 'Loại', 'co-quan': 'Cơ quan ban hành', 'linh-vuc': 'Lĩnh vực', nam: 'Năm', 'hieu-luc': 'Hiệu lực' },
    count: n => n ? `${thousands(n)} kết quả` : 'Không tìm thấy kết quả nào',
    about: n => `Khoảng ${thousands(n)} kết quả`,
    row: n => `${thousands(n)} trang có các từ này đứng liền nhau`,
    apart: 'Xem cả những trang có các từ này ở những chỗ khác nhau',
    others: n => `Xem cả ${thousands(n)} trang khác có đủ các từ này`,
    ask: 'Hãy nhập từ cần tìm, có dấu hoặc không dấu.',
    busy: 'Đang tìm…',
    failed: 'Chưa tải được dữ liệu tìm kiếm. Có thể thiết bị đang ngoại tuyến hoặc đường truyền bị gián đoạn.',
    retry: 'Thử lại', clear: 'Bỏ mọi bộ lọc',
    rest: n => `và ${thousands(n)} lựa chọn khác`,
    corrected: (from, to) => `Không có trang nào chứa “${from}”. Đây là kết quả cho “${to}”.`,
    relaxed: 'Không có trang nào chứa đủ các từ đã nhập. Đây là những trang gần đúng nhất.',
    near: words => words ? `Gần đúng: không có “${words.join('”, “')}”` : 'Gần đúng: thiếu một từ đã nhập',
    unheld: text => `Không có trang nào chứa “${text}”. Đây là những trang có các từ ấy.`, target: 'Chỉ tiêu', number: 'Số', goTo: 'Đến đoạn này',
    suggest: 'Có phải ý bạn là', issued: 'ban hành', published: 'đăng',
  },
  en: {
    facets: { loai: 'Kind', 'co-quan': 'Issuing body', 'linh-vuc': 'Field', nam: 'Year', 'hieu-luc': 'Validity' },
    count: n => n ? `${thousands(n)} ${n === 1 ? 'result' : 'results'}` : 'Nothing found',
    about: n => `About ${thousands(n)} results`,
    row: n => `${thousands(n)} ${n === 1 ? 'page has' : 'pages have'} these words in a row`,
    apart: 'Show pages that have these words apart, too',
    others: n => `Show ${thousands(n)} more ${n === 1 ? 'page that has' : 'pages that have'} all these words`,
    ask: 'Enter the words to search for.',
    busy: 'Searching…',
    failed: 'The search data could not be loaded. The device may be offline, or the connection was interrupted.',
    retry: 'Try again', clear: 'Remove all filters',
    rest: n => `and ${thousands(n)} more choices`,
    corrected: (from, to) => `No page contains “${from}”. These are the results for “${to}”.`,
    relaxed: 'No page contains all of the words. These are the nearest ones.',
    near: words => words ? `Near match: without “${words.join('”, “')}”` : 'Near match: one word is missing',
    unheld: text => `No page contains “${text}”.`, target: 'Target', number: 'No.', goTo: 'Go to this passage',
    suggest: 'Did you mean', issued: 'issued', published: 'published',
  },
}[language]
