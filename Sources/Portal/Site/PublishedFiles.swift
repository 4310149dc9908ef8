import Bytes
import Cache
import Diagnostics
import Glibc
import OfficeFiles
import Parallel
import Publications
import Templates
import Vietnamese

/// Which files beside the pages go out: those that a published page links, shows or attaches, and those that `portal.yml`
/// names. Of every other file something is said, so that nothing goes out, and nothing stays back, in silence.
struct PublishedFiles {
  /// In the order of their paths.
  private(set) var files: [ContentFolder.Asset] = []
  /// Those that only drafts name.
  private(set) var heldBack: [String] = []
  /// `file-not-published`, `attachment-active`, `attachment-empty`, `attachment-type-mismatch`, `attachment-missing`,
  /// `attachment-traces`, `file-unreadable`, `picture-large`.
  private(set) var diagnostics: [Diagnostic] = []
  /// What was seen in Word files, as it is kept for the next build.
  private(set) var blobs: [KeptBlob] = []

  private let content: Content
  private let byPath: [String: ContentFolder.Asset]
  /// Where each file is named first.
  private var named: [String: NamedFile] = [:]
  /// Files that `portal.yml` names one by one: that is the word of whoever runs the portal.
  private var declared: Set<String> = []
  private var folders: [String] = []
  private let suggested: Set<String>
  /// Files that the look of the portal is made of.
  private let look: Set<String>
  private let ofDrafts: Set<String>
  /// Folders of pages with errors: what those pages name is not known.
  private let faultyFolders: Set<String>
  private lazy var pages = Set(content.folder.pages.map(\.file))

