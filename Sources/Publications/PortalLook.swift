import Diagnostics

/// What a portal changes in the look of the theme, under `colors`, `emblem` and `font` in `portal.yml`.
public struct PortalLook: Sendable, Hashable {
  /// A font of the portal's own.
  public struct Font: Sendable, Hashable {
    /// Its name, as style rules have it.
    public let family: String
    /// Its files, paths in `content`, by weight and slant.
    public let files: [(face: Face, file: Located<String>)]

    /// Which face of a font a file holds.
    public enum Face: String, Sendable, CaseIterable {
      case regular, bold, italic
      case boldItalic = "bold_italic"

      /// What its style rule says of it.
      public var rule: String {
        switch self {
        case .regular: "font-weight:400;font-style:normal"
        case .bold: "font-weight:700;font-style:normal"
        case .italic: "font-weight:400;font-style:italic"
        case .boldItalic: "font-weight:700;font-style:italic"
        }
      }
    }

    /// Whether two are the same.
    public static func == (one: Font, other: Font) -> Bool {
      one.family == other.family && one.files.elementsEqual(other.files) { $0.face == $1.face && $0.file == $1.file }
    }

    /// The parts by which two are told apart.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(family)
      for (face, file) in files {
        hasher.combine(face)
        hasher.combine(file)
      }
    }
  }

  /// Colours that differ from the theme's, in light mode.
  public let light: [PortalColor: ColorValue]
  /// Those of dark mode.
  public let dark: [PortalColor: ColorValue]
  /// Path of the emblem in `content`; nil for the theme's.
  public let emblem: Located<String>?
  /// Nil for the fonts of the reader's device.
  public let font: Font?

  /// Nothing changed.
  public static let ofTheme = PortalLook(light: [:], dark: [:], emblem: nil, font: nil)

  /// The files of the content that the look is made of, as paths in the source folder.
  public var files: [Located<String>] {
    ([emblem].compactMap { $0 } + (font?.files.map(\.file) ?? [])).map {
      Located("content/" + $0.value, at: $0.location)
    }
  }

  // MARK: Reading

  /// Reads the three keys. Errors: `brand-invalid`. Warnings: `color-contrast`.
  static func read(_ fields: inout YAMLFields) -> PortalLook {
    let (light, dark) = colors(&fields)
    let emblem = file("emblem", &fields, endings: ["svg", "png"], example: "bieu-trung.svg")
    return PortalLook(light: light, dark: dark, emblem: emblem, font: font(&fields))
  }

  private static func colors(
    _ fields: inout YAMLFields
  ) -> (light: [PortalColor: ColorValue], dark: [PortalColor: ColorValue]) {
    let names = PortalColor.allCases.map(\.rawValue)
    guard var inner = fields.mapping("colors", known: names + ["dark"]) else { return ([:], [:]) }
    let light = table(&inner)
    PortalColor.review(light, isDark: false, &inner)
    var dark: [PortalColor: ColorValue] = [:]
    if var night = inner.mapping("dark", known: names) {
      dark = table(&night)
      PortalColor.review(dark, isDark: true, &night)
      inner.report(night.diagnostics)
    }
    fields.report(inner.diagnostics)
    return (light, dark)
  }

  private static func table(_ fields: inout YAMLFields) -> [PortalColor: ColorValue] {
    var table: [PortalColor: ColorValue] = [:]
    for color in PortalColor.allCases {
      guard let text = fields.text(color.rawValue) else { continue }
      if let value = ColorValue(text) {
        table[color] = value
      } else {
        fields.report(
          .brandInvalid, color.rawValue, "Màu phải viết dạng `#rrggbb`: «\(text)»",
          fix: "Ví dụ: `\(color.rawValue): \"\(color.value(isDark: false).text)\"`.")
      }
    }
    // A colour without quotation marks is a comment to YAML, and leaves an empty value.
    for color in PortalColor.allCases where fields.has(color.rawValue) && fields.peek(color.rawValue) == "" {
      fields.report(
        .brandInvalid, color.rawValue, "`\(color.rawValue)` không có màu: dấu # phải nằm trong ngoặc kép",
        fix: "Ví dụ: `\(color.rawValue): \"\(color.value(isDark: false).text)\"`.")
    }
    return table
  }

  private static func font(_ fields: inout YAMLFields) -> Font? {
    let faces = Font.Face.allCases
    guard var inner = fields.mapping("font", known: ["family"] + faces.map(\.rawValue)) else { return nil }
    let family = inner.requiredText("family", example: "Be Vietnam Pro")
    let isPlain = family.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || " -0123456789".unicodeScalars.contains($0)
    }
    if !isPlain {
      inner.report(
        .brandInvalid, "family", "Tên phông chỉ gồm chữ, chữ số, dấu cách và gạch nối: «\(family)»",
        fix: "Ví dụ: `family: Be Vietnam Pro`.")
    }
    let files = faces.compactMap { face in
      file(face.rawValue, &inner, endings: ["woff2", "woff"], example: "phong-chu/thuong.woff2").map { (face, $0) }
    }
    fields.report(inner.diagnostics)
    return isPlain && !family.isEmpty ? Font(family: family, files: files) : nil
  }

  /// A path in `content` with one of some endings.
  private static func file(
    _ key: String, _ fields: inout YAMLFields, endings: [String], example: String
  ) -> Located<String>? {
    guard let text = fields.text(key) else { return nil }
    var parts = text.split(separator: "/").filter { $0 != "." }
    if parts.first == "content" { parts.removeFirst() }
    let ending = FileNames.ending(parts.last ?? "")
    if !parts.isEmpty, !parts.contains(".."), endings.contains(ending) {
      return Located(parts.joined(separator: "/"), at: fields.location(key))
    }
    fields.report(
      .brandInvalid, key, "`\(key)` phải là một tệp \(endings.joined(separator: " hoặc ")) trong `content`: «\(text)»",
      fix: "Ví dụ: `\(key): \(example)`.", subject: text)
    return nil
  }
}
