import Bytes
import Markup
import Vietnamese

// Laws, which are named before their numbers, and the laws that have amended one before.

extension RelationReader {
  /// `một số điều của Luật Giá số 11/2012/QH13 và Luật Phí số 97/2015/QH13`: laws are named before their numbers.
  func isNextLaw(_ a: Citation, _ b: Citation) -> Bool {
    guard a.number.form == nil, b.number.form == nil, a.numberRange.upperBound <= b.text.lowerBound,
      b.text.lowerBound - a.numberRange.upperBound < 240, !opensClause(b) || tellsAmendments(behind: b)
    else { return false }
    let words = FoldedWords.read(body.text[a.numberRange.upperBound..<b.text.lowerBound], limit: 48)
    guard let law = words.firstIndex(where: { $0.isCapital && ["luat", "bo", "phap"].contains($0.text) }),
      law == 0 ? ",;".utf8.contains(words[0].sign) : words[law - 1].text == "va" || ",;".utf8.contains(words[law].sign),
      words.count < 48, words.last.map({ $0.text == "so" }) ?? false
    else { return false }
    let before = words[..<law]
    return isIssuer(before.last?.text == "va" ? before.dropLast() : before)
      && !words[(law + 1)...].contains {
        ",;:.".utf8.contains($0.sign) && $0.isCapital || ["sua", "nay"].contains($0.text)
      }
  }

  /// Whether the words behind a law say what has amended it before: `Luật Điện lực số 28/2004/QH11 đã được sửa đổi, bổ sung một số điều
  /// theo Luật số 24/2012/QH13`.
  private func tellsAmendments(behind law: Citation) -> Bool {
    let rest = body.text[law.numberRange.upperBound..<body.blocks[law.block].text.upperBound]
    let words = FoldedWords.read(rest.prefix(120), limit: 16).map(\.text).drop { $0 == "da" }
    return words.starts(with: ["duoc", "sua", "doi"]) && words.contains("theo")
  }

  /// Whether citations are all of laws that have amended one before.
  func areHistory(_ indices: ClosedRange<Int>, of law: Int) -> Bool {
    var history = History()
    for index in indices where !history.goesOn(with: index, of: law, in: self) { return false }
    return true
  }

  /// The laws that have amended the last member of a list, which the next one follows.
  struct History {
    /// The last one of them.
    private(set) var last: Int?

    /// Takes in a law that is named by its number alone: behind `đã được sửa đổi, bổ sung một số điều theo`, or as the next of such.
    mutating func goesOn(with index: Int, of member: Int, in reader: RelationReader) -> Bool {
      let (law, amending) = (reader.citations[member], reader.citations[index])
      guard law.number.form == nil, amending.number.form == nil, amending.form != nil else { return false }
      if let last {
        guard CitationList.joins(reader.citations[last], amending, in: reader.body.text) else { return false }
      } else {
        guard reader.tellsAmendments(behind: law), law.numberRange.upperBound <= amending.text.lowerBound,
          let end = FoldedWords.read(
            reader.body.text[law.numberRange.upperBound..<amending.text.lowerBound].prefix(120), limit: 16
          ).last, end.text == "theo"
        else { return false }
      }
      last = index
      return true
    }
  }

  /// Whether a block begins with the name of a law and its number: `2. Luật Công chứng số 53/2014/QH13 …`.
  func opensWithLaw(_ text: ArraySlice<UInt8>, _ citation: Citation) -> Bool {
    guard citation.number.form == nil, citation.text.lowerBound - text.startIndex < 200 else { return false }
    let words = FoldedWords.read(text[..<citation.numberRange.lowerBound], limit: 32)
    let name = words.drop {
      $0.text == "dieu" || $0.text.count < 3 && $0.text != "bo" || $0.text.allSatisfy(\.isNumber)
    }
    guard let first = name.first, first.isCapital, ["luat", "bo", "phap"].contains(first.text), name.last?.text == "so"
    else { return false }
    // The first word has the sign of the label before it.
    return !name.dropFirst().contains {
      ["sua", "nay", "co", "duoc", "thay", "bai"].contains($0.text) || ";:.".utf8.contains($0.sign)
    }
  }

  /// The text from the document or law on with which a block begins, or a later sentence of it: `Nghị định này có hiệu lực từ ngày ký. Nghị
  /// định số … hết hiệu lực …`; nil where its words stand before it.
  func sentenceOpened(by citation: Citation, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if opens(text, with: citation) || opensWithLaw(text, citation) { return text }
    let before = text[..<citation.text.lowerBound]
    guard
      let stop = before.indices.dropLast().last(where: { before[$0] == UInt8(ascii: ".") && before[$0 + 1] == 0x20 }),
      stop > text.startIndex + 24
    else { return nil }
    let sentence = text[(stop + 1)...].drop { $0 == 0x20 }
    return sentence.startIndex == citation.text.lowerBound || opensWithLaw(sentence, citation) ? sentence : nil
  }
}
