import Targets

/// What a phrase of the ``ResultLexicon`` can be in a sentence about results. A phrase may be several things; the reader
/// decides by place.
struct Sense: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Bits 0–5 are those of `Roles`, because marks such as `≥` have them too.
  static let atLeast = Sense(bit: 0), moreThan = Sense(bit: 1), atMost = Sense(bit: 2), lessThan = Sense(bit: 3)
  static let about = Sense(bit: 4), orMore = Sense(bit: 5)
  /// Binds the value that follows: đạt, chiếm, là.
  static let reach = Sense(bit: 6)
  /// Binds a share of a whole: chiếm, đạt tỷ lệ.
  static let share = Sense(bit: 7)
  /// What follows is the level after a rise or fall: giảm còn, tăng lên.
  static let level = Sense(bit: 8)
  static let rise = Sense(bit: 9), drop = Sense(bit: 10)
  /// Above or below a plan: vượt, thấp hơn.
  static let over = Sense(bit: 11), under = Sense(bit: 12)
  /// A plan: kế hoạch, dự toán.
  static let plan = Sense(bit: 13)
  /// Goes on with the name of a plan: giao, đề ra, năm.
  static let planTail = Sense(bit: 14)
  /// Leads to what is compared with: so với.
  static let baseLead = Sense(bit: 15)
  /// What is compared with: cùng kỳ.
  static let base = Sense(bit: 16)
  /// Speaks of what is to be, to the end of the sentence.
  static let goal = Sense(bit: 17)
  /// The same, up to the next semicolon.
  static let duty = Sense(bit: 18)
  /// Speaks of what is or was.
  static let past = Sense(bit: 19)
  static let estimate = Sense(bit: 20)
  static let cumulative = Sense(bit: 21)
  /// Stands before the place in a ranking: xếp thứ.
  static let rank = Sense(bit: 22)
  /// Makes the number behind it a label: mức độ, điều.
  static let label = Sense(bit: 23)
  static let currency = Sense(bit: 24), magnitude = Sense(bit: 25)
  static let timeUnit = Sense(bit: 26)
  /// A noun that counts: of two or more syllables, of one.
  static let compound = Sense(bit: 27), classifier = Sense(bit: 28)
  /// No unit: the number before it counts nothing.
  static let notUnit = Sense(bit: 29)
  /// Before a count that only says which or where: của, tại.
  static let which = Sense(bit: 30)
  static let joiner = Sense(bit: 31), amongWhich = Sense(bit: 32)
  static let pastSection = Sense(bit: 33), goalSection = Sense(bit: 34), taskSection = Sense(bit: 35)
  static let normSection = Sense(bit: 36)
  /// The text's own judgement: đạt, vượt, chưa đạt.
  static let judged = Sense(bit: 37)
  static let citation = Sense(bit: 38)
  static let condition = Sense(bit: 39)
  /// Now: đến nay, hiện có.
  static let now = Sense(bit: 40)
  /// A verb that makes a count a result: triển khai, thành lập.
  static let action = Sense(bit: 41)
  /// Says little between a value and what is said of it: đều, mới, cũng.
  static let filler = Sense(bit: 42)
  /// Opens a lead day: tính đến, đến hết.
  static let until = Sense(bit: 43)
  static let preamble = Sense(bit: 44)
  /// Measures disbursement, whose value is its share of the plan.
  static let disbursement = Sense(bit: 45)
  /// Stands for a growth that is itself the measure: tốc độ tăng.
  static let growth = Sense(bit: 46)
  /// Multiplies: gấp.
  static let times = Sense(bit: 47)
  /// Counted into a tally: chỉ tiêu, nhiệm vụ.
  static let tally = Sense(bit: 48)
  static let numberWord = Sense(bit: 49)
  /// Money spent: chi, kinh phí.
  static let budget = Sense(bit: 50)
  /// A whole named behind `trên`: `12 trên tổng số 15 xã`.
  static let outOf = Sense(bit: 51)
  /// A measure of time, of which days and hours are values.
  static let duration = Sense(bit: 52)
  /// Names the measure: tỷ lệ, tổng số.
  static let measure = Sense(bit: 53)
  /// A unit that measures: ha, tấn, MW.
  static let physical = Sense(bit: 54)
  /// What is not done: chưa, không.
  static let negation = Sense(bit: 55)
  /// Makes a year one of prices, plans, texts: giá so sánh.
  static let otherYear = Sense(bit: 56)

  /// Parts and levels: a number before them counts no result.
  static let structure = Sense(bit: 57)

  /// In the title of news: it tells of a plan.
  static let planTitle = Sense(bit: 58)

  /// At the head of a clause: what a plan sets.
  static let planLead = Sense(bit: 59)
  /// Done within a period: its counts are of that period.
  static let flow = Sense(bit: 60)

  /// Behind a number: at most that.
  static let orLess = Sense(bit: 61)

  /// Says nothing by itself of what, whom or where: links, "tỷ lệ", "toàn tỉnh".
  static let hollow = Sense(bit: 62)

  static let comparator: Sense = [.atLeast, .moreThan, .atMost, .lessThan, .about]

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }
}

extension Item {
  /// What the phrase can be.
  var senses: Sense { Sense(rawValue: roles.rawValue) }
  func can(_ sense: Sense) -> Bool { roles.rawValue & sense.rawValue != 0 }
}
