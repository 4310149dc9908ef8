import Templates

/// What a portal's templates change of the theme, and what the theme changed since they were copied, for people.
struct ThemeComparison {
  private let files: TemplateFiles
  private let copies: ThemeCopies

  init(_ files: TemplateFiles, _ copies: ThemeCopies) { (self.files, self.copies) = (files, copies) }

  /// One paragraph a file, in the order of their paths.
  var text: String {
    if files.shipped.isEmpty { return "Cổng này dùng cả bộ giao diện của mình; không có bản kèm theo để so.\n" }
    if files.own.isEmpty { return "Cổng này dùng nguyên bộ giao diện kèm theo.\n" }
    return files.own.keys.sorted().map(paragraph).joined(separator: "\n")
  }

  private func paragraph(_ path: String) -> String {
    let (own, name) = (files.own[path] ?? [], "templates/" + path)
    guard let shipped = files.shipped[path] else { return "\(name): chỉ Cổng này có, bộ kèm theo không có tệp này.\n" }
    if TemplateFiles.isWords(path) { return words(own, shipped, name) }
    if own == shipped { return "\(name): giống hệt bản kèm theo; xóa đi thì trang vẫn như cũ.\n" }
    guard let original = copies.originals[path] else {
      return "\(name): khác bản kèm theo (không rõ chép từ bản nào). Dòng - là bản kèm theo, dòng + là của Cổng.\n"
        + difference(shipped, own, name)
    }
    var text = ""
    if original.bytes != shipped {
      text +=
        "\(name): bản kèm theo đã đổi từ khi chép (bản \(original.version)); xem có cần đưa vào tệp của Cổng không.\n"
        + difference(original.bytes, shipped, "kèm theo, từ \(original.version) đến nay")
    }
    return text + "\(name): Cổng đã sửa, so với bản \(original.version):\n"
      + (own == original.bytes ? "(chưa sửa gì)\n" : difference(original.bytes, own, name))
  }

  private func words(_ own: [UInt8], _ shipped: [UInt8], _ name: String) -> String {
    guard let mine = WordsFile.pairs(of: own), let theirs = WordsFile.pairs(of: shipped) else {
      return "\(name): không đọc được; chạy `congbo check`.\n"
    }
    let changed = mine.keys.filter { mine[$0] != theirs[$0] }.sorted()
    var text = "\(name): đổi \(changed.count) từ.\n"
    for key in changed {
      if let word = theirs[key] { text += "- \(key): \(word)\n" }
      text += "+ \(key): \(mine[key] ?? "")\n"
    }
    return text
  }

  private func difference(_ old: [UInt8], _ new: [UInt8], _ name: String) -> String {
    guard let old = String(validating: old, as: UTF8.self), let new = String(validating: new, as: UTF8.self) else {
      return "(tệp nhị phân)\n"
    }
    return TextDifference.diff(old, new, file: name)
  }
}
