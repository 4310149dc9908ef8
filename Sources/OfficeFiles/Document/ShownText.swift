import Vietnamese

/// Words as they come out of a file, with their look, on the way to the runs of a paragraph: letters of old fonts become Unicode,
/// NFC is made, and letters that only look like Vietnamese ones are put right.
struct ShownText {
  struct Piece {
    var run: Run
    var legacyFont: LegacyFont?
  }

  private(set) var pieces: [Piece] = []
  /// What was changed, for the document's remarks.
  private(set) var changes = TextChanges()

  /// Whether nothing that is seen stands in it.
  private(set) var isBlank = true

  var isEmpty: Bool { pieces.isEmpty }

  mutating func append(_ run: Run, legacyFont: LegacyFont? = nil) {
    let isMark = run.note != nil || run.picture != nil
    if run.text.isEmpty, !isMark { return }
    if isBlank { isBlank = !isMark && run.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    if !isMark, let last = pieces.last, last.legacyFont == legacyFont, last.run.looksLike(run) {
      pieces[pieces.count - 1].run.text += run.text
    } else {
      pieces.append(Piece(run: run, legacyFont: legacyFont))
    }
  }

  mutating func append(_ other: ShownText) {
    for piece in other.pieces { append(piece.run, legacyFont: piece.legacyFont) }
  }

  /// The runs of the paragraph.
  mutating func runs() -> [Run] {
    convertLegacy()
    moveMarks()
    var made = ShownText()
    for piece in pieces {
      var run = piece.run
      run.text = changes.shown(run.text)
      made.append(run)
    }
    pieces = made.pieces
    return pieces.map(\.run)
  }

  /// Converts neighbouring pieces in one encoding together: a letter and its mark may stand in two.
  private mutating func convertLegacy() {
    var at = 0
    while at < pieces.count {
      guard let font = pieces[at].legacyFont else {
        at += 1
        continue
      }
      var end = at + 1
      while end < pieces.count, pieces[end].legacyFont?.encoding == font.encoding { end += 1 }
      let texts = pieces[at..<end].map(\.run.text)
      let isInCapitals = LegacyEncoding.isInCapitals(texts.joined())
      let capitals = pieces[at..<end].map { $0.legacyFont?.isCapitals ?? false || isInCapitals }
      if let converted = font.encoding.convert(texts, capitals: capitals) {
        for place in at..<end {
          if let font = pieces[place].legacyFont, converted[place - at] != pieces[place].run.text {
            changes.fonts[font.name, default: false] = changes.fonts[font.name, default: false] || font.isCapitals
          }
          pieces[place].run.text = converted[place - at]
        }
      }
      for place in at..<end { pieces[place].legacyFont = nil }
      at = end
    }
  }

  /// Combining marks at the beginning of a piece go to the letter before it.
  private mutating func moveMarks() {
    for at in pieces.indices.dropFirst() where pieces[at - 1].run.note == nil && pieces[at - 1].run.picture == nil {
      let scalars = pieces[at].run.text.unicodeScalars
      guard let first = scalars.first, TextChanges.isCombining(first) else { continue }
      let marks = scalars.prefix { TextChanges.isCombining($0) }
      pieces[at - 1].run.text.unicodeScalars.append(contentsOf: marks)
      pieces[at].run.text = String(Substring(scalars.dropFirst(marks.count)))
    }
  }
}

/// What was changed in the letters of a document.
struct TextChanges {
  /// Fonts of before Unicode in which something stood, and whether they made capitals.
  var fonts: [String: Bool] = [:]
  var mendedLetters = 0

  mutating func add(_ other: TextChanges) {
    fonts.merge(other.fonts) { $0 || $1 }
    mendedLetters += other.mendedLetters
  }

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// Text in NFC, with Đ for what only looks like it, without soft hyphens and byte order marks.
  mutating func shown(_ text: String) -> String {
    var isOdd = false
    for byte in text.utf8 where byte == 0xC3 || byte == 0xC2 || byte == 0xC6 || byte == 0xC9 || byte == 0xEF {
      isOdd = true
      break
    }
    guard isOdd else { return NormalForm.nfc(text) }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xD0, 0x189:
        out.append("Đ")
        mendedLetters += 1
      case 0xF0, 0x256:
        out.append("đ")
        mendedLetters += 1
      case 0xAD, 0xFEFF: break
      default: out.append(scalar)
      }
    }
    return NormalForm.nfc(String(out))
  }

  /// The remarks that tell of the changes.
  var remarks: [Remark] {
    fonts.sorted { $0.key < $1.key }.map { .legacyFont(name: $0.key, capitals: $0.value) }
      + (mendedLetters > 0 ? [.mendedLetters(mendedLetters)] : [])
  }
}

extension Run {
  /// Whether two runs of words look alike and lead to the same place.
  func looksLike(_ other: Run) -> Bool {
    note == nil && picture == nil && other.note == nil && other.picture == nil && isBold == other.isBold
      && isItalic == other.isItalic && isStruck == other.isStruck && isSuperscript == other.isSuperscript
      && isSubscript == other.isSubscript
      && link == other.link
  }
}
