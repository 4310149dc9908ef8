import Diagnostics
import Vietnamese

/// Characters that are not what they look like: one warning for each sort of them in a file.
enum CharacterReview {
  private struct Found {
    let line: Int
    let place: OddPlace
  }

  static func findings(in frame: SourceFrame) -> [SourceReview.Finding] {
    var found: [Oddity: [Found]] = [:]
    for (index, line) in frame.lines.enumerated() where line.part != .closed {
      for place in Escapes.places(in: line, isShut: { frame.isShut(index, $0) }) {
        found[place.oddity, default: []].append(Found(line: index, place: place))
      }
      guard OddText.mayHold(line.bytes) else { continue }
      let bullet = line.part == .body ? LineReview.bullet(line.bytes) : nil
      for place in OddText(line.bytes).places(isFree: { !frame.isShut(index, $0) && !(bullet?.contains($0) ?? false) })
      {
        found[place.oddity, default: []].append(Found(line: index, place: place))
      }
    }
    // In text of an old encoding such a character is a letter (U+00AD is the ư of TCVN3): only a conversion mends it.
    if found[.hidden] != nil || found[.lookAlike] != nil, isOfOldEncoding(frame) {
      found[.hidden] = nil
      found[.lookAlike] = nil
    }
    // Where one is that letter, so may the others be: deleted, it could not be brought back.
    if let hidden = found[.hidden], hidden.contains(where: isOldLetter) {
      found[.hidden] = hidden.map {
        Found(line: $0.line, place: $0.place.scalar.value == 0xAD ? $0.place.kept : $0.place)
      }
    }
    return Oddity.allCases.compactMap { oddity in found[oddity].map { finding(oddity, $0, frame) } }
  }

  /// Whether a soft hyphen is the ư of TCVN3.
  private static func isOldLetter(_ found: Found) -> Bool {
    found.place.scalar.value == 0xAD && found.place.replacement == nil
  }

  /// Whether the file holds text in an encoding from before Unicode, or text that was read in a wrong one; examples in code aside.
  private static func isOfOldEncoding(_ frame: SourceFrame) -> Bool {
    var text: [UInt8] = []
    for (index, line) in frame.lines.enumerated() where line.part != .closed {
      text += line.bytes.indices.map { frame.isShut(index, $0) ? 0x20 : line.bytes[$0] }
      text.append(0x0A)
    }
    let readable = String(decoding: text, as: UTF8.self)
    // Words of today must not look like words of TCVN3: those with soft hyphens in them, and those with the Ð of Iceland.
    let plain = readable.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.value {
      case 0xAD: nil
      case 0xD0: "Đ"
      case 0xF0: "đ"
      default: scalar
      }
    }
    return LegacyEncoding.find(in: String(String.UnicodeScalarView(plain))) != nil
      || BrokenText.find(in: readable)?.kind == .doubled
  }

  private static func finding(_ oddity: Oddity, _ found: [Found], _ frame: SourceFrame) -> SourceReview.Finding {
    // Of marks of direction, the one that turns letters round.
    let first = found.first { $0.place.scalar == "\u{202E}" } ?? found[0]
    let line = frame.lines[first.line]
    let text = String(decoding: line.bytes, as: UTF8.self)
    let before = String(decoding: line.bytes[..<first.place.range.lowerBound], as: UTF8.self)
    let diagnostic = Diagnostic(
      id(oddity), at: SourceLocation(file: frame.file, line: line.number, column: before.count + 1),
      message(oddity, first.place, line), note: note(oddity, found, first.place), fix: fix(oddity, found, line),
      sourceLine: text, length: 1)
    // Each by itself: one that meets another repair leaves the rest to be made.
    let repairs = found.compactMap { found in
      found.place.replacement.flatMap { new in
        let line = frame.lines[found.line]
        return Repair([
          Repair.Edit(
            line: line.number, bytes: found.place.range,
            old: String(decoding: line.bytes[found.place.range], as: UTF8.self), new: new)
        ])
      }
    }
    return SourceReview.Finding(diagnostic: diagnostic, repairs: repairs)
  }

  private static func id(_ oddity: Oddity) -> DiagnosticID {
    switch oddity {
    case .lookAlike: .characterLookAlike
    case .hidden: .characterHidden
    case .direction: .characterDirection
    case .unreadable: .characterUnreadable
    }
  }

  private static func message(_ oddity: Oddity, _ place: OddPlace, _ line: SourceFrame.Line) -> String {
    let name = CharacterName.of(place.scalar)
    switch oddity {
    case .lookAlike:
      let seen = LookAlike.seen(place.scalar) ?? ""
      if seen == " " { return "\(capital(name)) đứng chỗ của dấu cách thường" }
      return "\(capital(name)) đứng chỗ của «\(seen)»" + word(place, line)
    case .hidden: return "Có ký tự không nhìn thấy: \(name)" + word(place, line)
    case .direction: return "Có ký tự đổi chiều chữ: \(name)"
    case .unreadable:
      return place.scalar == "\u{FFFD}"
        ? "Có chữ đã bị hỏng: \(name)" : "Có ký tự riêng của một phông chữ, máy khác không hiện được: \(name)"
    }
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The word that it stands in, as far as it is one.
  private static func word(_ place: OddPlace, _ line: SourceFrame.Line) -> String {
    guard place.word.count > place.range.count, place.word.count <= 60 else { return "" }
    return " trong «\(Shown.source(String(decoding: line.bytes[place.word], as: UTF8.self)))»"
  }

  private static func note(_ oddity: Oddity, _ found: [Found], _ shown: OddPlace) -> String? {
    var parts: [String] = []
    switch oddity {
    case .direction: parts.append("Người đọc có thể thấy số và chữ đảo ngược so với nội dung thật.")
    case .unreadable, .hidden, .lookAlike: break
    }
    if found.count > 1 {
      var names: [String] = []
      for other in found where names.count < 3 && other.place.scalar != shown.scalar {
        let name = CharacterName.of(other.place.scalar)
        if !names.contains(name) { names.append(name) }
      }
      parts.append(
        "Tệp còn \(found.count - 1) chỗ như vậy"
          + (names.isEmpty ? "." : ", trong đó có \(names.joined(separator: "; ")).")
      )
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func fix(_ oddity: Oddity, _ found: [Found], _ line: SourceFrame.Line) -> String {
    if oddity == .hidden, found.contains(where: isOldLetter) {
      return
        "Đó là chữ «ư» của bảng mã cũ TCVN3, đừng xóa: chuyển các dòng ấy sang Unicode (ví dụ bằng Unikey, Ctrl+Shift+F6) rồi dán lại."
    }
    let certain = found.count { $0.place.replacement != nil }
    let automatic = "Chạy `congbo check --fix` để sửa"
    if certain == found.count { return automatic + "." }
    let byHand: String
    switch oddity {
    case .lookAlike: byHand = "Gõ lại chữ ấy bằng bàn phím tiếng Việt."
    case .hidden: byHand = "Xóa ký tự ấy; giữa hai từ thì gõ dấu cách."
    case .direction: byHand = "Xóa ký tự ấy, rồi so lại dòng này với bản gốc."
    case .unreadable: byHand = "So với bản gốc và gõ lại ký tự ấy."
    }
    return certain > 0 ? "\(automatic) \(certain) chỗ chắc chắn; chỗ còn lại sửa tay. \(byHand)" : byHand
  }
}
