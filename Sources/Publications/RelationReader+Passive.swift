import Bytes
import Markup
import Vietnamese

// Paragraphs that begin with the document of which they speak: `Luật … số … hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành`.

extension RelationReader {
  mutating func passive(_ text: ArraySlice<UInt8>, _ own: Range<Int>) {
    let all = String(decoding: text, as: UTF8.self).lowercased()
    let isEnded =
      all.holds(" này có hiệu lực") && (all.holds("hết hiệu lực") || all.holds("bị bãi bỏ"))
    // `Quyết định số … được thay thế bằng Quyết định này`.
    let words = all.holds("được thay thế b") ? FoldedWords.joined(String(all.suffix(240))) : ""
    let isReplaced =
      !words.isEmpty
      && RelationReader.owners.contains { owner in
        ["bang", "boi"].contains { words.contains("duoc thay the \($0) \(owner) nay") }
      }
    guard all.utf8.count < 2400, let first = own.first else { return }
    // `Luật … số … tiếp tục có hiệu lực đến …, Luật này có hiệu lực …`
    let said = all.firstRange(of: ", trừ ").map { String(all[..<$0.lowerBound]) } ?? all
    let isSure =
      opens(text, with: citations[first])
      || !["tiếp tục", "đã hết hiệu lực", "chưa hết", "nếu "].contains(where: said.holds)
    guard isEnded && isSure || isReplaced else {
      if let act = told(behind: citations[first], own, text) { statements.append(Statement(act: act, citation: first)) }
      return
    }
    let act = RelationAct(!isReplaced && all.holds("bị bãi bỏ") ? .repeals : .replaces)
    statements.append(Statement(act: act, citation: first))
    readSubjects(behind: first, own, act, end: end(ofSubjects: text, isReplaced: isReplaced))
  }

  /// Where what is said of the documents begins: `… hết hiệu lực`.
  private func end(ofSubjects text: ArraySlice<UInt8>, isReplaced: Bool) -> Int {
    let verbs = isReplaced ? ["được thay thế b"] : ["hết hiệu lực", "bị bãi bỏ"]
    let places = verbs.compactMap { verb -> Int? in
      let bytes = Array(verb.utf8)
      guard text.count >= bytes.count else { return nil }
      return (text.startIndex...(text.endIndex - bytes.count)).first {
        text[$0] == bytes[0] && text[$0..<($0 + bytes.count)].elementsEqual(bytes)
      }
    }
    return places.min() ?? text.endIndex
  }

  /// The further documents of which the paragraph says the same. What has amended one of them, `… theo Luật số … và Luật số …`, is
  /// none, nor what its title names.
  private mutating func readSubjects(behind first: Int, _ own: Range<Int>, _ act: RelationAct, end: Int) {
    var last = first
    // A document that is told of the last one, of which a further number may be the next.
    var isAside = false
    for index in own.dropFirst() where citations[index].text.lowerBound < end {
      if citations[index].number == citations[last].number { continue }
      let joint = joint(last, index, isAside ? index - 1 : last)
      guard let joint else {
        isAside = true
        continue
      }
      if isAside, !joint.isOfKind { continue }
      statements.append(Statement(act: joint.isPart ? act.ofPart : act, citation: index))
      (last, isAside) = (index, false)
    }
  }

