/// The identifiers and links of a finished page. The page is our own templates' HTML: attributes in double quotes.
struct PageScan {
  /// Values of `id`, in order.
  private(set) var identifiers: [String] = []
  /// Values of `href` and `src`, in order.
  private(set) var links: [String] = []

  /// Reads a page. Linear in its length.
  init(_ html: [UInt8]) {
    var at = html.startIndex
    while let open = html[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      guard at < html.endIndex, (html[at] | 0x20) >= 0x61, (html[at] | 0x20) <= 0x7A else { continue }
      at = attributes(html, from: at)
    }
  }

  /// Reads the attributes of a tag; gives the offset behind it.
  private mutating func attributes(_ html: [UInt8], from start: Int) -> Int {
    var at = start
    var name = start
    while at < html.endIndex {
      switch html[at] {
      case UInt8(ascii: ">"): return at + 1
      case 0x20, 0x0A: name = at + 1
      case UInt8(ascii: "\""):
        let end = html[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? html.endIndex
        note(html[name..<at], html[min(at + 1, end)..<end])
        at = end
      default: break
      }
      at += 1
    }
    return at
  }

  private mutating func note(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    if name.elementsEqual("id=".utf8) {
      identifiers.append(PageScan.text(value))
    } else if name.elementsEqual("href=".utf8) || name.elementsEqual("src=".utf8) {
      links.append(PageScan.text(value))
    }
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
