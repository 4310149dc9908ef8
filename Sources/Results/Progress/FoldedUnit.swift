import Bytes
import Targets
import Vietnamese

/// A unit without its multiplier, so that "1,2 nghìn tỷ đồng" and "1.200 tỷ đồng" compare, and a table's "1000 tấn" with "tấn".
public struct FoldedUnit: Sendable, Hashable {
  /// What one of the unit is in the folded unit: 10^12 of "nghìn tỷ đồng".
  let multiplier: WideInteger
  /// In lower case, composed: `đồng`; `%` of "% dân số" and "%/năm"; empty for an index.
  public let name: String

  /// Of multiples.
  static let times = "lần"

  /// Folds a unit as a text has it.
  public init(_ unit: String) {
    // Most units are per cent, of whatever.
    var bytes = unit.utf8.makeIterator()
    let first = bytes.next()
    if first == nil || first == UInt8(ascii: "%") && (bytes.next() ?? 0) < 0x80 {
      (multiplier, name) = (.one, first == nil ? "" : "%")
      return
    }
    var words = NormalForm.nfc(unit).withSingleBlanks.lowered()
    for (long, short) in [("phần trăm", "%"), ("vnđ", "đồng"), ("vnd", "đồng"), ("htx", "hợp tác xã")]
    where words.holds(long) {
      words = words.replacing(long, with: short)
    }
    let (power, counted) = TargetUnits.folded(words)
    var name = counted
    if name.begins(with: "%") { name = "%" }
    if name.begins(with: "số ") { name.removeFirst(3) }
    if name.holds("sỹ") { name = name.replacing("sỹ", with: "sĩ") }
    if name.utf8.contains(UInt8(ascii: "/")) { name = FoldedUnit.perWhat(name) }
    (multiplier, self.name) = (.powerOfTen(power), name)
  }

  /// What a number in `other` is to be multiplied by to be one in this unit, where both fold to the same.
  public func scale(from other: FoldedUnit) -> Fraction { Fraction(other.multiplier, over: multiplier) }

  /// Whether both count the same, one perhaps in fewer words: "lượt" and "lượt khách".
  public func counts(like other: FoldedUnit) -> Bool {
    name == other.name
      || name != "" && other.name != "" && (name.begins(with: other.name + " ") || other.name.begins(with: name + " "))
      || FoldedUnit.visits.contains(name) && FoldedUnit.visits.contains(other.name)
      || FoldedUnit.houses.contains(name) && FoldedUnit.houses.contains(other.name)
      || isPeople(like: other)
  }

  /// Whether one says that it is per head and year, and the other leaves that to the name of an average: "triệu đồng/người/năm".
  func isPerHead(like other: FoldedUnit) -> Bool {
    func isBase(_ own: String, of rate: String) -> Bool {
      FoldedUnit.perHead.contains {
        rate.utf8.count == own.utf8.count + $0.utf8.count && rate.begins(with: own) && rate.ends(with: $0)
      }
    }
    return ["đồng", "usd"].contains(name) && isBase(name, of: other.name)
      || ["đồng", "usd"].contains(other.name) && isBase(other.name, of: name)
      || isOfYear(other) || other.isOfYear(self)
  }

  /// "Đồng/người/năm" of "đồng/người".
  private func isOfYear(_ other: FoldedUnit) -> Bool { name.ends(with: "/người") && other.name == name + "/năm" }

  private static let perHead = ["/người", "/người/năm", "/năm"]

  /// Whether one counts people and the other says of which sort they are: "người" of "Số lao động có việc làm" and "lao động".
  func isPeople(like other: FoldedUnit) -> Bool {
    name == FoldedUnit.people && FoldedUnit.persons.contains(other.name)
      || other.name == FoldedUnit.people && FoldedUnit.persons.contains(name)
  }

  private static let people = "người"
  /// The word of those of whom nothing else is said, as measures have it.
  static let peopleWord = MeasureText.word(people).folded
  private static let persons: Set<String> = [
    "lao động", "hội viên", "đoàn viên", "đảng viên", "học sinh", "sinh viên", "học viên", "cán bộ", "công nhân",
    "nông dân", "thanh niên", "giáo viên",
  ]

