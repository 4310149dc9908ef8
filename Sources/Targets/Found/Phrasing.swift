/// In what order a target's words stand in its text.
public enum WordOrder: String, Sendable, Hashable, CaseIterable {
  /// "Tỷ lệ hộ nghèo giảm 2%".
  case subjectFirst
  /// "Huy động vốn … đạt 230 nghìn tỷ đồng": the verb, what it does, how much.
  case verbFirst
  /// "90% hồ sơ được giải quyết đúng hạn".
  case numberFirst
  /// "Đào tạo 3.000 người".
  case verbThenNumber
}

/// The text's own words about a target that are neither its subject nor its outcome: without them the sentence by which it is
/// shown could say another thing than the text, a fall by 5 % where it has a fall to 5 %.
public struct Phrasing: Sendable, Hashable {
  /// In what order the words stand.
  public var order = WordOrder.subjectFirst
  /// What the row of values behind it is of: "Tỷ lệ trường đạt chuẩn quốc gia", for "mầm non 60%, tiểu học 70%".
  public var label = ""
  /// What it is a part of, where the subject is only the part's name: "doanh thu toàn Tập đoàn, trong đó".
  public var whole = ""
  /// The part's name with what is measured of it: "tăng trưởng ngành lâm nghiệp", where the subject is "lâm nghiệp" as the text has it.
  public var measured = ""
  /// Whose value it is, where the text gives one to each of several: "Quảng Ninh".
  public var owner = ""
  /// What a share is of, as the text has it behind the number: "GRDP tỉnh".
  public var base = ""
  /// Whether "cho" stands between the verb and the number.
  public var isGiven = false
  /// "mỗi năm", where the value is that of each year and its unit does not say so.
  public var period = ""
  /// What stands before the verb or the number that leads, and is neither subject nor outcome: "ngừng" of "ngừng cấp phép 10 mỏ",
  /// "thành lập mới" of "thành lập mới 500 doanh nghiệp".
  public var head = ""
  /// The verb before what is raised to its value: "nâng" of "nâng tỷ lệ che phủ rừng lên 45%".
  public var raise = ""
  /// The verb of change before a number that leads: "giảm 50% số giờ".
  public var lead = ""
  /// The words between what is measured and its number: "xuống còn", "bằng tối thiểu".
  public var binder = ""
  /// Whether the binder says how the value is meant.
  public var saysComparator = false
  /// Whether a denial before it ("không để … dưới 90%") is told by the comparator: the text's own words would say the contrary.
  public var isDenied = false
  /// What is not meant: "ngoại trừ 5% hộ đặc biệt".
  public var exception = ""
  /// What it is held against, where the baseline's year alone would say another thing: "dự toán năm 2025".
  public var against = ""
  /// Whether it is to hold from its year on, not by its end.
  public var isSince = false
  /// Whether its day is only the end of a school year, which the text names in place of a day: "năm học 2026-2027".
  public var isOfSchoolYear = false
  /// The level that its heading names, or what its column's head tells of it: "cấp xã", "Huyện Ba Bể", "Quận giao".
  public var level = ""
  /// The text's own words, where what is measured could not be told from them.
  public var verbatim = ""
  /// The word between what is counted and its predicate: "hoặc".
  public var link = ""
  /// What stands behind all else, up to the end of the clause: "về an toàn thông tin".
  public var tail = ""
}
