import Bytes
import Vietnamese

/// Provinces and communes that took in others and kept their name: from the day on they are others than before.
enum Mergers {
  /// The day on which the mergers of 2025 came into force (Nghị quyết 202/2025/QH15; of communes the resolutions of Ủy ban
  /// Thường vụ Quốc hội of 16 June 2025).
  static let day = Day(year: 2025, month: 7, day: 1)

  /// The 23 provinces and cities that came out of the mergers, folded; each has the name of one that was before. The other 11
  /// stayed as they were.
  private static let merged: Set<String> = [
    "an giang", "bac ninh", "ca mau", "can tho", "da nang", "dak lak", "dong nai", "dong thap", "gia lai", "hai phong",
    "ho chi minh", "hung yen", "khanh hoa", "lam dong", "lao cai", "ninh binh", "phu tho", "quang ngai", "quang tri",
    "tay ninh", "thai nguyen", "tuyen quang", "vinh long",
  ]

  /// Whether the place for which a plan was made has since been joined with others under the same name.
  ///
  /// - Parameters:
  ///   - owner: For whom the plan was made.
  ///   - issued: The day of the plan.
  static func divide(_ owner: MatchOwner, planOf issued: Day?) -> Bool {
    guard let day, let issued, issued < day, !owner.isCentral else { return false }
    return owner.rank == 3 || owner.rank == 2 || owner.place.map { merged.contains($0) } ?? false
  }

  /// Whether a clause says that it speaks of the place as it was before: "tỉnh Quảng Trị (cũ)".
  static func isOfOld(_ text: String) -> Bool {
    let text = text.lowered()
    return text.holds("(cũ)") || text.holds(" cũ") || text.holds("trước sáp nhập") || text.holds("trước hợp nhất")
      || text.holds("trước khi sáp nhập")
  }
}
