import Cache
import Diagnostics
import Vietnamese

/// One file of `templates/assets`, under the name that its content gives it.
public struct Asset: Sendable, Hashable {
  /// Path within the assets' folder as written: `site.css`.
  public let source: String
  /// Path within the site, without a leading `/`: `assets/site.3f2a1c0b.css`.
  public let path: String
  /// The bytes to publish: references to other assets are rewritten, comments and needless white space are gone.
  public let bytes: [UInt8]
}

/// Addresses of assets by key, for templates: `{{assets.siteCss}}`.
public struct AssetTable: Sendable {
  private let urls: [String: String]

  /// A table with these addresses.
  public init(urls: [String: String]) { self.urls = urls }

  /// The keys, sorted.
  public var keys: [String] { urls.keys.sorted() }

  /// The address of a key: `siteCss`.
  public func url(_ key: String) -> String? { urls[key] }

  /// Whether a byte can stand in a key.
  static func isKeyByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// `site.css` → `siteCss`, `icons/print-page.svg` → `iconsPrintPageSvg`.
  static func key(for source: String) -> String {
    var out: [UInt8] = []
    var startsWord = false
    for byte in source.utf8 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      guard isLetter || (0x30...0x39).contains(byte) else {
        startsWord = !out.isEmpty
        continue
      }
      out.append(startsWord && isLetter ? byte & 0xDF : byte)
      startsWord = false
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Names files by their content (SHA-256, 8 hex digits), so that they can be cached for ever. A file that names
/// another is named after the other's name is known; a circle of references is an error.
struct AssetNaming {
  private let files: [String: [UInt8]]
  private let endings: [String: String]
  private var done: [String: Asset] = [:]
  private var inProgress: Set<String> = []
  /// What each file names.
  private var references: [String: Set<String>] = [:]
  /// Of what is no script and no style sheet, the path by fingerprint and ending.
  private var pathOf: [String: String] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Files by path within the assets' folder, and the endings under which some of them are published.
  init(files: [String: [UInt8]], endings: [String: String] = [:]) { (self.files, self.endings) = (files, endings) }

  /// All assets, sorted by source.
  mutating func run() -> [Asset] {
    let names = files.keys.sorted()
    for name in names { resolve(name) }
    return names.compactMap { done[$0] }
  }

  /// Those files, and all that they name.
  func reached(from sources: [String]) -> Set<String> {
    var reached = Set(sources)
    var rest = sources
    while let next = rest.popLast() {
      for name in references[next] ?? [] where reached.insert(name).inserted { rest.append(name) }
    }
    return reached
  }

  @discardableResult
  private mutating func resolve(_ name: String) -> Asset? {
    if let asset = done[name] { return asset }
    guard let bytes = files[name] else { return nil }
    guard inProgress.insert(name).inserted else {
      diagnostics.append(
        TemplateSource.diagnostic(
          .assetCycle, path: "assets/" + name, "các tệp tham chiếu vòng quanh lẫn nhau",
          fix: "bỏ một tham chiếu để các tệp không dẫn lại chính mình"))
      return nil
    }
    let rewritten = AssetNaming.isText(name) ? rewrite(name, bytes) : bytes
    let published = AssetNaming.stripped(name, rewritten)
    let hex = String(Fingerprint(of: published).hexadecimal.prefix(8))
    var path = AssetNaming.insert(hex, into: name)
    if let ending = endings[name], let dot = path.lastIndex(of: ".") { path = path[...dot] + ending }
    // Equal pictures are one file, which readers fetch once.
    let ending = path.lastIndex(of: ".").map { String(path[$0...]) } ?? ""
    if !AssetNaming.isText(name) {
      path = pathOf[hex + ending, default: path]
      pathOf[hex + ending] = path
    }
    let asset = Asset(source: name, path: "assets/" + path, bytes: published)
    done[name] = asset
    inProgress.remove(name)
    return asset
  }

  private static func isText(_ name: String) -> Bool { name.hasSuffix(".css") || name.hasSuffix(".js") }

  /// Readers on slow lines pay for every byte of a comment, on servers that do not compress.
  private static func stripped(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    name.hasSuffix(".js")
      ? ScriptStripper.strip(bytes) : name.hasSuffix(".css") ? StyleStripper.strip(bytes) : bytes
  }

  private static func insert(_ hash: String, into name: String) -> String {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return name + "." + hash }
    return name[..<dot] + "." + hash + name[dot...]
  }

  /// Replaces `"./x"`, `'../x'` and, in CSS, `url(x)`, where x is an asset.
  private mutating func rewrite(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let isCSS = name.hasSuffix(".css")
    // What is written so far, and where a reference may begin next.
    var (written, index) = (0, 0)
    while let start = bytes[index...].firstIndex(where: { AssetNaming.mayBegin($0, isCSS: isCSS) }) {
      index = start + 1
      guard let (range, isCSSURL) = AssetNaming.reference(in: bytes, at: start, isCSS: isCSS) else { continue }
      out.append(contentsOf: bytes[written..<range.lowerBound])
      let reference = String(decoding: bytes[range], as: UTF8.self)
      if let target = AssetNaming.join(name, reference), files[target] != nil {
        references[name, default: []].insert(target)
        let isCircle = inProgress.contains(target)
        if let asset = resolve(target), !isCircle {
          let file = asset.path.split(separator: "/").last ?? ""
          let folder = reference.lastIndex(of: "/").map { reference[...$0] } ?? ""
          out.append(contentsOf: (folder + file).utf8)
        }
      } else {
        let isMissing =
          isCSSURL ? !reference.hasPrefix("data:") && !reference.hasPrefix("#") : reference.hasSuffix(".js")
        if isMissing {
          diagnostics.append(
            TemplateSource.diagnostic(
              .assetMissing, path: "assets/" + name, bytes: bytes, offset: range.lowerBound,
              "không có tệp `\(reference)` trong templates/assets",
              fix: NearMiss.question(reference, among: files.keys.sorted())
                ?? "sửa tên, hoặc chép tệp ấy vào templates/assets"))
        }
        out.append(contentsOf: bytes[range])
      }
      (written, index) = (range.upperBound, range.upperBound)
    }
    out.append(contentsOf: bytes[written...])
    return out
  }

  /// Whether a reference may begin with a byte: `url(`, or a quote.
  private static func mayBegin(_ byte: UInt8, isCSS: Bool) -> Bool {
    isCSS ? byte == UInt8(ascii: "u") : byte == 0x22 || byte == 0x27
  }

  /// The range of a reference that begins at the offset, after its quote or parenthesis.
  private static func reference(in bytes: [UInt8], at index: Int, isCSS: Bool) -> (Range<Int>, Bool)? {
    let rest = bytes[index...]
    if isCSS {
      guard rest.starts(with: "url(".utf8) else { return nil }
      var start = index + 4
      var end: UInt8 = 0x29
      if start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 {
        end = bytes[start]
        start += 1
      }
      guard let stop = bytes[start...].firstIndex(of: end) else { return nil }
      return (start..<stop, true)
    }
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    let start = index + 1
    guard bytes[start...].starts(with: "./".utf8) || bytes[start...].starts(with: "../".utf8) else { return nil }
    guard let stop = bytes[start...].firstIndex(where: { $0 == quote || $0 == 0x0A }), bytes[stop] == quote else {
      return nil
    }
    return (start..<stop, false)
  }

  /// The asset that a reference written in `name` means; nil when it leaves the folder.
  private static func join(_ name: String, _ reference: String) -> String? {
    var parts = name.split(separator: "/").dropLast().map(String.init)
    for part in reference.split(separator: "/").map(String.init) where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
