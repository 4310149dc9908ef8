import TestSupport

/// A document as it should stand, and the same with damages as Word, PDF and keyboards do them. What repair is right is
/// known: it gives the clean one back, byte for byte.
struct DamagedDocument {
  let clean: [UInt8]
  let damaged: [UInt8]
  /// What was done, for the message of a test.
  let damages: [String]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lines = DamagedDocument.document(&random)
    let clean = lines.map(\.text)
    var damages: [String] = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      guard let damage = Damage.all.randomElement(using: &random) else { continue }
      let able = lines.indices.filter { !lines[$0].isDamaged && lines[$0].kind == damage.kind }.shuffled(using: &random)
      for index in able {
        guard let text = damage.make(lines[index].text, &random), !text.utf8.elementsEqual(lines[index].text.utf8)
        else {
          continue
        }
        lines[index].text = text
        lines[index].isDamaged = true
        damages.append(damage.name)
        break
      }
    }
    // A table or a list is damaged as a whole.
    let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    let mark: [UInt8] = Bool.random(using: &random) ? [0xEF, 0xBB, 0xBF] : []
    let tail = Bool.random(using: &random) ? end : ""
    func bytes(_ lines: [String]) -> [UInt8] {
      mark + Array((lines.joined(separator: "\n") + tail.replacing("\r\n", with: "\n")).replacing("\n", with: end).utf8)
    }
    self.clean = bytes(clean)
    damaged = bytes(lines.map(\.text))
    self.damages = damages
  }

  // MARK: Clean text

  enum Kind { case words, days, quoted, key, number, list, table, heading, item, untouched }

  struct Line {
    let kind: Kind
    var text: String
    var isDamaged = false

    init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
  }

  private static let sentences = [
    "Theo Quyết định số 153/QĐ-TTg ngày 30 tháng 01 năm 2018 của Thủ tướng Chính phủ, tỉnh đẩy mạnh dữ liệu mở.",
    "Căn cứ Nghị định số 30/2020/NĐ-CP về công tác văn thư; Công văn số 2715/STTTT-BCVT&CNTT.",
    "Đến hết năm 2025 có tối thiểu 80% hồ sơ được xử lý trên môi trường mạng, tăng 15% so với năm 2020.",
    "Kế hoạch số 15/KH-UBND và Nghị quyết số 36-NQ/TW là cơ sở để giao nhiệm vụ cho các đơn vị ở địa phương.",
    "Hội đồng nhân dân tỉnh giám sát; Ủy ban nhân dân cấp xã báo cáo định kỳ trước ngày 25 hằng tháng.",
    "Đường truyền số liệu chuyên dùng nối đủ 17 huyện, thị xã; điện và nước sạch đạt 98%.",
  ]
  /// What looks odd and is right.
  private static let meant = [
    "Nhà khoa học Guðmundur Þórðarson và ông М. В. Ломоносов (СССР) viết về α-amylase, 5 μm, 10 kΩ.",
    "Giai đoạn 2016–2020 – theo dự toán – là 1.520\u{A0}tỷ đồng, nhiệt độ −5\u{A0}°C, trang 12–14.",
    "Gia đình 👨‍👩‍👧‍👦 và chữ נָתַן\u{200F} (tiếng Do Thái), chữ 株式会社（東京） giữ nguyên.",
    "Xem `153/QÐ–TTg` và [tệp](tai-lieu/QÐ-153.pdf), https://vi.example/QÐ–TTg, <a href=\"/Ð\">.  ",
    "– Một dòng gạch đứng riêng thì là đoạn văn.",
    "Giá trị “trong ngoặc kép cong” và ‘nháy đơn’ là của người viết…",
    "Nơi nhận:\tCHỦ TỊCH",
    "a)\tĐiểm này có phím Tab sau nhãn.\nb)\tĐiểm này cũng vậy.",
    "- Mục cấp một\n+ Mục khác dấu\n* Mục dấu sao",
  ]

  private static func document(_ random: inout SeededGenerator) -> [Line] {
    var lines = [
      Line(.untouched, "---"),
      Line(.quoted, "title: \"Kế hoạch số 15: chuyển đổi số năm \(Int.random(in: 2020...2030, using: &random))\""),
      Line(.number, "number: \(Int.random(in: 10...4000, using: &random))/QĐ-UBND"),
      Line(.key, "issuer: UBND tỉnh Đắk Lắk"), Line(.days, "issued: 2017-08-24"), Line(.days, "date: 2017-09-05"),
      Line(.key, "summary: Đẩy mạnh việc cung cấp dữ liệu mở."),
      Line(.number, "based_on: [153/QĐ-TTg, 80/2014/QĐ-TTg]"),
      Line(.untouched, "attachments: [QÐ–15.pdf]"), Line(.untouched, "---"), Line(.untouched, ""),
      Line(.heading, "## Điều 1. Phạm vi điều chỉnh"), Line(.untouched, ""),
    ]
    for _ in 0..<Int.random(in: 4...9, using: &random) {
      lines += block(&random)
      lines.append(Line(.untouched, ""))
    }
    return lines
  }

  private static func block(_ random: inout SeededGenerator) -> [Line] {
    switch Int.random(in: 0..<11, using: &random) {
    case 0:
      return [
        Line(
          .list,
          [
            "Mục tiêu cụ thể:\n- 80% hộ có Internet;\n- Đủ 17 huyện có mạng 5G;\n- Hồ sơ số hóa.",
            "Giao các đơn vị:\n- Sở Tài chính;\n- Công an tỉnh.",
          ].randomElement(using: &random) ?? "")
      ]
    case 1:
      return [
        Line(
          .table,
          "| Chỉ tiêu | 2025 | 2030 |\n| --- | --- | --- |\n| Hộ có Internet | 80% | 95% |\n| Xã có 5G | 20% | 90% |")
      ]
    case 2: return [Line(.untouched, "```text\nQÐ–TTg\t1\t2\nQÐ–TTg\t3\t4\n• dữ\u{200B}liệu 3127 / QĐ-UBND\n```")]
    case 3: return [Line(.item, "\(Int.random(in: 1...9, using: &random)). Giao Sở Thông tin và Truyền thông chủ trì.")]
    case 4, 5: return [Line(.untouched, meant.randomElement(using: &random) ?? "")]
    default: return [Line(.words, sentences.randomElement(using: &random) ?? "")]
    }
  }
}

