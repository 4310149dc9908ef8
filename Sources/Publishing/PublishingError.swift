import Diagnostics
import Glibc

/// Why publishing failed. ``output`` tells what stands in the output folder now; files of others may have been rescued
/// into it besides.
public struct PublishingError: Error {
  /// What readers see after a failure.
  public enum OutputState: Sendable, Hashable {
    /// The old site, whole.
    case untouched
    /// Some files of the new site among those of the old one: they were being replaced one by one.
    case mixed
    /// The new site, whole; what is not finished is the bookkeeping.
    case renewed
  }

  /// At least one error, for editors. Empty only when ``cause`` is set.
  public let diagnostics: [Diagnostic]
  /// What the `contents` of an output file threw, with that file's path.
  public let cause: Cause?
  /// What stands in the output now.
  public let output: OutputState

  /// An error out of the making of one file.
  public struct Cause: Sendable {
    /// The path of the output file.
    public let path: String
    /// What its `contents` threw.
    public let error: any Error
  }

  init(_ diagnostics: [Diagnostic], cause: Cause? = nil, output: OutputState = .untouched) {
    self.diagnostics = diagnostics
    self.cause = cause
    self.output = output
  }

  init(path: String, error: any Error) {
    diagnostics = []
    cause = Cause(path: path, error: error)
    output = .untouched
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

  /// The message for editors.
  func diagnostic(output: String, _ state: PublishingError.OutputState = .untouched) -> Diagnostic {
    let note = state.sentence(output)
    switch code {
    case ENOSPC, EDQUOT:
      return Diagnostic(
        .outputDiskFull, at: nil, "Hết dung lượng đĩa khi \(action) «\(path)»", note: note,
        fix: "Giải phóng dung lượng (trang mới nằm cạnh trang cũ cho đến khi xong) rồi chạy lại")
    case EACCES, EPERM:
      return Diagnostic(
        .outputNotPermitted, at: nil, "Không có quyền \(action) «\(path)»", note: note,
        fix: "Cấp quyền ghi cho tài khoản chạy congbo vào thư mục đầu ra và thư mục chứa nó, hoặc chọn --output khác")
    case EROFS:
      return Diagnostic(
        .outputReadOnly, at: nil, "Hệ thống tệp chỉ cho đọc, không thể \(action) «\(path)»", note: note,
        fix: "Chọn --output ở nơi ghi được")
    case ENOTDIR:
      return Diagnostic(
        .outputNotAFolder, at: nil,
        "Không thể \(action) «\(path)»: một phần của đường dẫn là tệp, không phải thư mục",
        note: note, fix: "Chọn --output khác, hoặc dời tệp ấy đi")
    default:
      return Diagnostic(
        .outputIO, at: nil, "Lỗi hệ thống khi \(action) «\(path)»: \(SystemError.text(code))", note: note,
        fix: "Kiểm tra đĩa và thư mục đầu ra rồi chạy lại")
    }
  }
}

extension PublishingError {
  /// Gives whatever fails its diagnostic.
  ///
  /// - Parameter output: the output folder, for messages.
  static func diagnosed<Result>(
    _ output: String, _ body: () throws -> Result
  ) throws(PublishingError) -> Result {
    do {
      return try body()
    } catch let error as PublishingError {
      throw error
    } catch let unfinished as Unfinished {
      throw PublishingError([diagnostic(of: unfinished.failure, output, unfinished.state)], output: unfinished.state)
    } catch {
      throw PublishingError([diagnostic(of: error, output, .untouched)])
    }
  }

  private static func diagnostic(of error: any Error, _ output: String, _ state: OutputState) -> Diagnostic {
    if let failure = error as? IOFailure { return failure.diagnostic(output: output, state) }
    return Diagnostic(.outputIO, at: nil, "Lỗi hệ thống khi xuất bản: \(error)", note: state.sentence(output))
  }
}

extension PublishingError.OutputState {
  /// The same for editors.
  func sentence(_ output: String) -> String {
    switch self {
    case .untouched: "Trang cũ trong «\(output)» vẫn nguyên vẹn"
    case .mixed: "«\(output)» đang lẫn trang cũ và trang mới; lần dựng sau sẽ làm cho đủ"
    case .renewed: "«\(output)» đã là trang mới; lần dựng sau sẽ hoàn tất việc ghi sổ"
    }
  }
}

/// A failure after the output had begun to change.
struct Unfinished: Error {
  let state: PublishingError.OutputState
  let failure: any Error
}

/// The output cannot be exchanged as one folder here; the caller falls back to moving files one by one.
struct ExchangeUnavailable: Error {}
