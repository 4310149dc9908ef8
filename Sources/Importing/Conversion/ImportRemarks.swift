import OfficeFiles

extension Import.Parts {
  /// Says what was left out or changed in reading, and what the page still needs.
  mutating func remark(_ document: OfficeDocument, _ options: Import.Options) {
    for remark in document.remarks { note(remark) }
    noteStruck(document)
    if !merged.isEmpty {
      // A table of a hundred merged rows is compared as a whole.
      let most = 40
      let tables = merged.map { table, cells in
        let more = cells.count > most ? " và \(cells.count - most) ô nữa" : ""
        return "bảng \(table) (\(cells.prefix(most).joined(separator: "; "))\(more))"
      }.joined(separator: ", ")
      facts.notes.append(
        ImportNote(
          .changed, "Có ô gộp ở \(tables): chữ đứng ở ô đầu, các ô còn lại để trống", fix: "So bảng với bản gốc."))
    }
    if !document.pictures.isEmpty {
      facts.isFull = false
      facts.draftReasons.append("Ảnh cần mô tả")
      facts.notes.append(
        ImportNote(
          .open, "Văn bản có \(document.pictures.count) ảnh, ghi cạnh trang",
          fix: "Viết lời mô tả thay chữ TODO; ảnh chỉ có chữ thì chép chữ vào bài rồi bỏ ảnh."))
    }
    if options.isRough {
      facts.draftReasons.append("Chuyển từ PDF")
      facts.notes.append(
        ImportNote(
          .open, "Chữ lấy từ PDF: bảng và chỗ xuống dòng được dựng lại",
          fix: "So từng đoạn, từng bảng với bản gốc, rồi xóa `draft: true`."))
    }
  }

  /// What is crossed out stands in the body as such.
  private mutating func noteStruck(_ document: OfficeDocument) {
    let paragraphs = HeadLine.paragraphs(of: document.blocks) + document.notes.flatMap(HeadLine.paragraphs)
    let count = paragraphs.reduce(0) { $0 + $1.runs.count(where: \.isStruck) }
    guard count > 0 else { return }
    facts.notes.append(
      ImportNote(
        .changed, "Có \(count) chỗ chữ bị gạch ngang, ghi là [gạch ngang: …]",
        fix: "Xem bản đã ký: chữ ấy đã bỏ thì xóa cả ngoặc, còn hiệu lực thì bỏ ngoặc."))
    facts.draftReasons.append("Có chữ bị gạch ngang")
  }

  private mutating func note(_ remark: Remark) {
    func add(_ text: String, _ fix: String) { facts.notes.append(ImportNote(.changed, text, fix: fix)) }
    switch remark {
    case .trackedChanges(let insertions, let deletions):
      add(
        "Tệp có theo dõi thay đổi: giữ \(insertions) chỗ thêm, bỏ \(deletions) chỗ xóa",
        "Tệp Word đính kèm vẫn còn dấu vết; chấp nhận hết thay đổi trong Word và lưu lại trước khi đăng.")
      facts.draftReasons.append("Tệp Word còn dấu vết sửa đổi")
    case .comments(let count):
      add("Bỏ \(count) nhận xét của người góp ý", "Xóa nhận xét trong tệp Word trước khi đính kèm.")
      facts.draftReasons.append("Tệp Word còn nhận xét")
    case .hiddenText:
      add("Bỏ chữ ẩn trong tệp", "Tệp đính kèm vẫn có chữ ẩn; xem có được công bố không.")
    case .wholePage:
      add(
        "Không rõ văn bản bắt đầu và kết thúc ở đâu trong trang web: có thể lẫn menu, chân trang của cổng",
        "Xóa những dòng không phải của văn bản, rồi xóa `draft: true`; có tệp Word thì nhập tệp ấy.")
      facts.draftReasons.append("Chép cả trang web")
    case .macros: add("Tệp có macro, không chạy và không đọc", "Lưu tệp thành .docx không macro trước khi đính kèm.")
    case .externalParts(let count):
      add("Không tải \(count) phần nằm ngoài tệp (ảnh, mẫu, đối tượng liên kết)", "Chèn thẳng vào tệp nếu cần.")
    case .formulas(let count, let first):
      let shown = first.map { "«\($0)»" }.joined(separator: ", ")
      add(
        "Chuyển \(count) công thức thành một dòng chữ: \(shown)\(count > first.count ? ", …" : "")",
        "So công thức với bản gốc.")
      facts.draftReasons.append("Công thức cần so với bản gốc")
    case .contents: add("Bỏ mục lục trong tệp", "Trang có mục lục riêng, không cần chép lại.")
    case .placeholders(let count):
      add("Bỏ \(count) ô điền mẫu còn để trống", "Văn bản cần nội dung ấy thì điền trong Word rồi nhập lại.")
    case .clocks(let count):
      let text = "Tệp có \(count) trường ngày (DATE, TIME), chữ đổi theo ngày mở tệp"
      guard facts.issued != nil || facts.comments["issued"] != nil else {
        return add(text, "Ghi ngày như trên bản đã ký.")
      }
      facts.doubt("issued", text, fix: "So với bản đã ký.")
      facts.draftReasons.append("Ngày trong tệp tự đổi")
    case .legacyFont(let name, let capitals):
      add(
        "Chữ dùng phông \(name) đã đổi sang Unicode" + (capitals ? ", chữ hoa theo tên phông" : ""),
        "Đọc lại các đoạn ấy.")
    case .unreadable("LISTNUM", let count):
      add(
        "Có \(count) số tự động (LISTNUM, AUTONUM) mà tệp không ghi giá trị",
        "Chép các số ấy vào bài theo bản in của Word.")
      facts.draftReasons.append("Số tự động chưa chép")
    case .unreadable("diagram", let count):
      add(
        "Có \(count) hình SmartArt: chữ được chép thành đoạn, hình thì không",
        "Đọc lại thứ tự các đoạn ấy, hoặc xuất hình thành ảnh kèm lời mô tả.")
      facts.isFull = false
    case .unreadable(let kind, let count):
      add("Không đọc được \(count) \(kind)", "Chép nội dung ấy vào bài, hoặc xuất ảnh kèm lời mô tả.")
      facts.isFull = false
    case .looseTable:
      add("Một bảng không tách được thành ô", "Lập lại bảng theo bản gốc ở chỗ được đánh dấu.")
      facts.isFull = false
      facts.draftReasons.append("Bảng chưa lập lại")
    case .mendedLetters(let count):
      add(
        "Sửa \(count) chữ gõ bằng ký tự trông giống (như Ð thành Đ)", "Đọc lại các chữ ấy nếu có tên riêng nước ngoài.")
    }
  }
}