/// One way of spoiling a line.
struct Damage: Sendable {
  let name: String
  let kind: DamagedDocument.Kind
  /// The spoiled line; nil where this one cannot be spoiled so.
  let make: @Sendable (String, inout SeededGenerator) -> String?

  static let all = words + frontMatter + structure

  /// Replaces one of the places where a text stands.
  static func replace(_ text: String, _ old: String, with new: [String], _ random: inout SeededGenerator) -> String? {
    let parts = text.components(separatedBy: old)
    guard parts.count > 1, let new = new.randomElement(using: &random) else { return nil }
    let at = Int.random(in: 0..<(parts.count - 1), using: &random)
    return parts[...at].joined(separator: old) + new + parts[(at + 1)...].joined(separator: old)
  }

  private static func swap(_ kind: DamagedDocument.Kind, _ name: String, _ old: String, _ new: String...) -> Damage {
    Damage(name: name, kind: kind) { text, random in replace(text, old, with: new, &random) }
  }

  private static let hidden = [
    "\u{AD}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{202A}", "\u{2068}", "\u{1F}", "\u{8}",
  ]

  private static let words: [Damage] = [.words, .heading, .item].flatMap { (kind: DamagedDocument.Kind) -> [Damage] in
    [
      swap(kind, "Ð", "Đ", "\u{D0}", "\u{189}"), swap(kind, "ð in a syllable", "đị", "\u{F0}ị"),
      swap(kind, "Cyrillic", "các", "c\u{430}́c", "\u{441}ác"), swap(kind, "Cyrillic o", "cho", "ch\u{43E}"),
      swap(kind, "full-width figures", "2020", "２０２０", "202０"),
      swap(kind, "dash in a number", "QĐ-TTg", "QĐ\u{2010}TTg", "QĐ\u{2011}TTg", "QĐ\u{2013}TTg", "QĐ\u{2212}TTg"),
      swap(kind, "dash in a Party number", "36-NQ", "36\u{2013}NQ", "36\u{2011}NQ"),
      swap(
        kind, "number spaced", "153/QĐ-TTg", "153 / QĐ-TTg", "153/ QĐ-TTg", "153/QĐ- TTg", "153/QĐ -TTg",
        "153 /QĐ - TTg"),
      swap(kind, "number spaced", "NĐ-CP", "NĐ- CP", "NĐ -CP"),
      swap(kind, "zero width space", "dữ liệu", "dữ\u{200B}liệu"),
      swap(kind, "zero width space", "thông tin", "thông\u{200B}tin"),
      swap(kind, "zero width space beside a space", " và ", " \u{200B}và ", " và\u{200B} "),
      swap(kind, "hidden inside", "nhiệm", hidden.map { "nhi" + $0 + "ệm" }.joined(separator: "|")),
      Damage(name: "hidden before a space", kind: kind) { text, random in
        replace(text, " ", with: hidden.map { $0 + " " }, &random)
      },
      Damage(name: "NFD", kind: kind) { text, random in
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let able = words.indices.filter {
          words[$0].decomposedStringWithCanonicalMapping.utf8.count != words[$0].utf8.count
        }
        guard let at = able.randomElement(using: &random) else { return nil }
        return (words[..<at] + [words[at].decomposedStringWithCanonicalMapping] + words[(at + 1)...]).joined(
          separator: " ")
      },
    ].filter { !$0.name.hasPrefix("hidden inside") }
  }