  /// - Parameters:
  ///   - named: What published pages name, in their order.
  ///   - suggested: What was offered in place of a file that is missing: of it enough is said.
  ///   - cache: What an earlier build saw in Word files.
  init(_ content: Content, named pages: [NamedFile], suggested: Set<String> = [], _ cache: BlobCache) {
    self.suggested = suggested
    look = Set(content.configuration.look.files.map(\.value))
    self.content = content
    let assets = content.folder.assets
    byPath = Dictionary(assets.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    ofDrafts = Set(content.heldBack.flatMap(NamedFile.paths))
    faultyFolders = Set(content.faulty.map(PublishedFiles.folder))
    for file in pages + NamedFile.named(by: content.configuration, among: byPath) where named[file.file] == nil {
      named[file.file] = file
    }
    declare()
    for asset in assets where asset.file != ContentFolder.readings { decide(asset) }
    weigh(pages)
    inspect(cache)
  }

  // MARK: The list of `portal.yml`

  private mutating func declare() {
    let configuration = content.configuration
    if let script = configuration.measurement, let asset = byPath["content" + script.value] {
      declared.insert(asset.file)
      if let fault = asset.fault { diagnostics.append(fault) }
    }
    for item in configuration.files {
      let path = "content/" + item.value
      if item.value.hasSuffix("/") {
        folders.append(path)
        if !content.folder.assets.contains(where: { $0.file.hasPrefix(path) }) { missing(item) }
      } else if let asset = byPath[path], asset.file != ContentFolder.readings {
        declared.insert(asset.file)
        if let fault = asset.fault { diagnostics.append(fault) }
      } else {
        missing(item)
      }
    }
  }

  private mutating func missing(_ item: Located<String>) {
    let path = "content/" + item.value
    let isOwn =
      path == "content/portal.yml" || path == ContentFolder.readings
      || content.folder.pages.contains { $0.file == path }
    let isFolder = content.folder.assets.contains { $0.file.hasPrefix(path + "/") }
    let near = NearMiss.nearest(to: path, among: byPath.keys.sorted(), areAddresses: true).map {
      String($0.dropFirst("content/".count))
    }
    if path.hasSuffix("/"), content.folder.pages.contains(where: { $0.file.hasPrefix(path) }) {
      return diagnostics.append(
        Diagnostic(
          .attachmentMissing, at: SourceLocation(file: item.location.file, line: item.location.line),
          "`files` nêu một thư mục chỉ có trang: «\(item.value)»",
          note: "Trang `.md` được dựng thành trang của Cổng, không đăng nguyên dạng.", fix: "Xóa mục này khỏi `files`.",
          subject: item.value))
    }
    diagnostics.append(
      Diagnostic(
        .attachmentMissing, at: SourceLocation(file: item.location.file, line: item.location.line),
        isOwn
          ? "`files` nêu một tệp không đăng nguyên dạng được: «\(item.value)»"
          : "`files` nêu một tệp không có trong `content`: «\(item.value)»",
        fix: isOwn
          ? "Bỏ tệp này khỏi `files`."
          : isFolder
            ? "Muốn đăng cả thư mục thì viết `\(item.value)/`, có dấu gạch chéo ở cuối."
            : near.map { "Có phải ý bạn là `\($0)`?" } ?? "Kiểm tra tên tệp, tính từ thư mục `content`.",
        subject: item.value))
  }

  // MARK: Each file

  private mutating func decide(_ asset: ContentFolder.Asset) {
    if declared.contains(asset.file) {
      if asset.fault == nil { files.append(asset) }
      return
    }
    if !asset.isHidden, case .runs(let ending) = ActiveFile.kind(ofName: asset.name) {
      return diagnostics.append(
        active(asset, "Tệp đuôi .\(ending) chạy được như một phần của Cổng, nên không được đăng"))
    }
    let isOfDrafts = ofDrafts.contains(asset.file)
    if let place = named[asset.file] {
      if asset.isHidden { return diagnostics.append(unpublished(asset)) }
      files.append(asset)
      if case .program(let ending) = ActiveFile.kind(ofName: asset.name) {
        diagnostics.append(active(asset, "Tệp đuôi .\(ending) là chương trình chạy trên máy người đọc", place))
      }
    } else if isOfDrafts {
      heldBack.append(asset.file)
    } else if !asset.isHidden, folders.contains(where: { asset.file.hasPrefix($0) }), !FileNames.isLeftover(asset.name),
      ActiveFile.kind(ofName: asset.name) == nil
    {
      files.append(asset)
    } else if look.contains(asset.file) {
      return  // Goes out as part of the theme.
    } else if !faultyFolders.contains(PublishedFiles.folder(asset.file)), !suggested.contains(asset.file) {
      diagnostics.append(unpublished(asset))
    }
  }

  private static func folder(_ file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }

  private func active(_ asset: ContentFolder.Asset, _ message: String, _ place: NamedFile? = nil) -> Diagnostic {
    Diagnostic(
      .attachmentActive, at: SourceLocation(file: asset.file), message,
      note: place.map { "Trang `\($0.place.file)` dẫn tới tệp này." },
      fix: "Xuất ra PDF, hoặc dời tệp khỏi `content`. Người vận hành Cổng cần đăng nguyên dạng thì ghi "
        + "`\(asset.sitePath)` vào `files` trong `content/portal.yml`.")
  }

  private mutating func unpublished(_ asset: ContentFolder.Asset) -> Diagnostic {
    let place = SourceLocation(file: asset.file)
    if asset.isHidden, !FileNames.isLeftover(asset.name) {
      return Diagnostic(
        .fileNotPublished, at: place, "Tệp ẩn không được đăng: không có trong `files` của `content/portal.yml`",
        fix:
          "Cần đăng thì thêm `files: [\(asset.sitePath)]` vào `content/portal.yml`; không thì dời tệp khỏi `content`.")
    }
    let message = "Tệp không được đăng: không trang đã đăng nào dẫn tới, hiện hay đính kèm"
    if FileNames.isLeftover(asset.name) {
      return Diagnostic(
        .fileNotPublished, at: place, message, note: "Đây là tệp tạm hoặc bản lưu của phần mềm.",
        fix: "Xóa tệp này khỏi `content`.")
    }
    return Diagnostic(.fileNotPublished, at: place, message, fix: advice(asset))
  }

  private mutating func advice(_ asset: ContentFolder.Asset) -> String {
    let parts = asset.name.split(separator: ".")
    if let dot = parts.dropFirst().firstIndex(where: { $0.lowercased() == "md" }) {
      let name = parts[...dot].dropLast().joined(separator: ".") + ".md"
      return "Nếu đây là một trang, đổi tên thành `\(name)`; nếu không, dời tệp khỏi `content`."
    }
    let stem = asset.file.dropLast(asset.name.count) + (parts.first.map(String.init) ?? "")
    let page = ["\(stem).md", "\(stem).en.md"].first { pages.contains($0) }
    if let page {
      return
        "Có phải tệp của `\(page)`? Thêm vào trang ấy dòng `attachments: [\(asset.name)]`; không thì dời tệp khỏi `content`."
    }
    let isText = ["docx", "docm", "doc"].contains(FileNames.ending(asset.name))
    return (isText ? "Muốn chữ trong tệp thành trang thì chạy `congbo import`; hoặc đính" : "Đính")
      + " kèm bằng `attachments: [\(asset.name)]`, hoặc dẫn tới tệp trong bài; không đăng thì dời tệp khỏi `content`."
  }

  // MARK: What goes out

  /// More than this is a photograph as the camera made it: on a slow line (1 Mbit/s) it takes sixteen seconds, and a picture
  /// of 1,600 pixels, which fills any page, needs a quarter of it.
  static let largestPicture = 2_000_000

  private mutating func weigh(_ pages: [NamedFile]) {
    var seen: Set<String> = []
    for file in pages where file.isPicture {
      guard let asset = byPath[file.file], asset.size > PublishedFiles.largestPicture, seen.insert(file.file).inserted
      else { continue }
      let size = NumberText.size(asset.size, language: "vi")
      diagnostics.append(
        Diagnostic(
          .pictureLarge, at: file.place, "Ảnh nặng \(size): «\(asset.name)»",
          note: "Trên đường truyền 1 Mbit/s ảnh này mất \(asset.size * 8 / 1_000_000) giây mới hiện.",
          fix: "Thu ảnh còn chừng 1.600 điểm ảnh chiều rộng, lưu dạng JPEG hoặc WebP; thường chỉ còn dưới 0,5 MB.",
          length: file.subject?.count ?? asset.name.count, subject: file.subject))
    }
  }

  /// Empty files, those that cannot be read, those that are not what their ending says or hold something that runs.
  private mutating func inspect(_ cache: BlobCache) {
    let (files, declared, folder) = (files, declared, content.folder)
    let found = Parallel.map(files.count) { index -> (problem: Diagnostic?, kept: KeptBlob?) in
      let isDeclared = declared.contains(files[index].file)
      if let problem = PublishedFiles.problem(files[index], in: folder.source, isDeclared: isDeclared) {
        return (problem, nil)
      }
      if isDeclared || !PublishedFiles.mayTell(files[index]) { return (nil, nil) }
      let (traces, kept) = PublishedFiles.traces(files[index], in: folder, cache)
      return (traces.isEmpty ? nil : PublishedFiles.warning(traces, in: files[index]), kept)
    }
    diagnostics += found.compactMap(\.problem)
    blobs = found.compactMap(\.kept)
  }

  private static let words: Set<String> = ["docx", "docm"]
  private static let workbooks: Set<String> = ["xlsx", "xlsm"]
  private static let pictures: Set<String> = ["jpg", "jpeg", "png", "webp"]

  /// Whether a file may hold what is not meant for readers.
  private static func mayTell(_ asset: ContentFolder.Asset) -> Bool {
    let ending = FileNames.ending(asset.name)
    return words.contains(ending) || workbooks.contains(ending) || pictures.contains(ending)
  }

  /// The largest Word or Excel file that is looked through.
  private static let longestOfficeFile = 64 << 20
  /// What is read of a picture: what its camera noted stands at its beginning in a JPEG, at its end in a WebP.
  private static let longestPictureHead = 4 << 20

  /// What a file holds that is not meant for readers, in words; empty where it holds nothing of the kind. As an earlier build saw it, where
  /// the file has the same stamp, since each is read and unpacked whole.
  private static func traces(
    _ asset: ContentFolder.Asset, in folder: ContentFolder, _ cache: BlobCache
  ) -> (traces: String, kept: KeptBlob?) {
    let key = folder.settledStamp(of: asset.file).map { stamp in
      Fingerprint { writer in
        writer.put("traces")
        writer.put(asset.file)
        writer.put(stamp)
      }
    }
    if let key, var reader = cache.reader(key), let traces = try? reader.next(String.self), let kept = cache.kept(key) {
      return (traces, kept)
    }
    guard let traces = traces(asset, folder.source + "/" + asset.file) else { return ("", nil) }
    let kept = key.map { key in
      var writer = CacheWriter()
      writer.put(traces)
      return KeptBlob(key, writer.bytes[...])
    }
    return (traces, kept)
  }

  /// Nil where the file cannot be read.
  private static func traces(_ asset: ContentFolder.Asset, _ path: String) -> String? {
    let ending = FileNames.ending(asset.name)
    if pictures.contains(ending) {
      return FileReader.head(of: path, longestPictureHead).map {
        PicturePlace.stands(in: $0) ? "tọa độ nơi chụp (GPS)" : ""
      }
    }
    guard case .bytes(let bytes) = FileBytes.read(path, upTo: longestOfficeFile) else { return nil }
    func count(_ number: Int, _ words: String) -> String? {
      number > 0 ? "\(NumberText.whole(number)) \(words)" : nil
    }
    let found: [String?]
    if words.contains(ending) {
      let traces = WordTraces(bytes)
      found = [count(traces.changes, "chỗ theo dõi thay đổi"), count(traces.comments, "nhận xét")]
    } else {
      let traces = SheetTraces(bytes)
      let names = traces.hidden.prefix(3).map { "«\($0)»" }.joined(separator: ", ")
      found = [count(traces.hidden.count, "trang tính ẩn (\(names))"), count(traces.comments, "nhận xét")]
    }
    return found.compactMap { $0 }.joined(separator: " và ")
  }

  /// A warning where a file holds what is not meant for readers.
  private static func warning(_ traces: String, in asset: ContentFolder.Asset) -> Diagnostic {
    let ending = FileNames.ending(asset.name)
    let (what, note, fix) =
      words.contains(ending)
      ? (
        "Tệp Word", "Ai mở tệp cũng thấy chữ đã xóa, lời góp ý và tên người sửa.",
        "Trong Word, chọn Xem lại (Review), chấp nhận hết thay đổi, xóa hết nhận xét rồi lưu; hoặc đăng bản PDF. "
      )
      : workbooks.contains(ending)
        ? (
          "Tệp Excel", "Ai mở tệp cũng bỏ ẩn được các trang tính và đọc được nhận xét.",
          "Trong Excel, bỏ ẩn (Unhide) rồi xóa các trang tính không công bố, xóa nhận xét và lưu; hoặc đăng bản PDF. "
        )
        : (
          "Ảnh", "Ai tải ảnh về cũng xem được nơi chụp, thường cả máy chụp.",
          "Xóa thông tin ấy rồi lưu lại: trong Windows, bấm phải vào ảnh, Properties, Details, «Remove Properties and Personal "
            + "Information». "
        )
    return Diagnostic(
      .attachmentTraces, at: SourceLocation(file: asset.file), "\(what) đem đăng còn \(traces)", note: note,
      fix: fix + "Cần đăng nguyên như vậy thì ghi `\(asset.sitePath)` vào `files` trong `content/portal.yml`.")
  }

  private static func problem(_ asset: ContentFolder.Asset, in source: String, isDeclared: Bool) -> Diagnostic? {
    let place = SourceLocation(file: asset.file)
    guard let head = FileSignature.head(of: source + "/" + asset.file) else {
      return Diagnostic(.fileUnreadable, at: place, "Không đọc được tệp", fix: "Kiểm tra quyền đọc của tệp.")
    }
    if asset.size == 0 {
      return Diagnostic(
        .attachmentEmpty, at: place, "Tệp trống (0 byte)", fix: "Chép lại tệp từ bản gốc, hoặc xóa tệp này.")
    }
    if let signature = FileSignature.expected(of: asset.file), !head.isEmpty, !signature.fits(head) {
      return Diagnostic(
        .attachmentTypeMismatch, at: place, "Tệp mang đuôi .\(signature.ending) nhưng không phải \(signature.name)",
        note: FileSignature.name(of: head).map { "Nội dung cho thấy đây là \($0)." },
        fix: "Xuất lại tệp đúng loại, hoặc sửa đuôi tệp cho khớp nội dung.")
    }
    guard !isDeclared, ActiveFile.isMarkup(asset.name) else { return nil }
    guard case .bytes(let bytes) = FileBytes.read(source + "/" + asset.file, upTo: ActiveFile.longestMarkup) else {
      return Diagnostic(
        .fileTooLarge, at: place, "Tệp dài quá giới hạn 32 MB cho SVG và XML", fix: "Nén tệp thành .zip.")
    }
    guard let part = ActiveFile.activePart(of: bytes) else { return nil }
    return Diagnostic(
      .attachmentActive, at: place, "Tệp có phần chạy được như một phần của Cổng: «\(part)»",
      fix: "Xuất lại tệp không có mã lệnh, hoặc đổi sang PNG hay PDF.")
  }
}
