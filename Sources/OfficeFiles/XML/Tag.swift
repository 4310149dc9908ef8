/// Names of elements and attributes that the readers know, with the prefix that everybody gives their namespace.
enum Tag: String, CaseIterable {
  /// Any other name.
  case other = ""
  /// A text, not an element.
  case text = "#text"

  // Packages (ECMA-376, part 2).
  case typesOverride = "ct:Override"
  case relationship = "rel:Relationship"
  case partName = "PartName"
  case contentType = "ContentType"
  case relId = "Id"
  case relType = "Type"
  case relTarget = "Target"
  case relTargetMode = "TargetMode"

  // WordprocessingML: blocks.
  case body = "w:body"
  case p = "w:p"
  case pPr = "w:pPr"
  case tbl = "w:tbl"
  case tr = "w:tr"
  case tc = "w:tc"
  case sdt = "w:sdt"
  case sdtContent = "w:sdtContent"
  case sdtPr = "w:sdtPr"
  case sdtEndPr = "w:sdtEndPr"
  case customXml = "w:customXml"
  case customXmlPr = "w:customXmlPr"
  case smartTagPr = "w:smartTagPr"
  case sectPr = "w:sectPr"
  case altChunk = "w:altChunk"
  case subDoc = "w:subDoc"
  case txbxContent = "w:txbxContent"
  case footnote = "w:footnote"
  case endnote = "w:endnote"

  // Properties of paragraphs.
  case pStyle = "w:pStyle"
  case numPr = "w:numPr"
  case ilvl = "w:ilvl"
  case numId = "w:numId"
  case jc = "w:jc"
  case outlineLvl = "w:outlineLvl"
  case framePr = "w:framePr"
  case dropCap = "w:dropCap"
  case pBdr = "w:pBdr"

  // Runs.
  case r = "w:r"
  case rPr = "w:rPr"
  case t = "w:t"
  case delText = "w:delText"
  case instrText = "w:instrText"
  case delInstrText = "w:delInstrText"
  case tab = "w:tab"
  case ptab = "w:ptab"
  case br = "w:br"
  case cr = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case sym = "w:sym"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case commentReference = "w:commentReference"
  case customMarkFollows = "w:customMarkFollows"
  case fldChar = "w:fldChar"
  case fldCharType = "w:fldCharType"
  case fldSimple = "w:fldSimple"
  case instr = "w:instr"
  case ffData = "w:ffData"
  case checkBox = "w:checkBox"
  case checked = "w:checked"
  case hyperlink = "w:hyperlink"
  case ins = "w:ins"
  case del = "w:del"
  case moveFrom = "w:moveFrom"
  case moveTo = "w:moveTo"
  case rt = "w:rt"
  case drawing = "w:drawing"
  case pict = "w:pict"
  case object = "w:object"

  // Properties of runs.
  case rStyle = "w:rStyle"
  case rFonts = "w:rFonts"
  case ascii = "w:ascii"
  case hAnsi = "w:hAnsi"
  case asciiTheme = "w:asciiTheme"
  case hAnsiTheme = "w:hAnsiTheme"
  case b = "w:b"
  case i = "w:i"
  case caps = "w:caps"
  case vanish = "w:vanish"
  case specVanish = "w:specVanish"
  case vertAlign = "w:vertAlign"

  // Tables.
  case tblPr = "w:tblPr"
  case tblPrEx = "w:tblPrEx"
  case tblStyle = "w:tblStyle"
  case tblBorders = "w:tblBorders"
  case tcBorders = "w:tcBorders"
  case tblStylePr = "w:tblStylePr"
  case tblGrid = "w:tblGrid"
  case gridCol = "w:gridCol"
  case trPr = "w:trPr"
  case tcPr = "w:tcPr"
  case gridSpan = "w:gridSpan"
  case gridBefore = "w:gridBefore"
  case vMerge = "w:vMerge"
  case hMerge = "w:hMerge"
  case tblHeader = "w:tblHeader"
  case hidden = "w:hidden"
  case cellDel = "w:cellDel"
  case top = "w:top"
  case bottom = "w:bottom"
  case left = "w:left"
  case right = "w:right"
  case start = "w:start"
  case end = "w:end"
  case insideH = "w:insideH"
  case insideV = "w:insideV"