  private static let frontMatter =
    [
      swap(.days, "day first", "2017-08-24", "24/08/2017", "24/8/2017", "24-8-2017", "24.08.2017", "\u{32}4/08/2017"),
      swap(.days, "day first", "2017-09-05", "5/9/2017", "05/09/2017", "2017/09/05", "2017-9-5"),
      swap(.quoted, "print quotes", "\"", "“"),
      swap(.number, "Ð", "Đ", "\u{D0}"), swap(.number, "dash", "QĐ-", "QĐ–", "QĐ\u{2011}"),
      swap(.number, "spaced", "/QĐ-UBND", " / QĐ-UBND", "/ QĐ - UBND"),
      swap(.key, "Ð", "Đ", "\u{D0}"),
    ].filter { $0.kind != .quoted } + [
      Damage(name: "print quotes", kind: .quoted) { text, random in
        guard let first = text.firstIndex(of: "\""), text.hasSuffix("\"") else { return nil }
        let inner = text[text.index(after: first)...].dropLast()
        let pairs = [("“", "”"), ("”", "”"), ("„", "“"), ("\"", "”"), ("“", "\""), ("‘", "’")]
        guard let (open, close) = pairs.randomElement(using: &random) else { return nil }
        return text[..<first] + open + inner + close
      }
    ]
    + [DamagedDocument.Kind.key, .quoted, .days, .number].map { kind in
      Damage(name: "colon", kind: kind) { text, random in
        guard let colon = text.firstRange(of: ": ") else { return nil }
        let marks = [":", ":\u{A0}", "：", "\u{A0}: ", ":\u{A0} ", ":\u{200B} "]
        return text[..<colon.lowerBound] + (marks.randomElement(using: &random) ?? ":") + text[colon.upperBound...]
      }
    }

  private static let structure = [
    Damage(name: "bullets", kind: .list) { text, random in
      // Signs that only Word's fonts show; all others stand in a document as they were typed.
      guard let mark = ["\u{F02D} ", "\u{F02D}\t", "\u{F0FE}", "o\t", "Ø\t", "§\t"].randomElement(using: &random)
      else { return nil }
      return text.replacing("\n- ", with: "\n" + mark)
    },
    Damage(name: "tabs", kind: .table) { text, _ in
      text.split(separator: "\n").filter { !$0.contains("---") }.map { row in
        row.dropFirst(2).dropLast(2).replacing(" | ", with: "\t")
      }.joined(separator: "\n")
    },
    swap(.heading, "no-break space", "## ", "##\u{A0}", "##\u{202F}"),
    swap(.item, "no-break space", ". Giao", ".\u{A0}Giao"),
  ]
}
