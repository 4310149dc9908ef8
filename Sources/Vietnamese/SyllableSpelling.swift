/// Whether a word is spelt as a Vietnamese syllable can be: an initial, a rime, at most one tone mark. By it text in a
/// wrong encoding is told from foreign words.
public enum SyllableSpelling {
  /// Whether the word, in NFC and any case, is a possible syllable: `quyết`, `nghị`, `Đề`; not `QuyÕt`, `café`, `web`.
  public static func isPossible(_ word: some StringProtocol) -> Bool {
    var letters = ""
    var tones = 0
    for character in word.lowercased() {
      guard let (letter, isToned) = withoutTone(character) else { return false }
      letters.append(letter)
      tones += isToned ? 1 : 0
    }
    guard tones <= 1, (1...8).contains(letters.count) else { return false }
    if rimes.contains(letters) { return true }
    for initial in initials where letters.hasPrefix(initial) {
      let rime = letters.dropFirst(initial.count)
      if rimes.contains(String(rime)), fits(initial, before: rime) { return true }
    }
    return letters == "gi"
  }

  /// `k`, `gh`, `ngh` stand before i, e, ê, y only, and `c`, `g`, `ng` everywhere else.
  private static func fits(_ initial: String, before rime: Substring) -> Bool {
    let isFront = rime.first.map { "ieêy".contains($0) } ?? false
    switch initial {
    case "k", "gh", "ngh": return isFront
    case "c", "g", "ng": return !isFront || initial == "g" && rime.hasPrefix("i")
    default: return true
    }
  }

  /// The letter without its tone mark, and whether it had one; nil for what is no Vietnamese letter.
  private static func withoutTone(_ character: Character) -> (Character, Bool)? {
    if letters.contains(character) { return (character, false) }
    return toned[character].map { ($0, true) }
  }

  private static let letters = Set("aăâbcdđeêghiklmnoôơpqrstuưvxy")

  /// Toned vowels by what they are without the tone.
  private static let toned: [Character: Character] = {
    let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
      "yỳỷỹýỵ",
    ]
    var table: [Character: Character] = [:]
    for row in rows {
      guard let plain = row.first else { continue }
      for vowel in row.dropFirst() { table[vowel] = plain }
    }
    return table
  }()

  /// Longer ones first, so that `ngh` is tried before `ng`.
  private static let initials = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x",
  ]

  private static let rimes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch \
    êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao \
    oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn \
    ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt \
    uyn uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
    """.split(separator: " ").map(String.init))
}