  /// The unit of a rate that the name of a measure tells: "bác sĩ/10.000 người" of "Số bác sĩ trên 10.000 người"; nil where it tells none.
  static func rate(toldIn subject: String) -> FoldedUnit? {
    let words = subject.lowered().replacing("/", with: " trên ").parts()
    guard words.first == "số", let over = words.lastIndex(of: "trên"), over > 1 else { return nil }
    var base = words[(over + 1)...]
    if base.first == "một" || base.first == "1", base.dropFirst().first.map({ tens.contains(String($0)) }) == true {
      base = base.dropFirst()
    }
    // "Vốn trên 10 tỷ đồng" is more than that.
    guard base.count > 1, let number = base.first, tens.contains(String(number)),
      base.dropFirst().first.map({ ResultLexicon.rateBases.contains(String($0)) }) == true
    else { return nil }
    return FoldedUnit(words[1..<over].joined(separator: " ") + "/" + words[(over + 1)...].joined(separator: " "))
  }

  /// To how many of whom rates are counted.
  private static let tens: Set<String> = [
    "100", "1.000", "1000", "10.000", "10000", "100.000", "100000", "nghìn", "vạn", "triệu",
  ]

  /// Whether both are rates of the same to as many of the same, in other words: "bác sỹ/10.000 dân", "bác sĩ/1 vạn người".
  func isRate(like other: FoldedUnit) -> Bool {
    guard let (own, base) = rate, let (others, otherBase) = other.rate, base == otherBase else { return false }
    return own == others || own.begins(with: others + " ") || others.begins(with: own + " ")
  }

  /// Whether it is how many there are to so many people, as of doctors and beds, and not how often something came to pass in a year.
  var isOfStock: Bool {
    guard let (counted, base) = rate, base.hasSuffix(" dân") else { return false }
    return FoldedUnit.stocks.contains { counted.begins(with: $0) }
  }

  private static let stocks = ["bác sĩ", "dược sĩ", "điều dưỡng", "giường", "thuê bao", "cán bộ", "nhân viên"]

  /// What is counted and to how many of what; nil where it is no rate.
  private var rate: (counted: String, base: String)? {
    guard name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let parts = name.split(separator: "/")
    guard parts.count == 2 else { return nil }
    return (String(parts[0]).replacing("sỹ", with: "sĩ"), String(parts[1]))
  }

  /// One spelling of what a unit is per: "/01 ha" is "/ha", "/một vạn người" is "/10.000 dân".
  private static func perWhat(_ name: String) -> String {
    var out: [String] = []
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      var words = part.parts().map { String($0) }
      if !out.isEmpty {
        if words.count > 1, ["01", "1", "một"].contains(words[0]) { words.removeFirst() }
        if words.count > 1, let round = rounds[words[0]] {
          let whom = words[1...].joined(separator: " ")
          words = [round, ["người dân", "người", "dân số"].contains(whom) ? "dân" : whom]
        }
      }
      out.append(words.joined(separator: " "))
    }
    return out.joined(separator: "/")
  }

  private static let rounds = [
    "vạn": "10.000", "nghìn": "1.000", "ngàn": "1.000", "triệu": "1.000.000", "100": "100", "1000": "1.000",
    "1.000": "1.000", "10000": "10.000", "10.000": "10.000", "100000": "100.000", "100.000": "100.000",
  ]

  /// Houses, as they are counted.
  private static let houses: Set<String> = ["nhà", "căn nhà", "ngôi nhà", "căn"]

  private static let visits: Set<String> = ["lượt", "lượt khách", "lượt người", "lượt du khách", "lượt khách du lịch"]

  /// Of what is as long, as fast or as high in a province as in the country.
  private static let scopeless: Set<String> = [
    "ngày", "ngày làm việc", "giờ", "phút", "giây", "tháng", "năm", "tuổi", "mbps", "gbps", "kbps", "mb/s", "gb/s",
    "bậc",
    "điểm %", "độ", "°c", "m", "cm", "mm", "mg", "dbm", "ghz", "mhz",
  ]

  /// Whether an amount grows with the place it is of: people, communes, money; not a rate, an average or a length of time.
  public func growsWithPlace(of kind: TargetKind) -> Bool {
    isCount(of: kind) && !name.holds("/") && !FoldedUnit.scopeless.contains(name)
  }

  /// Whether it counts things: what several periods reach can be added.
  func isCount(of kind: TargetKind) -> Bool { kind != .ranking && !["%", "", "lần", "điểm"].contains(name) }
}
