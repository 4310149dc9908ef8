/// What a phrase can be where subject and outcome are cut out; beside ``Roles``, whose bits are taken.
struct WordingRoles: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  static let passive = WordingRoles(rawValue: 1), modal = WordingRoles(rawValue: 2)
  static let attributeLead = WordingRoles(rawValue: 4), attribute = WordingRoles(rawValue: 8)
  static let verb = WordingRoles(rawValue: 16), making = WordingRoles(rawValue: 32)
  static let direction = WordingRoles(rawValue: 64), turn = WordingRoles(rawValue: 128)
  static let placeTail = WordingRoles(rawValue: 256), giver = WordingRoles(rawValue: 512)
  static let bareMeasure = WordingRoles(rawValue: 1024), base = WordingRoles(rawValue: 2048)
  static let head = WordingRoles(rawValue: 4096), nounToo = WordingRoles(rawValue: 8192)
  static let stating = WordingRoles(rawValue: 16384), transitive = WordingRoles(rawValue: 32768)
}
