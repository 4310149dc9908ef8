// Part of search.js. What the search page says; on English pages search-words-en.js does.

/** A count with its thousands apart; a first `toLocaleString` takes a slow phone 50 ms. */
export const thousands = n => String(n).replace(/\B(?=(\d{3})+$)/g, texts.point ?? '.')

export const texts = {
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
}
