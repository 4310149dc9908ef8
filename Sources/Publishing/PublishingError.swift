import Diagnostics
import Glibc

/// Why nothing was published. The output folder is as it was, but for files of others that were rescued into it.
public struct PublishingError: Error {
  /// At least one error, for editors. Empty only when ``cause`` is set.
  public let diagnostics: [Diagnostic]
  /// What the `contents` of an output file threw, with that file's path.
  public let cause: Cause?

  /// An error out of the making of one file.
  public struct Cause: Sendable {
    /// The path of the output file.
    public let path: String
    /// What its `contents` threw.
    public let error: any Error
  }

  init(_ diagnostics: [Diagnostic], cause: Cause? = nil) {
    self.diagnostics = diagnostics
    self.cause = cause
  }

  init(path: String, error: any Error) {
    diagnostics = []
    cause = Cause(path: path, error: error)
  }
}

/// A call to the system that failed.
struct IOFailure: Error {
  let code: Int32
  /// What was being done, in Vietnamese: "ghi tệp".
  let action: String
  let path: String

  init(_ action: String, _ path: String, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  var reason: String { String(cString: strerror(code)) }

  /// The message for editors.
  func diagnostic(output: String) -> Diagnostic {
    let untouched = "Trang cũ trong «\(output)» vẫn nguyên vẹn"
    switch code {
    case ENOSPC, EDQUOT:
      return Diagnostic(
        .outputDiskFull, at: nil, "Hết dung lượng đĩa khi \(action) «\(path)»", note: untouched,
        fix: "Giải phóng dung lượng (trang mới nằm cạnh trang cũ cho đến khi xong) rồi chạy lại")
    case EACCES, EPERM:
      return Diagnostic(
        .outputNotPermitted, at: nil, "Không có quyền \(action) «\(path)»", note: untouched,
        fix: "Cấp quyền ghi cho tài khoản chạy congbo vào thư mục đầu ra và thư mục chứa nó, hoặc chọn --output khác")
    case EROFS:
      return Diagnostic(
        .outputReadOnly, at: nil, "Hệ thống tệp chỉ cho đọc, không thể \(action) «\(path)»", note: untouched,
        fix: "Chọn --output ở nơi ghi được")
    case ENOTDIR:
      return Diagnostic(
        .outputNotAFolder, at: nil,
        "Không thể \(action) «\(path)»: một phần của đường dẫn là tệp, không phải thư mục",
        note: untouched, fix: "Chọn --output khác, hoặc dời tệp ấy đi")
    default:
      return Diagnostic(
        .outputIO, at: nil, "Lỗi hệ thống khi \(action) «\(path)»: \(reason)", note: untouched,
        fix: "Kiểm tra đĩa và thư mục đầu ra rồi chạy lại")
    }
  }
}

/// The output cannot be exchanged as one folder here; the caller falls back to moving files one by one.
struct ExchangeUnavailable: Error {}
