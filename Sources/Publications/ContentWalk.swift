import Diagnostics
import FoundationEssentials
import Glibc
import Parallel
import Vietnamese

/// One walk over `content/`.
struct ContentWalk {
  let source: String
  private(set) var pages: [(file: String, kind: PublicationKind)] = []
  private(set) var assets: [ContentFolder.Asset] = []
  private(set) var hasConfiguration = false
  private(set) var stamps: [String: FileStamp] = [:]
  var diagnostics: [Diagnostic] = []
  private let root: String

  init(source: String) {
    self.source = source
    root = URL(fileURLWithPath: source + "/content").resolvingSymlinksInPath().path
  }

  mutating func enter(_ folder: String, depth: Int, isHidden: Bool = false) {
    guard depth < 32, let names = FolderNames.read(source + "/" + folder) else {
      diagnostics.append(
        Diagnostic(
          .folderUnreadable, at: SourceLocation(file: folder), "Không đọc được thư mục",
          fix: "Kiểm tra quyền đọc và độ sâu của thư mục."))
      return
    }
    for name in names.undecodable { undecodable(name, in: folder) }
    let shown = names.texts.filter { !FileNames.isBookkeeping($0) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    twins(among: shown, in: folder)
    let all = Set(shown)
    let (prefix, own) = (source + "/", folder + "/")
    let found = Parallel.map(shown.count, grain: 256) { number -> (path: String, status: stat)? in
      let path = own + shown[number]
      var status = stat()
      return lstat(prefix + path, &status) == 0 ? (path, status) : nil
    }
    for (name, entry) in zip(shown, found) {
      if let (path, status) = entry {
        visit(path, status, name: name, among: all, depth: depth, isHidden: isHidden || name.hasPrefix("."))
      }
    }
  }

  // MARK: Names

  private mutating func undecodable(_ name: [UInt8], in folder: String) {
    let shown = FileNames.shown(name)
    diagnostics.append(
      Diagnostic(
        .fileName, at: SourceLocation(file: folder + "/" + shown),
        "Tên tệp hoặc thư mục không phải chữ UTF-8: «\(shown)»",
        note: "Thường gặp khi giải nén tệp `.zip` tạo trên máy Windows cũ.",
        fix: "Đặt lại tên không dấu, ví dụ `ke-hoach.md`."))
  }

  /// Two names that differ only in how their letters are composed: links mean either, and many disks keep one of them.
  private mutating func twins(among names: [String], in folder: String) {
    if names.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) { return }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      diagnostics.append(
        Diagnostic(
          .fileName, at: SourceLocation(file: folder + "/" + name),
          "Hai tên trong cùng thư mục chỉ khác nhau ở dạng Unicode (NFC và NFD): «\(NormalForm.nfc(name))»",
          note: "Trông giống hệt nhau, nên liên kết không rõ dẫn tới tệp nào.",
          fix: "Xóa hoặc đổi tên một trong hai; nên dùng tên không dấu."))
    }
  }

  // MARK: Entries

  private mutating func visit(
    _ path: String, _ found: stat, name: String, among names: Set<String>, depth: Int, isHidden: Bool
  ) {
    if let problem = FileNames.problem(name, at: path) { return diagnostics.append(problem) }
    if FileCopies.isDevice(name) { return reserved(path, name) }
    guard FileNames.isUsable(name) else {
      diagnostics.append(
        Diagnostic(
          .fileName, at: SourceLocation(file: path), "Tên tệp có ký tự không dùng được trong địa chỉ",
          fix: "Đặt lại tên tệp không dấu, ví dụ `ke-hoach.pdf`."))
      return
    }
    var status = found
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink, let fault = followed(path, &status) { return report(fault, path, isHidden: isHidden) }
    if status.st_mode & S_IFMT == S_IFDIR { return enter(path, depth: depth + 1, isHidden: isHidden) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let fault = Diagnostic(
        .fileSpecial, at: SourceLocation(file: path), "Không phải tệp thường", fix: "Xóa tệp này khỏi `content`.")
      return report(fault, path, isHidden: isHidden)
    }
    if !isLink { stamps[path] = FileStamp(status) }
    if path == "content/portal.yml" {
      hasConfiguration = true
    } else if !isHidden, FileNames.isPage(name), !FileNames.isLeftover(name) {
      if let original = FileCopies.original(of: name, among: names) { return copy(path, of: original) }
      page(path)
    } else if !isHidden, let ending = FileNames.otherMarkdown(name) {
      diagnostics.append(
        Diagnostic(
          .pageEnding, at: SourceLocation(file: path), "Trang phải có đuôi `.md`, tệp này mang đuôi `.\(ending)`",
          note: "Tệp chữ Markdown đuôi khác không thành trang, và không được đăng nguyên dạng.",
          fix: "Đổi tên thành `\(name.dropLast(ending.count))md`, hoặc dời tệp khỏi `content`."))
    } else {
      assets.append(ContentFolder.Asset(file: path, size: Int(status.st_size), isHidden: isHidden, fault: nil))
    }
  }

  private mutating func copy(_ path: String, of original: String) {
    diagnostics.append(
      Diagnostic(
        .fileName, at: SourceLocation(file: path), "Có vẻ là bản sao của `\(original)` do máy tạo ra",
        note: "Đăng cả hai thì một bài có hai trang.",
        fix: "So hai tệp, giữ bản đúng với tên `\(original)`, xóa tệp này."))
  }

  private mutating func reserved(_ path: String, _ name: String) {
    diagnostics.append(
      Diagnostic(
        .fileName, at: SourceLocation(file: path), "`\(name)` là tên dành riêng của Windows",
        note: "Máy Windows không tải được kho có tên này về, và không chép được trang ra.",
        fix: "Đặt tên khác, ví dụ `trang-\(name.lowercased())`."))
  }

  /// Follows a symbolic link; what is wrong with it, unless it leads to a file that could stand in its place: a page for a
  /// page, for other names a file that is neither hidden nor a page nor the portal's settings.
  private func followed(_ path: String, _ status: inout stat) -> Diagnostic? {
    let target = URL(fileURLWithPath: source + "/" + path).resolvingSymlinksInPath().path
    guard target.hasPrefix(root + "/"), stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return Diagnostic(
        .symbolicLink, at: SourceLocation(file: path),
        "Liên kết tượng trưng chỉ ra ngoài thư mục `content`, đã hỏng, hoặc chỉ tới một thư mục",
        fix: "Chép tệp thật vào đây thay cho liên kết.")
    }
    let inside = target.dropFirst(root.utf8.count + 1).split(separator: "/").map(String.init)
    let isOwn = ["content/portal.yml", ContentFolder.readings].contains("content/" + inside.joined(separator: "/"))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isPage = inside.last.map { FileNames.isPage($0) || FileNames.otherMarkdown($0) != nil } ?? false
    if inside.contains(where: { $0.hasPrefix(".") }) || isOwn || isPage != FileNames.isPage(name) {
      return Diagnostic(
        .symbolicLink, at: SourceLocation(file: path),
        "Liên kết tượng trưng chỉ tới một tệp không được đăng nguyên dạng: `content/\(inside.joined(separator: "/"))`",
        note: "Tệp ẩn, trang `.md` và tệp cấu hình không bao giờ được đăng nguyên dạng.",
        fix: "Xóa liên kết này, hoặc chép tệp thật vào đây.")
    }
    return nil
  }

  private mutating func report(_ fault: Diagnostic, _ path: String, isHidden: Bool) {
    if isHidden {
      assets.append(ContentFolder.Asset(file: path, size: 0, isHidden: true, fault: fault))
    } else {
      diagnostics.append(fault)
    }
  }

  private mutating func page(_ path: String) {
    guard let kind = PublicationKind.allCases.first(where: { path.utf8.starts(with: "content/\($0.rawValue)/".utf8) })
    else {
      diagnostics.append(
        Diagnostic(
          .fileMisplaced, at: SourceLocation(file: path), "Trang nằm ngoài các thư mục van-ban, tin-tuc, trang",
          fix: "Chuyển tệp vào `content/van-ban`, `content/tin-tuc` hoặc `content/trang`; bài chưa đăng thì thêm "
            + "`draft: true` vào đầu trang trước khi chuyển."))
      return
    }
    pages.append((path, kind))
  }
}

/// The names in a folder, as the bytes that the file system has.
struct FolderNames {
  private(set) var texts: [String] = []
  /// Those that are not UTF-8.
  private(set) var undecodable: [[UInt8]] = []

  /// Nil where the folder cannot be read.
  static func read(_ path: String) -> FolderNames? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names = FolderNames()
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in [UInt8](bytes.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      if let text = String(validating: name, as: UTF8.self) {
        names.texts.append(text)
      } else {
        names.undecodable.append(name)
      }
    }
    names.undecodable.sort { $0.lexicographicallyPrecedes($1) }
    return names
  }
}
