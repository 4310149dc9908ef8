import Vietnamese

/// Lines of a letterhead that a narrow column broke put together again: `CỘNG HÒA XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM`, `Hà Nội, ngày 21⏎tháng
/// 11 năm 2025`.
enum BrokenLines {
  /// The lines with broken ones joined. A joined line stands where its last piece stands.
  static func joined(_ lines: [HeadLine]) -> [HeadLine] {
    var out: [HeadLine] = []
    for line in lines {
      if let last = out.last, goesOn(last, line) {
        out[out.count - 1] = last.joined(with: line)
      } else {
        out.append(line)
      }
    }
    return out
  }

  private static func goesOn(_ line: HeadLine, _ next: HeadLine) -> Bool {
    guard !line.text.isEmpty, !next.text.isEmpty, !line.isRule, !next.isRule, line.column == next.column,
      next.block - line.block < 2, line.text.count < 90, next.text.count < 60
    else { return false }
    let (a, b) = (line.folded, next.folded)
    if line.isShouted, next.isShouted {
      let state = "cong hoa xa hoi chu nghia viet nam"
      let party = "dang cong san viet nam"
      return [state, party].contains { whole in
        a.utf8.count > 7 && a != whole && whole.hasPrefix(a) && whole.hasPrefix(a + " " + b)
      }
    }
    if a.hasPrefix("doc lap"), !a.hasSuffix("phuc"), a.utf8.count < 28 {
      return b.hasSuffix("phuc") || b.hasPrefix("- ")
    }
    return isOpenDay(a)
      && (b.hasPrefix("ngay ") || b.hasPrefix("thang ") || b.hasPrefix("nam ") || b.first?.isNumber == true)
  }

  /// Whether a line ends in the midst of `…, ngày … tháng … năm …`.
  private static func isOpenDay(_ folded: String) -> Bool {
    if folded.hasSuffix(","), folded.utf8.count < 40 { return true }
    guard let day = folded.ranges(of: "ngay").last else { return false }
    let rest = folded[day.upperBound...]
    guard folded[..<day.lowerBound].isEmpty || folded[..<day.lowerBound].hasSuffix(", ") else { return false }
    guard let year = rest.ranges(of: "nam").last else {
      return rest.allSatisfy { $0.isNumber || $0 == " " || rest.contains("thang") }
    }
    return rest[year.upperBound...].allSatisfy { $0 == " " }
  }
}

extension HeadLine {
  /// This line and the next as one.
  func joined(with next: HeadLine) -> HeadLine {
    HeadLine(
      text: text + " " + next.text, folded: folded + " " + next.folded, block: next.block, column: column,
      isBold: isBold,
      isCentered: isCentered, isInTable: isInTable, isFloating: isFloating, isRule: false)
  }
}
