import Bytes
import Glibc

/// What the first bytes of a file must be, by its ending. The signatures are those that the formats' own specifications
/// give; endings that are not listed are not checked.
struct FileSignature: Sendable {
  /// The ending in small letters, without the dot.
  let ending: String
  /// What such a file is called.
  let name: String
  private let test: @Sendable ([UInt8]) -> Bool

  /// How many bytes are read.
  private static let length = 1024

  /// Whether the first bytes of a file are those of its kind.
  func fits(_ head: [UInt8]) -> Bool { test(head) }

  /// What a file with that name should be; nil where the ending promises nothing that can be tested.
  static func expected(of file: String) -> FileSignature? {
    guard let dot = file.lastIndex(of: "."), dot > (file.lastIndex(of: "/") ?? file.startIndex) else { return nil }
    return byEnding[file[file.index(after: dot)...].lowercased()]
  }

  /// The first bytes of a file; nil where it cannot be read.
  static func head(of path: String) -> [UInt8]? {
    FileReader.head(of: path, length)
  }

  /// What the first bytes say that a file is; nil where they say nothing.
  static func name(of head: [UInt8]) -> String? { kinds.first { $0.test(head) }?.name }

  // MARK: Signatures

  private static func begins(_ bytes: [UInt8], at offset: Int = 0) -> @Sendable ([UInt8]) -> Bool {
    { head in head.dropFirst(offset).starts(with: bytes) }
  }

  private static func begins(_ text: String, at offset: Int = 0) -> @Sendable ([UInt8]) -> Bool {
    begins(Array(text.utf8), at: offset)
  }

  private static let isZip: @Sendable ([UInt8]) -> Bool = {
    $0.starts(with: [0x50, 0x4B]) && $0.count > 3 && $0[2] < 9
  }
  private static let isOLE = begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  /// Readers accept the mark anywhere in the first kilobyte (ISO 32000-1, annex H).
  private static let isPDF: @Sendable ([UInt8]) -> Bool = { head in
    let mark = Array("%PDF-".utf8)
    return head.indices.contains { head[$0...].starts(with: mark) }
  }
  private static let isRTF = begins("{\\rtf")
  private static let isMarkup: @Sendable ([UInt8]) -> Bool = { head in
    let text = head.drop { $0 <= 0x20 || $0 >= 0x80 }
    return text.first == UInt8(ascii: "<")
  }
  private static let isPNG = begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  private static let isJPEG = begins([0xFF, 0xD8, 0xFF])
  private static let isGIF = begins("GIF8")
  private static let isWebP: @Sendable ([UInt8]) -> Bool = { begins("RIFF")($0) && begins("WEBP", at: 8)($0) }
  private static let isAVIF = begins("ftyp", at: 4)
  private static let isMP4 = begins("ftyp", at: 4)
  private static let isWebM = begins([0x1A, 0x45, 0xDF, 0xA3])

  /// Word and Excel themselves save RTF and HTML under `.doc` and `.xls`, and open them.
  private static let isOldOffice: @Sendable ([UInt8]) -> Bool = { isOLE($0) || isRTF($0) || isMarkup($0) }

  private static let byEnding: [String: FileSignature] = {
    let rows: [(endings: String, name: String, test: @Sendable ([UInt8]) -> Bool)] = [
      ("pdf", "tệp PDF", isPDF), ("docx docm", "tệp Word (.docx)", isZip), ("xlsx xlsm", "tệp Excel (.xlsx)", isZip),
      ("pptx", "tệp PowerPoint (.pptx)", isZip), ("odt ods odp", "tệp OpenDocument", isZip),
      ("zip", "tệp nén ZIP", isZip),
      ("doc", "tệp Word (.doc)", isOldOffice), ("xls", "tệp Excel (.xls)", isOldOffice),
      ("ppt", "tệp PowerPoint (.ppt)", isOLE), ("rtf", "tệp RTF", isRTF), ("png", "ảnh PNG", isPNG),
      ("jpg jpeg", "ảnh JPEG", isJPEG), ("gif", "ảnh GIF", isGIF), ("webp", "ảnh WebP", isWebP),
      ("mp4 m4v", "video MP4", isMP4), ("webm", "video WebM", isWebM), ("avif", "ảnh AVIF", isAVIF),
      ("svg", "ảnh SVG", isMarkup),
    ]
    var table: [String: FileSignature] = [:]
    for row in rows {
      for ending in row.endings.split(separator: " ") {
        table[String(ending)] = FileSignature(ending: String(ending), name: row.name, test: row.test)
      }
    }
    return table
  }()

  private static let kinds: [(name: String, test: @Sendable ([UInt8]) -> Bool)] = [
    ("ảnh PNG", isPNG), ("ảnh JPEG", isJPEG), ("ảnh GIF", isGIF), ("ảnh WebP", isWebP),
    ("tệp Office đời cũ (.doc, .xls, .ppt)", isOLE), ("tệp Office (.docx, .xlsx, .pptx) hoặc tệp nén", isZip),
    ("tệp RTF", isRTF), ("trang HTML hoặc XML", isMarkup), ("tệp PDF", isPDF),
  ]
}
