import Bytes
import Vietnamese

/// Whether the title of a news item is of one commune or district: "HĐND xã Mỹ An họp giữa năm", "Tam Phước: nhiều chỉ tiêu vượt".
///
/// Communes of one name are in many provinces, so that a title alone does not tell whose plan is answered; with that plan's own value beside a
/// figure it does.
enum NamedSeat {
  private static let marks: Set<Character> = [",", ":", ".", ";", "(", ")", "“", "”", "\"", "-", "–", "?", "!"]
  /// With which communes are named, and the second words of such names.
  private static let heads: Set<String> = ["xã", "phường", "trấn", "khu"]

  private struct Word {
    let lower: String
    let isName: Bool
    let isClosed: Bool
  }

  /// - Parameters:
  ///   - seat: The place of a council or committee with marks, in lower case: "xã mỹ an".
  ///   - title: The title.
  /// - Returns: Whether it names that place, and no commune besides.
  static func isNamed(_ seat: String, in title: String) -> Bool {
    let words = title.split(separator: " ").compactMap { word(String($0)) }
    let own = seat.split(separator: " ").map(String.init)
    guard own.count > 1, words.contains(where: { !$0.isName }) else { return false }
    var (isNamed, at) = (begins(words, with: Array(own.dropFirst(own[0] == "thị" || own[0] == "đặc" ? 2 : 1))), 0)
    while at < words.count {
      if stands(own, words, at) {
        isNamed = true
        at += own.count
      } else if heads.contains(words[at].lower), at + 1 < words.count, words[at + 1].isName, !words[at].isClosed {
        return false
      } else {
        at += 1
      }
    }
    return isNamed
  }

  /// "Tam Phước: …".
  private static func begins(_ words: [Word], with name: [String]) -> Bool {
    !name.isEmpty && words.count > name.count && zip(words, name).allSatisfy { $0.lower == $1 && $0.isName }
      && words[name.count - 1].isClosed && words[..<(name.count - 1)].allSatisfy { !$0.isClosed }
  }

  /// "Xã Mỹ An", and not "xã Mỹ An Hưng".
  private static func stands(_ name: [String], _ words: [Word], _ at: Int) -> Bool {
    let end = at + name.count
    guard end <= words.count, zip(words[at..<end], name).allSatisfy({ $0.lower == $1 }), words[end - 1].isName else {
      return false
    }
    return end == words.count || words[end - 1].isClosed || !words[end].isName
  }

  private static func word(_ text: String) -> Word? {
    var part = text[...]
    while let first = part.first, marks.contains(first) { part.removeFirst() }
    let count = part.count
    while let last = part.last, marks.contains(last) { part.removeLast() }
    guard let first = part.first else { return nil }
    return Word(lower: part.lowercased(), isName: first.isUppercase, isClosed: part.count < count)
  }
}
