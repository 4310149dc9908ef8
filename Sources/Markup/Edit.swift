/// A change to the HTML of a document, made when the page is rendered.
public enum Edit: Sendable {
  /// Puts an `id` on the element that holds a block, by the block's index.
  case identify(block: Int, id: String)
  /// Puts an anchor at the beginning of a block's content, beside the block's own `id`.
  case anchor(block: Int, id: String)
  /// Wraps a UTF-8 range of the plain text in an element. Where the range crosses elements each piece is wrapped, and
  /// the first carries the id. `attributes` is ready HTML, without a leading space. Links are not put inside links.
  case wrap(text: Range<Int>, tag: String, attributes: String, id: String?)
  /// Inserts HTML at the end of a block's content, by the block's index.
  case append(block: Int, html: String)
  /// Sets the destination of a link or picture, by its index; escaped here.
  case setDestination(link: Int, to: String)
}

extension MarkupDocument {
  /// The HTML with the edits spliced in. Costs one pass over the HTML plus the edits sorted by place.
  public func html(applying edits: [Edit]) -> [UInt8] {
    var splices: [Splice] = []
    var wraps: [Wrap] = []
    var destinations = [String?](repeating: nil, count: links.count)
    for edit in edits {
      switch edit {
      case .identify(let block, let id): splices.append(identification(of: block, id: id))
      case .anchor(let block, let id):
        let escaped = String(decoding: HTMLText.escape(id), as: UTF8.self)
        splices.append(
          Splice(at: blocks[block].htmlStart, rank: 1, bytes: Array("<span id=\"\(escaped)\"></span>".utf8)))
      case .append(let block, let html):
        splices.append(Splice(at: end(ofBlock: block), rank: 1, bytes: Array(html.utf8)))
      case .wrap(let text, let tag, let attributes, let id):
        wraps.append(Wrap(text: text, tag: tag, attributes: attributes, id: id))
      case .setDestination(let link, let to): destinations[link] = to
      }
    }
    var places = HTMLPlaces()
    for piece in Wrap.nested(wraps) { append(piece, to: &splices, &places) }
    for (link, new) in zip(links, destinations) {
      let value = HTMLText.escape(new ?? SafeURL.allowed(link.destination))
      splices.append(Splice(at: link.htmlRange.lowerBound, rank: 0, bytes: value))
    }
    return applied(splices)
  }

  private func applied(_ splices: [Splice]) -> [UInt8] {
    let sorted = splices.enumerated().sorted {
      ($0.element.at, $0.element.rank, $0.offset) < ($1.element.at, $1.element.rank, $1.offset)
    }
    var out: [UInt8] = []
    out.reserveCapacity(html.count + splices.reduce(0) { $0 + $1.bytes.count })
    var from = 0
    for (_, splice) in sorted {
      out.append(contentsOf: html[from..<splice.at])
      out.append(contentsOf: splice.bytes)
      from = splice.at
    }
    out.append(contentsOf: html[from...])
    return out
  }

  private func identification(of block: Int, id: String) -> Splice {
    let start = blocks[block].htmlStart
    let attribute = " id=\"" + String(decoding: HTMLText.escape(id), as: UTF8.self) + "\""
    if start > 0, html[start - 1] == UInt8(ascii: ">"), let open = html[..<start].lastIndex(of: UInt8(ascii: "<")),
      html[open + 1] != UInt8(ascii: "/")
    {
      return Splice(at: start - 1, rank: 0, bytes: Array(attribute.utf8))
    }
    return Splice(at: start, rank: 0, bytes: Array("<span\(attribute)></span>".utf8))
  }

  /// The runs that a text range touches, found by bisection.
  public func runs(touching range: Range<Int>) -> ArraySlice<TextRun> {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < runs.count, runs[end].text.lowerBound < range.upperBound { end += 1 }
    return runs[low..<end]
  }

