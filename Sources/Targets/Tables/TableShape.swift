/// What the cells of a table's columns hold, whatever its heads say of them.
struct TableShape: Sendable {
  /// Columns that hold nothing but years and days, each with the last year.
  var times: [Int: Int] = [:]
  /// Columns of times that name days in the midst of a month, as calendars do.
  var calendars: Set<Int> = []
  /// Columns that hold amounts: "780 triệu lít", "≥ 90%", "khoảng 640.000 - 660.000".
  var amounts: Set<Int> = []
  /// Those of them whose cells all state a unit.
  var stated: Set<Int> = []
  /// The first column of words, which names what its rows are of.
  var names: Int?
  /// Columns behind it that hold nothing but units: "%", "ha".
  var units: Set<Int> = []
  /// Whether it names people.
  var isOfPeople = false
  /// Whether it names places.
  var isOfPlaces = false
}
