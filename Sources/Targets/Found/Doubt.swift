/// Why a reviewer should look at a target first.
public enum Doubt: String, Sendable, Hashable, CaseIterable {
  /// No word of a goal stands near, only the section speaks for it.
  case noGoalWord = "khong-co-tu-muc-tieu"
  /// The comparator was taken over from an earlier member of the list.
  case sharedComparator = "so-sanh-dung-chung"
  /// No year was found anywhere.
  case noDeadline = "khong-ro-thoi-han"
  /// The year stands only inside the name of a cited document.
  case deadlineFromCitation = "thoi-han-trong-ten-van-ban"
  /// The unit is a noun the lexicon does not hold.
  case unknownUnit = "don-vi-la"
  /// The clause was too long to quote whole.
  case longClause = "menh-de-qua-dai"
  /// The text is about a sum of money whose purpose is not named.
  case plainMoney = "so-tien-khong-ro"
  /// It is the object or value in an item of tasks, without a word of goals, a comparator or a deadline of its own: it may as well say
  /// what there is, or what is done anyway.
  case freeTask = "chi-la-viec-phai-lam"
}
