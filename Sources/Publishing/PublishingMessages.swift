import Diagnostics

/// Messages about what the system refuses, which no input can bring about at will.
public enum PublishingMessages {
  /// A call to the system failed.
  ///
  /// - Parameters:
  ///   - code: the system's `errno`.
  ///   - action: what was being done, in Vietnamese: "ghi tệp".
  ///   - path: with what.
  ///   - output: the output folder.
  public static func systemFailure(_ code: Int32, while action: String, _ path: String, output: String) -> Diagnostic {
    IOFailure(action, path, code: code).diagnostic(output: output)
  }

  /// The new site is in view, but the folder of the old one beside it could not be removed whole.
  public static func leftover(_ folder: String, output: String) -> Diagnostic {
    Diagnostic(
      .outputLeftover, at: nil,
      "Trang mới đã xuất bản, nhưng chưa xóa hết trang cũ trong «\(folder)» cạnh «\(output)»",
      fix: "Kiểm tra quyền xóa; lần dựng sau sẽ thử lại")
  }
}
