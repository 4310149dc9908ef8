import Bytes
import Publications
import Vietnamese

/// What plain lines of front matter tell that the portal would refuse.
struct PlainFrontMatter {
  let lines: ArraySlice<Substring>

  /// The value of a key, under any name that front matter may give it; nil where it has none.
  func value(_ key: String) -> String? {
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter ?? false,
        FrontMatterKeys.key(String(line[..<colon]), among: PlainFrontMatter.keys) == key
      else { continue }
      let text = line[colon...].dropFirst().trimmed(of: { " \t\"'".contains($0) })
      return text.isEmpty ? nil : text
    }
    return nil
  }

  /// The year of a date: of "2024-05-12", "2024-05", "5/2024" 2024; nil of a span of years.
  static func year(of date: String) -> Int? {
    let years = date.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
    return years.count == 1 ? years.first { (1945...2100).contains($0) } : nil
  }

  /// Whether a text without number and form is news: its title opens with no form ("Kế hoạch …", "Tây Ninh: kế hoạch …"), and
  /// is a headline, or whoever it names as issuer is the press or no body at all.
  var isNews: Bool {
    guard let issuer = value("issuer") else { return true }
    let title = value("title") ?? ""
    if PlainFrontMatter.namesForm(title) { return false }
    if PlainFrontMatter.tellsFigure(title) { return true }
    // Of what has taken place: "Đại hội Đảng bộ Công ty …", "Hội nghị …", whoever tells of it.
    let opening = Folding.fold(title)
    if PlainFrontMatter.events.contains(where: { opening.begins(with: $0) }) { return true }
    let folded = Folding.fold(issuer)
    return PlainFrontMatter.press.contains { folded.contains($0) }
      || !PlainFrontMatter.bodies.contains { folded.begins(with: $0) }
  }

  /// Why nothing is taken from the text. What a title says of organisation or prices makes an official text a rule; one with neither a
  /// number nor a form tells of such things as news do, and is one only where it is a regulation itself.
  func rules(form: String?, number: DocumentNumber?, title: String) -> RuleText? {
    if form == nil, number == nil, !PlainFrontMatter.namesForm(title) {
      return RuleText.isRegulation(title: title) ? .regulation : nil
    }
    return RuleText.reason(form: form, hasYearInNumber: number?.year != nil, title: title)
  }

  private static func namesForm(_ title: String) -> Bool {
    let parts = [title[...]] + title.split(separator: ":", maxSplits: 1).dropFirst()
    return parts.contains { part in
      let words = Folding.fold(String(part)).parts()
      return (1...3).contains { count in
        guard words.count > count else { return false }
        let name = words.prefix(count).joined(separator: " ")
        return forms.contains(name) || DocumentForm(name: name).name != name
      }
    }
  }

  /// "Giá trị sản xuất năm 2022 tăng 2,5%", "Bình Dương vận động hiến 26.000 đơn vị máu": headlines tell figures, names of plans do not.
  private static func tellsFigure(_ title: String) -> Bool {
    let words = Folding.fold(title).parts()
    return words.indices.contains { at in
      guard let first = words[at].utf8.first, (0x30...0x39).contains(first) else { return false }
      if words[at].contains("%") { return true }
      // "26.000", "3,3"; a day has two marks or none.
      let digits = words[at].split { $0 == "." || $0 == "," }
      let isGrouped = digits.count == 2 && digits.allSatisfy { $0.allSatisfy(\.isNumber) }
      return isGrouped || at + 1 < words.count && magnitudes.contains(String(words[at + 1]))
    }
  }

  private static let magnitudes: Set<String> = ["ty", "ti", "trieu", "nghin", "ngan", "%"]
  private static let keys = ["draft", "title", "number", "type", "issuer", "issued", "date"]
  /// Parts of plans and what plans are called that is no form of a number.
  private static let forms: Set<String> = [
    "du thao", "phu luc", "muc tieu", "chi tieu", "cac chi tieu", "he thong chi", "chien luoc", "nhiem vu",
    "phuong huong", "danh muc", "bang",
  ]
  private static let events = [
    "dai hoi ", "hoi nghi ", "le ", "hoi thao ", "khai mac ", "be mac ", "toa dam ", "dien dan ", "ky hop ", "hop bao ",
  ]
  private static let press = [
    "bao chi", "trang tin", "cong thong tin", "tap chi", "thong tan", "phat thanh", "truyen hinh", "phong vien",
  ]
  private static let bodies = [
    "ubnd", "hdnd", "uy ban", "hoi dong", "chinh phu", "thu tuong", "quoc hoi", "bo ", "so ", "ban ", "cuc ", "chi cuc",
    "tong cuc", "van phong", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy", "dang bo", "chi bo",
    "trung uong", "vien ", "truong ", "phong ", "trung tam", "toa an", "mat tran", "mttq", "ubmttq", "doan ", "hoi ",
    "lien doan", "cong an", "kho bac", "ngan hang", "tap doan", "tong cong ty", "cong ty", "tinh ", "thanh pho", "tp",
    "huyen ", "quan ", "xa ", "phuong ", "bhxh", "bao hiem xa hoi",
  ]
}