  /// Whether a number is joined as the next subject to the one before, and whether only provisions of it are.
  ///
  /// - Parameter before: The citation right before, which may be one that is told of the last subject.
  private func joint(_ last: Int, _ index: Int, _ before: Int) -> (isPart: Bool, isOfKind: Bool)? {
    let (a, b) = (citations[last], citations[index])
    guard citations[before].numberRange.upperBound <= b.text.lowerBound else { return nil }
    if before == last, CitationList.joins(a, b, in: body.text) { return (false, true) }
    var words = FoldedWords.read(body.text[citations[before].numberRange.upperBound..<b.text.lowerBound], limit: 96)[
      ...]
    guard words.count < 96 else { return nil }
    if b.form == nil || b.number.form == nil {
      // `và Luật Phí số`: the law's name.
      guard words.last?.text == "so" || b.form != nil else { return nil }
      if let law = words.lastIndex(where: { $0.isCapital && ["luat", "bo", "phap"].contains($0.text) }) {
        guard before == last || areHistory((last + 1)...before, of: last) else { return nil }
        let isJoined = law > words.startIndex && words[law - 1].text == "va" || words[law].sign == UInt8(ascii: ",")
        guard isJoined else { return nil }
        let rest = words[..<law]
        return isIssuer(rest.last?.text == "va" ? rest.dropLast() : rest) ? (false, true) : nil
      }
    }
    // `và Điều 104, Điều 105 Nghị định số …`
    let parts = words.reversed().prefix { word in
      RelationReader.provisions.contains(word.text) || word.text.allSatisfy(\.isNumber)
        || word.text.count < 3 && !["va", "ve"].contains(word.text)
    }
    let isPart = parts.contains { RelationReader.provisions.contains($0.text) }
    var sign = body.text[..<b.text.lowerBound].last { $0 != 0x20 }
    if isPart {
      words = words.dropLast(parts.count)
      sign = parts.last?.sign
    }
    let isJoined = words.last?.text == "va" || sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")
    guard isJoined else { return nil }
    if words.last?.text == "va" { words = words.dropLast() }
    let isOfKind = a.form == b.form && a.number.symbolParts.first == b.number.symbolParts.first && a.number.form != nil
    guard before == last else {
      let isSet = isClosedAside(before, index) || isOfAnotherKind(before, than: b, words)
      return isOfKind && isIssuer(words) && isSet ? (isPart, true) : nil
    }
    if isIssuer(words) { return (isPart, true) }
    guard isOfKind, let title = words.firstIndex(where: { RelationReader.titles.contains($0.text) }),
      isIssuer(words[..<title])
    else { return nil }
    return isWholeTitle(words[title...]) ? (isPart, true) : nil
  }

  /// Whether a title is complete without the document that follows it, of the same kind: it neither carries out nor changes one.
  private func isWholeTitle(_ words: ArraySlice<FoldedWord>) -> Bool {
    let title = words.map(\.text).joined(separator: " ").replacing("luat sua doi bo sung mot so dieu", with: "luat")
    guard let last = words.last?.text, !["cua", "theo", "tai", "boi"].contains(last) else { return false }
    return !["theo", "thuc hien", "sua doi", "bo sung", "bai bo", "thay the", "quy dinh tai"].contains(
      where: title.holds)
  }

  /// Whether what is told of a subject is an act of another body, by which no further one of the subject's own can be meant: `Quyết định số
  /// … quy định mức khoán theo Nghị định số … của Chính phủ và Quyết định số …`.
  private func isOfAnotherKind(_ aside: Int, than next: Citation, _ words: ArraySlice<FoldedWord>) -> Bool {
    citations[aside].form != next.form && citations[aside].number.symbolParts.last != next.number.symbolParts.last
      && words.contains { $0.text == "cua" }
  }

  /// Whether the bracket in which a document is named again closes before the next one: `(Nghị định số 99/2019/NĐ-CP) và …`.
  private func isClosedAside(_ before: Int, _ index: Int) -> Bool {
    body.text[citations[before].numberRange.upperBound..<citations[index].text.lowerBound].contains(UInt8(ascii: ")"))
  }

  /// What a member of a list says is done to the provisions of the document with which it begins: `1. Thông tư số … ngày … của Bộ Y
  /// tế: Bãi bỏ khoản 3 Điều 8.`
  private func told(behind citation: Citation, _ own: Range<Int>, _ text: ArraySlice<UInt8>) -> RelationAct? {
    guard own.allSatisfy({ citations[$0].number == citation.number }),
      let colon = text[citation.numberRange.upperBound...].firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let head = FoldedWords.read(text[citation.numberRange.upperBound..<colon], limit: 48)
    let title = head.firstIndex { RelationReader.titles.contains($0.text) } ?? head.endIndex
    guard head.count < 48, isIssuer(head[..<title]) else { return nil }
    let words = FoldedWords.read(text[(colon + 1)...], limit: 24)
    guard words.first?.isCapital == true, let (verb, end) = verb(in: words, from: 0),
      end < words.count, RelationReader.provisions.contains(words[end].text)
    else { return nil }
    switch verb.kind {
    case .repeals, .replaces, .amends, .supplements: return RelationAct(verb.kind).ofPart
    default: return nil
    }
  }
}