  private func append(_ wrap: Wrap, to splices: inout [Splice], _ places: inout HTMLPlaces) {
    var id = wrap.id
    for run in runs(touching: wrap.text) {
      if wrap.tag == "a", run.isInsideLink { continue }
      let from = max(run.text.lowerBound, wrap.text.lowerBound)
      let to = min(run.text.upperBound, wrap.text.upperBound)
      guard from < to else { continue }
      var open = "<" + wrap.tag
      if let given = id { open += " id=\"\(String(decoding: HTMLText.escape(given), as: UTF8.self))\"" }
      if !wrap.attributes.isEmpty { open += " " + wrap.attributes }
      id = nil
      splices.append(
        Splice(at: places.offset(of: from, in: run, text), rank: 3 + wrap.depth, bytes: Array((open + ">").utf8)))
      splices.append(
        Splice(at: places.offset(of: to, in: run, text), rank: -1 - wrap.depth, bytes: Array("</\(wrap.tag)>".utf8)))
    }
  }

  private func htmlOffset(of textOffset: Int, in run: TextRun) -> Int {
    var html = run.htmlStart
    for byte in text[run.text.lowerBound..<textOffset] { html += HTMLText.width(byte) }
    return html
  }

  private func end(ofBlock block: Int) -> Int {
    let range = blocks[block].text
    guard let last = runs(touching: range).last else { return blocks[block].htmlStart }
    var at = htmlOffset(of: last.text.upperBound, in: last)
    // Step over closing tags of inline elements, up to the block's own closing tag.
    while at + 1 < html.count, html[at] == UInt8(ascii: "<"), html[at + 1] == UInt8(ascii: "/"),
      let close = html[at...].firstIndex(of: UInt8(ascii: ">")),
      ["a", "em", "strong", "code", "span", "sup", "sub"].contains(
        String(decoding: html[(at + 2)..<close], as: UTF8.self))
    {
      at = close + 1
    }
    return at
  }
}

/// Where places of the text stand in the HTML. Of long runs every so many bytes are noted, so that a paragraph with thousands
/// of links is not counted through from its beginning for each.
private struct HTMLPlaces {
  private static let stride = 256
  /// By the beginning of a run the HTML bytes that each `stride` bytes of it begin behind.
  private var noted: [Int: [Int]] = [:]

  mutating func offset(of place: Int, in run: TextRun, _ text: [UInt8]) -> Int {
    var (at, html) = (run.text.lowerBound, run.htmlStart)
    if place - at > HTMLPlaces.stride {
      if noted[at] == nil { noted[at] = HTMLPlaces.notes(run, text) }
      let number = (place - at) / HTMLPlaces.stride
      html += noted[at]?[number] ?? 0
      at += number * HTMLPlaces.stride
    }
    for byte in text[at..<place] { html += HTMLText.width(byte) }
    return html
  }

  private static func notes(_ run: TextRun, _ text: [UInt8]) -> [Int] {
    var notes: [Int] = []
    var width = 0
    for (number, byte) in text[run.text].enumerated() {
      if number % stride == 0 { notes.append(width) }
      width += HTMLText.width(byte)
    }
    notes.append(width)
    return notes
  }
}

/// Bytes to insert at an offset of the HTML; at one offset lower ranks go first.
struct Splice {
  let at: Int
  let rank: Int
  let bytes: [UInt8]
}

/// A wrap in the making; `depth` counts the wraps around it.
struct Wrap {
  var text: Range<Int>
  var tag: String
  var attributes: String
  var id: String?
  var depth = 0

  /// The wraps cut so that they nest: one that starts inside another and ends behind it is cut at its end.
  static func nested(_ wraps: [Wrap]) -> [Wrap] {
    var queue = Array(
      wraps.sorted { ($0.text.lowerBound, -$0.text.upperBound) < ($1.text.lowerBound, -$1.text.upperBound) }.reversed())
    var open: [Wrap] = []
    var out: [Wrap] = []
    while var next = queue.popLast() {
      while let top = open.last, top.text.upperBound <= next.text.lowerBound { open.removeLast() }
      if let top = open.last, next.text.upperBound > top.text.upperBound {
        var rest = next
        rest.text = top.text.upperBound..<next.text.upperBound
        rest.id = nil
        next.text = next.text.lowerBound..<top.text.upperBound
        let at = queue.lastIndex { $0.text.lowerBound >= rest.text.lowerBound }.map { $0 + 1 } ?? 0
        queue.insert(rest, at: at)
      }
      next.depth = open.count
      open.append(next)
      out.append(next)
    }
    return out
  }
}
