import OfficeFiles

/// Why a file is not imported, for an editor.
package struct ImportRefusal: Error, Sendable, Hashable {
  package let text: String
  package let fix: String
  /// What a reader of files says, for those who look into it.
  package private(set) var detail: String?

  /// The words for what the reader of files says.
  package init(_ error: OfficeFileError) {
    switch error {
    case .empty:
      self.init("Tệp rỗng (0 byte)", "Chép lại tệp từ nơi gửi.")
    case .encrypted:
      self.init("Tệp đặt mật khẩu nên không mở được", "Mở bằng Word, bỏ mật khẩu (Tệp → Bảo vệ) rồi lưu lại.")
    case .damaged(let what):
      self.init(
        "Tệp hỏng hoặc bị cắt cụt",
        "Chép lại tệp từ nơi gửi; mở được bằng Word thì lưu lại thành tệp .docx mới.")
      detail = what
    case .tooLarge(let what):
      self.init(
        "Tệp lớn hay lồng nhau hơn mọi văn bản có thật", "Lưu lại bằng Word; vẫn vậy thì không dùng tệp này.")
      detail = what
    case .scanned:
      self.init(
        "PDF chỉ có ảnh chụp các trang, không có chữ",
        "Xin nơi ban hành tệp Word, hoặc PDF xuất thẳng từ Word; bản quét có thể đính kèm làm bản gốc.")
    case .noDocument:
      self.init(
        "Trang web này không có phần nào nhận ra là văn bản",
        "Tải tệp Word hay PDF của văn bản; hoặc chỉ lưu phần văn bản của trang.")
    case .missingTool(let tool): self.init(missing: tool)
    case .toolFailed(let what):
      self.init("Không chuyển được tệp", "Mở tệp bằng Word và lưu thành .docx, rồi nhập lại.")
      detail = what
    case .wrongKind(let kind): self.init(kind: kind)
    }
  }

  private init(_ text: String, _ fix: String) {
    self.text = text
    self.fix = fix
  }

  private init(missing tool: String) {
    if tool.contains("soffice") {
      self.init(
        "Tệp .doc của Word 97-2003 cần LibreOffice để đọc, mà máy này chưa cài",
        "Mở tệp bằng Word, chọn Lưu thành → Word (.docx), rồi nhập tệp .docx.")
    } else {
      self.init(
        "Cần chương trình \(tool), mà máy này chưa cài", "Nhờ người bảo trì cài (poppler-utils), hoặc nhập tệp Word.")
    }
  }

  private init(kind: String) {
    let save = "Mở tệp bằng chương trình đã soạn nó và lưu thành Word (.docx)."
    switch kind.lowercased() {
    case "xlsx", "xls", "xlsm":
      self.init(
        "Đây là bảng tính Excel, không phải văn bản Word", "Chép bảng vào tệp Word, hoặc đính kèm bảng tính vào trang.")
    case "pptx", "ppt": self.init("Đây là tệp trình chiếu PowerPoint, không phải văn bản Word", save)
    case "rtf": self.init("Đây là tệp RTF, chưa phải tệp Word (.docx)", "Mở bằng Word và lưu thành .docx.")
    case "odt": self.init("Đây là tệp ODT của LibreOffice", "Mở bằng LibreOffice và lưu thành .docx.")
    case "docm": self.init("Đây là tệp Word có macro (.docm)", "Mở bằng Word và lưu thành .docx.")
    case "zip": self.init("Đây là tệp nén, bên trong không có văn bản Word (thiếu document.xml)", save)
    case "doc": self.init("Đây là tệp .doc của Word 97-2003", "Mở bằng Word và lưu thành .docx.")
    default: self.init("Không nhận ra kiểu tệp; chỉ nhận Word (.docx, .doc), PDF có chữ và trang web", save)
    }
  }
}
