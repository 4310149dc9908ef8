/// What puts right what a diagnostic complains of: certain changes of the file at its location, all of them or none.
public struct Repair: Sendable, Hashable {
  /// One change inside one line.
  public struct Edit: Sendable {
    /// 1-based line of the file; only line feeds end lines.
    public let line: Int
    /// UTF-8 range in that line as the file lies on the disk, counted behind a byte order mark.
    public let bytes: Range<Int>
    /// What stands there; where something else does, the repair is not made.
    public let old: String
    /// What is to stand there. A line feed in it becomes a line end as the line itself has.
    public let new: String

    /// A change; a range without bytes puts something in.
    public init(line: Int, bytes: Range<Int>, old: String, new: String) {
      self.line = line
      self.bytes = bytes
      self.old = old
      self.new = new
    }
  }

  /// In any order; they do not overlap.
  public let edits: [Edit]

  /// A repair; nil without any edit.
  public init?(_ edits: [Edit]) {
    if edits.isEmpty { return nil }
    self.edits = edits
  }

  /// Several as one, in their order; one that overlaps another before it is left out as a whole. Nil without any edit.
  public static func joined(_ repairs: [Repair]) -> Repair? {
    var taken = DisjointEdits()
    return Repair(repairs.flatMap { taken.take($0.edits) ?? [] })
  }
}

extension Repair {
  /// How many edits are told one by one.
  private static let told = 3

  /// What is to be changed, in words, for reports that have no form of their own for it.
  var text: String {
    let more = edits.count > Repair.told ? "; và \(Shown.count(edits.count - Repair.told)) chỗ nữa" : ""
    return "Sửa: " + edits.prefix(Repair.told).map(\.text).joined(separator: "; ") + more + " (`congbo check --fix`)."
  }
}

extension Repair.Edit {
  fileprivate var text: String {
    let lines = new.split(separator: "\n", omittingEmptySubsequences: false).map { Shown.source(String($0)) }
    let (old, new) = (Shown.source(old), lines.joined(separator: "⏎"))
    let what = old.isEmpty ? "thêm «\(new)»" : new.isEmpty ? "bỏ «\(old)»" : "«\(old)» thành «\(new)»"
    return "dòng \(line), \(what)"
  }
}

extension Repair.Edit: Hashable {
  /// Bytewise: to Swift's strings a letter and its decomposed form are one, and here they are what is changed.
  public static func == (a: Repair.Edit, b: Repair.Edit) -> Bool {
    a.line == b.line && a.bytes == b.bytes && a.old.utf8.elementsEqual(b.old.utf8)
      && a.new.utf8.elementsEqual(b.new.utf8)
  }

  /// By place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(bytes)
  }
}

extension Repair.Edit {
  /// One JSON object, keys in a fixed order; columns are UTF-8 bytes, counted from 1.
  var json: String {
    "{\"line\": \(line), \"column\": \(bytes.lowerBound + 1), \"length\": \(bytes.count), "
      + "\"old\": \(JSONString.quoted(old)), \"new\": \(JSONString.quoted(new))}"
  }
}
