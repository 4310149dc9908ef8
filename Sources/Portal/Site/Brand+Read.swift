import Diagnostics
import Glibc
import Publications
import Templates
import Vietnamese

extension Brand {
  /// The look that `portal.yml` gives the theme, with the files of the content that it names. Error: `brand-invalid`.
  static func read(_ content: Content) -> Diagnosed<Brand> {
    let look = content.configuration.look
    var brand = Brand(rules: look.rules)
    var diagnostics: [Diagnostic] = []
    let assets = Dictionary(
      content.folder.assets.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    func bytes(_ file: Located<String>) -> [UInt8]? {
      let path = "content/" + file.value
      if assets[path] != nil, case .bytes(let bytes) = FileBytes.read(content.folder.source + "/" + path) {
        if let fault = fault(of: bytes, file) {
          diagnostics.append(fault)
          return nil
        }
        return bytes
      }
      let near = NearMiss.nearest(to: path, among: assets.keys.sorted(), areAddresses: true)
      diagnostics.append(
        invalid(
          file, "Không có tệp «\(file.value)» trong `content`",
          near.map { "Có phải ý bạn là `\($0.dropFirst("content/".count))`?" }
            ?? "Chép tệp ấy vào `content`, hoặc sửa tên."))
      return nil
    }
    if let emblem = look.emblem, let found = bytes(emblem) {
      brand.emblem = Emblem(bytes: found, ending: String(FileNames.ending(emblem.value)))
    }
    // One of the portal's own stays.
    let own = content.folder.source + "/templates/assets/share.png"
    if look.emblem != nil || !look.light.isEmpty, access(own, F_OK) != 0 { brand.sharePicture = look.sharePicture }
    for (face, file) in look.font?.files ?? [] {
      if let found = bytes(file) { brand.files[look.name(of: face, file.value)] = found }
    }
    return Diagnosed(brand, diagnostics)
  }

  private static func fault(of bytes: [UInt8], _ file: Located<String>) -> Diagnostic? {
    if bytes.isEmpty { return invalid(file, "Tệp «\(file.value)» trống (0 byte)", "Chép lại tệp từ bản gốc.") }
    if let signature = FileSignature.expected(of: file.value), !signature.fits(Array(bytes.prefix(1_024))) {
      return invalid(
        file, "Tệp «\(file.value)» không phải \(signature.name)", "Xuất lại tệp đúng loại, hoặc sửa đuôi tệp.")
    }
    guard ActiveFile.isMarkup(file.value), let part = ActiveFile.activePart(of: bytes) else { return nil }
    return invalid(
      file, "Tệp «\(file.value)» có phần chạy được: «\(part)»", "Xuất lại tệp không có mã lệnh, hoặc dùng PNG.")
  }

  private static func invalid(_ file: Located<String>, _ message: String, _ fix: String) -> Diagnostic {
    Diagnostic(
      .brandInvalid, at: SourceLocation(file: file.location.file, line: file.location.line), message, fix: fix,
      subject: file.value)
  }
}

extension PortalLook {
  /// The picture of shared pages in the portal's colours.
  var sharePicture: [UInt8] {
    SharePicture { part in
      let color: PortalColor =
        switch part {
        case .ground: .surface
        case .paper: .raised
        case .line: .line
        case .accent: .accent
        case .gold: .gold
        }
      return UInt32((light[color] ?? color.value(isDark: false)).text.dropFirst(), radix: 16) ?? 0
    }.png()
  }

  /// The name of a face's file among the assets of the theme.
  func name(of face: Font.Face, _ file: String) -> String { "font-\(face.rawValue).\(FileNames.ending(file))" }

  /// Style rules of the colours and the font, to follow those of the theme.
  var rules: String {
    var rules = ""
    func variables(_ colors: [PortalColor: ColorValue]) -> String {
      PortalColor.allCases.compactMap { color in colors[color].map { "\(color.variable):\($0.text);" } }.joined()
    }
    if !light.isEmpty { rules += ":root{\(variables(light))}\n" }
    if !dark.isEmpty {
      rules += ":root[data-contrast=\"dark\"]{\(variables(dark))}\n"
      rules +=
        "@media screen and (prefers-color-scheme:dark){:root:not([data-contrast=\"light\"]){\(variables(dark))}}\n"
    }
    guard let font else { return rules }
    for (face, file) in font.files {
      rules +=
        "@font-face{font-family:\"\(font.family)\";\(face.rule);font-display:swap;src:url(\"\(name(of: face, file.value))\")}\n"
    }
    return rules + ":root{--font:\"\(font.family)\",system-ui,sans-serif}\n"
  }
}
