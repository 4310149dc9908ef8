import Diagnostics

/// How the values of keys are written that are no words of one's own: what a message shows where such a value is wrong.
enum FrontMatterExample {
  /// A right value of a key; nil for words.
  static func value(of key: String) -> String? {
    if RelationKind.allCases.contains(where: { $0.rawValue == key }) { return "[153/QĐ-TTg]" }
    return values[key]
  }

  private static let values = [
    "date": "2026-11-22", "issued": "2026-11-20", "effective": "2026-12-01", "expired": "2030-12-31",
    "expires": "2027-01-31", "updated": "2026-11-25", "confirmed": "2026-11-25", "number": "15/KH-UBND",
    "type": "Kế hoạch", "tags": "[chuyển đổi số, dữ liệu mở]", "fields": "[chuyen-doi-so]", "status": "con-hieu-luc",
    "period": "2026-2030", "text": "full", "draft": "true", "featured": "true", "search": "false",
    "slug": "ke-hoach-2026", "aliases": "[/cu/ke-hoach/]", "attachments": "[15-kh-ubnd.pdf]", "image": "anh.jpg",
    "video": "phim.mp4", "documents": "[15/KH-UBND]", "list": "van-ban", "accepted_warnings": "[provision-order]",
    "signer": "{name: Nguyễn Văn A, title: Chủ tịch}", "source": "{name: Báo Nhân Dân, url: https://nhandan.vn/}",
    "changes": "[{date: 2026-11-22, note: Sửa số liệu}]", "targets": "{confirmed: 2026-11-25}",
    "results": "{confirmed: 2026-11-25}", "as_of": "2025-12-31", "period_from": "2021-01-01", "deadline": "2025-06-30",
    "accumulates": "true", "cumulative": "true", "estimate": "true", "direction": "down",
    "baseline": "{document: 15-bc-ubnd, quote: \"năm 2020 là 9%\"}", "part": "13", "whole": "17",
    "share_of_plan": "98.5", "over_plan": "2.4", "change": "12", "against": "30", "against_comparator": "\">=\"",
    "against_year": "2025", "target": "15-kh-ubnd/chi-tieu-2",
    "authority": "[TM., KT.]", "for": "Chủ tịch", "url": "https://nhandan.vn/", "file": "15-kh-ubnd.pdf",
    "value": "99.5", "value_max": "100", "deadline_year": "2030", "baseline_year": "2025", "comparator": "\">=\"",
    "kind": "target", "extract": "true", "drop": "[\"nguyên văn mệnh đề\"]",
  ]
}
