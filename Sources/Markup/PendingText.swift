// What the walk through a tree has gathered, before its place in the HTML is known.

/// An item of a numbered list whose number is not the next one.
struct NumberJump {
  /// From 1, without the lines of the file before the body.
  let line: Int
  let written: Int
  let expected: Int
}

struct PendingBlock {
  let kind: TextBlock.Kind
  let start: Int
  var end: Int
  var listDepth: Int
  var ordinal: Int?
  var opensBullet: Bool
  let isQuoted: Bool
  let table: Int?
  let line: Int
  var cells: [Range<Int>] = []
  var label = 0
  var style: LineStyle?
  /// The number that the list's item is to have, where it is not the next one.
  var value: Int?

  func block(htmlStart: Int) -> TextBlock {
    TextBlock(
      kind: kind, text: start..<end, listDepth: listDepth, ordinal: ordinal, opensBullet: opensBullet,
      isQuoted: isQuoted, cells: cells, table: table, line: line, htmlStart: htmlStart,
      label: label, style: style)
  }
}

struct PendingRun {
  let text: Range<Int>
  let line: Int
  let isInsideLink: Bool
  let isCode: Bool
}

struct PendingLink {
  let destination: String
  let isImage: Bool
  let label: String
  let line: Int
}