  // Styles and numbering.
  case style = "w:style"
  case styleId = "w:styleId"
  case basedOn = "w:basedOn"
  case link = "w:link"
  case name = "w:name"
  case type = "w:type"
  case isDefault = "w:default"
  case docDefaults = "w:docDefaults"
  case rPrDefault = "w:rPrDefault"
  case pPrDefault = "w:pPrDefault"
  case abstractNum = "w:abstractNum"
  case abstractNumId = "w:abstractNumId"
  case num = "w:num"
  case lvl = "w:lvl"
  case lvlOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case numFmt = "w:numFmt"
  case format = "w:format"
  case lvlText = "w:lvlText"
  case lvlRestart = "w:lvlRestart"
  case lvlPicBulletId = "w:lvlPicBulletId"
  case isLgl = "w:isLgl"
  case styleLink = "w:styleLink"
  case numStyleLink = "w:numStyleLink"

  // Attributes.
  case val = "w:val"
  case space = "xml:space"
  case id = "w:id"
  case font = "w:font"
  case char = "w:char"
  case anchorName = "w:anchor"
  case rId = "r:id"
  case rEmbed = "r:embed"
  case rLink = "r:link"

  // Alternative contents.
  case alternateContent = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case requires = "Requires"

  // Drawings.
  case anchor = "wp:anchor"
  case inline = "wp:inline"
  case docPr = "wp:docPr"
  case picProperties = "pic:cNvPr"
  case blip = "a:blip"
  case presetGeometry = "a:prstGeom"
  case preset = "prst"
  case drawingText = "a:t"
  case drawingParagraph = "a:p"
  case chart = "c:chart"
  case diagram = "dgm:relIds"
  case descr = "descr"
  case shape = "wps:wsp"
  case vmlShape = "v:shape"
  case vmlRect = "v:rect"
  case vmlLine = "v:line"
  case vmlImage = "v:imagedata"
  case vmlTextPath = "v:textpath"
  case vmlString = "string"
  case vmlHorizontalRule = "o:hr"
  case vmlConnector = "o:connectortype"
  case vmlTitle = "o:title"
  case vmlAlt = "alt"
  case oleObject = "o:OLEObject"

  // Themes.
  case majorFont = "a:majorFont"
  case minorFont = "a:minorFont"
  case latin = "a:latin"
  case typeface = "typeface"

  // Formulas.
  case math = "m:oMath"
  case mathParagraph = "m:oMathPara"
  case mathText = "m:t"
  case mathFraction = "m:f"
  case mathNumerator = "m:num"
  case mathDenominator = "m:den"
  case mathSuper = "m:sup"
  case mathSub = "m:sub"
  case mathDelimiter = "m:d"
  case mathDelimiterProperties = "m:dPr"
  case mathBegin = "m:begChr"
  case mathEnd = "m:endChr"
  case mathRadical = "m:rad"
  case mathDegree = "m:deg"
  case mathElement = "m:e"
  case mathOperator = "m:nary"
  case mathOperatorProperties = "m:naryPr"
  case mathCharacter = "m:chr"
  case mathValue = "m:val"

  /// Names that stand for themselves are those of HTML.
  static let byName: [String: Tag] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Elements whose text counts in WordprocessingML; other text is white space between elements.
  static let withText: Set<Tag> = [.t, .instrText, .mathText, .drawingText]

  static func named(_ local: String, in uri: String?) -> Tag {
    guard let uri else { return byName[local] ?? .other }
    guard let prefix = prefixes[uri] else { return .other }
    return byName[prefix + ":" + local] ?? .other
  }

  /// Prefixes of namespaces, ISO 29500 transitional and strict.
  private static let prefixes: [String: String] = {
    let ecma = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    let microsoft = "http://schemas.microsoft.com/office/word/2010/"
    var prefixes = [
      "urn:schemas-microsoft-com:vml": "v", "urn:schemas-microsoft-com:office:office": "o",
      "http://www.w3.org/XML/1998/namespace": "xml", ecma + "markup-compatibility/2006": "mc",
      ecma + "package/2006/relationships": "rel",
      ecma + "package/2006/content-types": "ct", microsoft + "wordprocessingShape": "wps",
    ]
    let both = [
      ("wordprocessingml/", "2006/main", "main", "w"),
      ("officeDocument/", "2006/relationships", "relationships", "r"),
      ("officeDocument/", "2006/math", "math", "m"), ("drawingml/", "2006/main", "main", "a"),
      ("drawingml/", "2006/wordprocessingDrawing", "wordprocessingDrawing", "wp"),
      ("drawingml/", "2006/picture", "picture", "pic"), ("drawingml/", "2006/chart", "chart", "c"),
      ("drawingml/", "2006/diagram", "diagram", "dgm"),
    ]
    for (family, old, new, prefix) in both {
      prefixes[ecma + family + old] = prefix
      prefixes[strict + family + new] = prefix
    }
    return prefixes
  }()
}
