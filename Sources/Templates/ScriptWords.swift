import Diagnostics
import JSON
import Vietnamese

/// Puts words of the interface into scripts, so that no page has to bring them: `/* words: copied, print */ {}` becomes
/// `{"vi":{"copied":"Đã sao chép","print":"In trang này"},"en":{…}}`. As it is written it is an empty object, so that the file also
/// runs as it stands.
struct ScriptWords {
  private static let opening = Array("/* words: ".utf8)
  private static let closing = Array(" */ {}".utf8)

  let words: [String: Words]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter words: Of all languages that pages are made in.
  init(_ words: [String: Words]) { self.words = words }

  /// A script with its words.
  ///
  /// - Parameter path: Within the templates' folder, for messages.
  mutating func filled(_ bytes: [UInt8], path: String) -> [UInt8] {
    var out: [UInt8] = []
    var done = 0
    while let start = Self.place(of: Self.opening, in: bytes, from: done) {
      let names = start + Self.opening.count
      guard let end = Self.place(of: Self.closing, in: bytes, from: names) else { break }
      out += bytes[done..<start]
      let keys = String(decoding: bytes[names..<end], as: UTF8.self).split(separator: ",").map { key in
        String(key.drop(while: \.isWhitespace))
      }
      report(unknown: keys, bytes, start, path)
      append(keys, to: &out)
      done = end + Self.closing.count
    }
    return done == 0 ? bytes : out + bytes[done...]
  }

  private mutating func report(unknown keys: [String], _ bytes: [UInt8], _ offset: Int, _ path: String) {
    guard let vietnamese = words["vi"] else { return }
    for key in keys where !vietnamese.contains(key) {
      diagnostics.append(
        TemplateSource.diagnostic(
          .templateUnknownKey, path: path, bytes: bytes, offset: offset, "không có khóa `words.\(key)` ở đây",
          fix: NearMiss.question(key, among: vietnamese.keys)))
    }
  }

  private func append(_ keys: [String], to out: inout [UInt8]) {
    let languages = words.keys.sorted { ($0 != "vi" ? 1 : 0, $0) < ($1 != "vi" ? 1 : 0, $1) }
    let object = JSONValue.object(
      languages.map { language in
        (language, .object(keys.map { ($0, .string(words[language]?.word($0) ?? "")) }))
      })
    out += object.dense
  }

  private static func place(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while let found = bytes[at...].firstIndex(of: part[0]) {
      if bytes[found...].starts(with: part) { return found }
      at = found + 1
    }
    return nil
  }
}
