/// The weights of ``Split``, in hundredths: what each sign of a boundary between what a share is of and what it does or has counts for.
///
/// Learned from boundaries that readers had marked in some 350 sentences of plans, resolutions and news: those for which the marked boundary
/// becomes the likeliest among all of its clause (a logistic choice, weights kept small). Signs, not words: which words may be acts says
/// ``ActWords``.
enum SplitWeights {
  // By the kind of the word behind the boundary, in the order of ``Split/Kind``.
  static let kind = [-57, -104, 97, 0, 8, -33, -4, 11, 17, -21]
  static let first = [0, 0, 32, 0, -21, -38, -47, -29, 0, -1]
  static let later = [0, 0, 65, 0, 29, 5, 43, 40, 17, -20]
  static let plain = [0, 0, 53, 0, 9, -7, 14, 8, 5, -8]
  static let again = [0, 0, 44, 0, -2, -26, -18, 3, 12, -13]
  static let beforePassive = [0, 0, 23, 0, 52, -5, -10, -13, 0, -8]
  static let last = [0, 0, -52, 0, 7, 11, 32, 14, 13, 19]
  static let more = [0, 0, 150, 0, 1, -44, -36, -3, 4, -40]
  static let numbered = [0, 0, 0, 0, -57, -4, 0, 0, 0, -15]
  static let alone = [0, 0, 0, 0, -48, -15, -13, -14, -1, 0]
  static let ofAgent = [88, 88, 120, 88, 114, 32, 131, 105, 84, 117]
  static let ofThing = [-13, -13, 52, -13, -32, 10, -61, -20, 8, -64]
  static let chosen = [253, 100, 162, 148, 334, 100, 142, 100, 100, 94]
  static let whole = [0, 0, -11, 0, 46, 94, -56, -83, -16, -7]
  // By what stands before the boundary, in the order of ``Split/Before``.
  static let before = [54, -74, 28, -29, -74, 9]
  static let beforeAct = [96, -32, 36, -24, -50, 49]
  // By numbers of words or acts; the last stands for all above it.
  static let length = [0, -104, 4, 64, 67, 64, -19]
  static let earlier = [74, 19, -6, -13]
  static let behind = [44, 41, -10]
  static let rest = [0, -93, 27, 34, 106]
  static let wholeLength = [0, 0, -8, 61, 11, 25, -8, -36, 40]
  // Signs by themselves.
  static let end = 87
  /// By so much a boundary must be likelier than what the rules have found.
  static let margin = 20
  /// "đến", "theo", "về" are more often no verbs.
  static let directionMargin = 60
  static let chosenEnd = 176
  static let place = -2
  static let giver = 12
  static let turn = 96
  static let time = 42
  static let must = 27
  static let leadBefore = -28
  static let leadNear = -3
  static let byNear = -44
  static let earlierPassive = -78
  static let passiveBehind = 39
  static let afterAttribute = -21
  static let afterAct = -5
  static let afterModal = 0
  static let number = -77
  static let leadBehind = -81
  static let actBehind = 34
  static let placeBehind = 29
  static let comma = -42
  static let capital = -17
}
