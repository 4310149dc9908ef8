import Bytes
import FoundationEssentials
import Glibc
import Publications
import Templates
import Vietnamese

/// The files that a new portal begins with, which lie beside the tool's theme. A name that begins with `dot-` stands for one
/// that begins with a full stop. In a file, `@@text name@@` is an answer as Markdown, `@@yaml name@@` as a YAML scalar;
/// what stands between lines `#if github`, `#else` and `#end` is for that host, or for others.
struct Starter {
  /// What is known of the new portal.
  struct Answers {
    let name: String
    let title: String
    let place: String
    let url: String
    let languages: [String]
    let host: PortalHost
    let office: String?
    let email: String?
    let phone: String?
    let today: Day
    let version: String
  }

  /// One file to write.
  struct File {
    let path: String
    let text: String

    /// Whether it can be run.
    var isProgram: Bool { text.hasPrefix("#!") }
  }

  private let sources: [String: [UInt8]]

  /// Those beside the tool's theme: `starter` of an installed tool, `.starter` of the repository; nil where neither is there.
  static var shipped: Starter? {
    guard let theme = ShippedTheme.folder else { return nil }
    let parent = theme.parentPath
    for name in ["starter", ".starter"] {
      let files = TemplateFolder.read(URL(fileURLWithPath: parent + "/" + name))
      if files.diagnostics.isEmpty, !files.value.isEmpty { return Starter(sources: files.value) }
    }
    return nil
  }

  /// The files of a portal, in the order of their paths.
  func files(_ answers: Answers) -> [File] {
    sources.keys.sorted().compactMap { source in
      let path = source.split(separator: "/").map { $0.hasPrefix("dot-") ? "." + $0.dropFirst(4) : String($0) }
        .joined(separator: "/")
      if path == ".ci/nginx.conf", answers.host != .server { return nil }
      if path.hasSuffix(".en.md"), !answers.languages.contains("en") { return nil }
      let text = String(decoding: sources[source] ?? [], as: UTF8.self)
      return File(path: path, text: answers.filled(Starter.chosen(text, answers.host.rawValue)))
    }
  }

  /// Writes a file below a folder.
  static func write(_ file: File, into folder: String) throws {
    let path = folder + "/" + file.path
    try ThemeCopies.write(Array(file.text.utf8), to: path)
    if file.isProgram { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
  }

  private static func chosen(_ text: String, _ host: String) -> String {
    guard text.contains("#if ") else { return text }
    var (out, isShown): ([Substring], Bool) = ([], true)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#if ") {
        isShown = line.dropFirst(4) == host
      } else if line == "#else" {
        isShown.toggle()
      } else if line == "#end" {
        isShown = true
      } else if isShown {
        out.append(line)
      }
    }
    return out.joined(separator: "\n")
  }
}

extension Starter.Answers {
  /// A text with the answers in it.
  fileprivate func filled(_ text: String) -> String {
    var (out, rest) = ("", text[...])
    while let open = rest.firstRange(of: "@@") {
      guard let close = rest[open.upperBound...].firstRange(of: "@@") else { break }
      out += rest[..<open.lowerBound] + value(of: rest[open.upperBound..<close.lowerBound])
      rest = rest[close.upperBound...]
    }
    // The body itself may be one of those that every portal begins with.
    let twice = "  - {id: \(slug), "
    let whole = out + rest
    guard whole.contains(twice) else { return whole }
    return whole.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(twice) }
      .joined(separator: "\n")
  }

  private func value(of key: Substring) -> String {
    let words = key.split(separator: " ")
    guard let form = words.first, words.count == 2 else { return whole(String(key)) }
    let plain =
      switch words[1] {
      case "name": name
      case "place": place
      case "portal": title
      case "short": shortTitle
      case "url": url
      case "slug": slug
      default: ""
      }
    return form == "yaml" ? YAMLText.quoted(plain) : form == "text" ? Self.markdown(plain) : plain
  }

  /// Short enough for the bar of a telephone.
  private var shortTitle: String { "Công bố \(place)".count <= 30 ? "Công bố \(place)" : "Công bố" }

  private var slug: String {
    let slug = Slug.make(name)
    return slug.isEmpty ? "co-quan" : slug
  }

  private func whole(_ key: String) -> String {
    switch key {
    case "host": host.rawValue
    case "today": today.description
    case "version": version
    case "languages": languages.joined(separator: ", ")
    case "level": isProvince ? "\n    level: tinh" : ""
    case "contact": contact
    case "reach": reach
    case "english": english
    default: ""
    }
  }

  private var isProvince: Bool {
    ["UBND tỉnh ", "UBND thành phố ", "HĐND tỉnh ", "Ủy ban nhân dân tỉnh ", "Ủy ban nhân dân thành phố "].contains {
      name.hasPrefix($0)
    } && !name.contains("thuộc")
  }

  private var contact: String {
    func line(_ key: String, _ value: String?, _ example: String) -> String {
      value.map { "\(key): \(YAMLText.quoted($0))" } ?? "# \(key): \(example)"
    }
    return [
      line("address", office, "số nhà, đường, xã, tỉnh"), line("email", email, "congbo@tinh.gov.vn"),
      line("hotline", phone, "\"0233 000 000\""),
    ].joined(separator: "\n")
  }

  private var reach: String {
    var lines: [String] = []
    if let office { lines.append("- Trụ sở: \(Self.markdown(office))") }
    if let phone { lines.append("- Điện thoại: \(Self.markdown(phone))") }
    if let email { lines.append("- Thư điện tử: \(Self.markdown(email))") }
    return lines.isEmpty
      ? "Trụ sở, điện thoại và thư điện tử: ban biên tập điền vào trang này." : lines.joined(separator: "\n")
  }

  private var english: String {
    languages.contains("en")
      ? "\n# Phần tiếng Anh của các mục ở trên: thay bằng bản dịch đúng.\nen:\n  name: Portal of official documents\n  short_name: Documents\n"
      : ""
  }

  /// A text in which nothing is a mark of Markdown.
  private static func markdown(_ text: String) -> String {
    String(text.flatMap { "\\`*_[]<>&#|".contains($0) ? ["\\", $0] : [$0] })
  }
}
