import Diagnostics
import Glibc

/// A colour of the theme that a portal may set, under `colors` in `portal.yml`.
public enum PortalColor: String, Sendable, CaseIterable {
  case background, surface, raised, text, muted, line, field, accent, gold, link, visited, mark, good, warn, bad, focus
  case onAccent = "on_accent"

  /// Its variable in the style sheet.
  public var variable: String {
    switch self {
    case .background: "--bg"
    case .visited: "--link-visited"
    case .onAccent: "--on-accent"
    default: "--" + rawValue
    }
  }

  /// The theme's own, as its style sheet has it; a test compares them.
  package func value(isDark: Bool) -> ColorValue {
    let (light, dark): (UInt32, UInt32) =
      switch self {
      case .background: (0xffffff, 0x0e0f11)
      case .surface: (0xf8f5ef, 0x191b1f)
      case .raised: (0xffffff, 0x191b1f)
      case .text: (0x1f1a15, 0xf6f3ec)
      case .muted: (0x5b5249, 0xc6bfb3)
      case .line: (0xd8cfc0, 0x43413d)
      case .field: (0x857a6b, 0x8f8a80)
      case .accent: (0x96191c, 0xf3c64e)
      case .onAccent: (0xffffff, 0x16130b)
      case .gold: (0xc9962f, 0xf3c64e)
      case .link: (0x174c84, 0x9fcbff)
      case .visited: (0x5a3a86, 0xd3b8ff)
      case .mark: (0xffe9a8, 0x6a4f00)
      case .good: (0x1b6136, 0x8fdca6)
      case .warn: (0x8a4b00, 0xffc777)
      case .bad: (0x96191c, 0xffaaa0)
      case .focus: (0x174c84, 0xf3c64e)
      }
    return ColorValue(isDark ? dark : light)
  }

  /// What is read on what: the least contrast is 4.5 for texts (WCAG 2.1, 1.4.3), 3 for edges of fields and the frame of
  /// what has the focus (1.4.11).
  private static let pairs: [(PortalColor, on: PortalColor, least: Double)] =
    [PortalColor.text, .muted, .link, .visited, .accent, .good, .warn, .bad].flatMap {
      [($0, on: .background, least: 4.5), ($0, on: .surface, least: 4.5)]
    } + [
      (.onAccent, on: .accent, least: 4.5), (.text, on: .mark, least: 4.5), (.text, on: .raised, least: 4.5),
      (.field, on: .background, least: 3), (.focus, on: .background, least: 3),
    ]

  /// Reports pairs of colours that lie too close, where one of them is the portal's.
  static func review(_ own: [PortalColor: ColorValue], isDark: Bool, _ fields: inout YAMLFields) {
    for (color, ground, least) in pairs {
      guard let key = own[color] != nil ? color : own[ground] != nil ? ground : nil else { continue }
      let (front, back) = (
        own[color] ?? color.value(isDark: isDark), own[ground] ?? ground.value(isDark: isDark)
      )
      let ratio = front.contrast(with: back)
      guard ratio < least else { continue }
      let shown = ((ratio * 10).rounded(.down) / 10).description.replacing(".", with: ",")
      fields.report(
        .colorContrast, key.rawValue,
        "Màu `\(color.rawValue)` \(front.text) trên nền `\(ground.rawValue)` \(back.text) chỉ tương phản \(shown):1",
        note: "Cần ít nhất \(least == 3 ? "3" : "4,5"):1 (WCAG 2.1, tiêu chí \(least == 3 ? "1.4.11" : "1.4.3")).",
        fix:
          "Chọn màu \(front.luminance > back.luminance ? "sáng" : "đậm") hơn cho `\(color.rawValue)`, hoặc đổi `\(ground.rawValue)`."
      )
    }
  }
}

/// A colour as `#rrggbb`.
public struct ColorValue: Sendable, Hashable {
  private let number: UInt32

  init(_ number: UInt32) { self.number = number }

  /// A colour as it is written: `#96191c`, `#fff`; nil for anything else.
  public init?(_ text: String) {
    guard text.hasPrefix("#") else { return nil }
    var digits = String(text.dropFirst())
    if digits.utf8.count == 3 { digits = String(digits.flatMap { [$0, $0] }) }
    guard digits.utf8.count == 6, text.utf8.dropFirst().allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    self.number = number
  }

  /// `#96191c`.
  public var text: String {
    let digits = String(number, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Relative luminance in [0, 1] (WCAG 2.1, definition).
  var luminance: Double {
    func linear(_ shift: UInt32) -> Double {
      let part = Double((number >> shift) & 0xff) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }

  /// The contrast with another one, in [1, 21] (WCAG 2.1, definition of contrast ratio).
  func contrast(with other: ColorValue) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
