/// A Word document for tests, put together from the XML of its parts.
public struct WordFile {
  /// What stands in `w:body`.
  public var body: String
  /// What stands in `w:styles`; nil: no such part.
  public var styles: String?
  /// What stands in `w:numbering`; nil: no such part.
  public var numbering: String?
  /// What stands in `w:footnotes`; nil: no such part.
  public var footnotes: String?
  /// What stands in `w:endnotes`; nil: no such part.
  public var endnotes: String?
  /// Relationships of the document beside those of its parts: id, type (last word), target, whether it lies outside.
  public var relationships: [(id: String, type: String, target: String, isExternal: Bool)] = []
  /// Other parts by name.
  public var parts: [(name: String, bytes: [UInt8])] = []

  /// A document with that body.
  public init(
    _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil, endnotes: String? = nil
  ) {
    self.body = body
    self.styles = styles
    self.numbering = numbering
    self.footnotes = footnotes
    self.endnotes = endnotes
  }

  /// Declarations of the namespaces that documents use.
  public static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    """

  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// The archive.
  public var bytes: [UInt8] {
    var zip = ZipFile()
    let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
    let office = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    zip.add(
      "[Content_Types].xml",
      head + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
        + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
        + #"<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>"#
        + #"<Override PartName="/word/document.xml" ContentType="\#(office)document.main+xml"/>"#
        + named.map { #"<Override PartName="/word/\#($0.name).xml" ContentType="\#(office)\#($0.name)+xml"/>"# }
        .joined()
        + "</Types>")
    zip.add("_rels/.rels", WordFile.relationships([("d", "officeDocument", "word/document.xml", false)]))
    zip.add("word/document.xml", head + "<w:document \(WordFile.namespaces)><w:body>\(body)</w:body></w:document>")
    let own = named.map { ($0.name, $0.name, $0.name + ".xml", false) }
    zip.add("word/_rels/document.xml.rels", WordFile.relationships(own + relationships.map { ($0, $1, $2, $3) }))
    for part in named {
      zip.add("word/\(part.name).xml", head + "<w:\(part.name) \(WordFile.namespaces)>\(part.content)</w:\(part.name)>")
    }
    for part in parts { zip.add(part.name, part.bytes) }
    return zip.archive
  }

  private var named: [(name: String, content: String)] {
    [("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes)]
      .compactMap { name, content in content.map { (name, $0) } }
  }

  private static func relationships(_ items: [(String, String, String, Bool)]) -> String {
    #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + items.map { id, type, target, isExternal in
        #"<Relationship Id="\#(id)" Type="\#(types)\#(type)" Target="\#(target)""#
          + (isExternal ? #" TargetMode="External"/>"# : "/>")
      }.joined() + "</Relationships>"
  }

  /// A paragraph with one run, with properties of the paragraph and the run.
  public static func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(WordFile.run(text, run))</w:p>"
  }

  /// A run with properties.
  public static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// Properties of a paragraph in a list.
  public static func list(_ id: Int, _ level: Int = 0) -> String {
    #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(id)"/></w:numPr>"#
  }

  /// A level of a list.
  public static func level(_ place: Int, _ format: String, _ text: String, start: Int? = 1, _ more: String = "")
    -> String
  {
    #"<w:lvl w:ilvl="\#(place)">"# + (start.map { #"<w:start w:val="\#($0)"/>"# } ?? "")
      + #"<w:numFmt w:val="\#(format)"/>\#(more)<w:lvlText w:val="\#(text)"/></w:lvl>"#
  }

  /// An abstract list and lists on it.
  public static func lists(_ id: Int, _ levels: String, nums: [(id: Int, overrides: String)]) -> String {
    #"<w:abstractNum w:abstractNumId="\#(id)">\#(levels)</w:abstractNum>"#
      + nums.map { #"<w:num w:numId="\#($0.id)"><w:abstractNumId w:val="\#(id)"/>\#($0.overrides)</w:num>"# }.joined()
  }
}
