import Foundation
import Search
import Testing
import Vietnamese

/// Small invented sites.
enum Sample {
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func page(
    _ url: String, _ title: String, number: String? = nil, date: String = "2020-05-06", text: [String] = [],
    targets: [SearchEntry.Target] = [], language: SearchLanguage = .vietnamese
  ) throws -> SearchEntry {
    SearchEntry(
      url: url, title: title, number: number, kind: .init(slug: "tin-tuc", label: "Tin"), date: try day(date),
      language: language, isDocument: number != nil, passages: text.map { .init(text: $0) }, targets: targets)
  }

  /// Seeded pages over a small alphabet of syllables, so that words and pairs meet often.
  static func random(_ count: Int, seed: UInt64) throws -> [SearchEntry] {
    let syllables = ["an", "àn", "án", "toàn", "toan", "hoà", "hòa", "đô", "do", "thị", "2972", "ư", "nghiêng", "x²"]
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return try (0..<count).map { number in
      let text = (0..<(1 + next(4))).map { _ in
        (0..<(1 + next(30))).map { _ in syllables[next(syllables.count)] + (next(9) == 0 ? ". " : " ") }.joined()
      }
      return try page(
        "/tin-tuc/\(number)/", "trang \(number)", date: "20\(10 + next(10))-01-0\(1 + next(9))", text: text)
    }
  }
}

@Suite("The index holds what the pages say")
struct SearchIndexTests {
  /// What a page must be found under, from the public analysis alone.
  private func expected(_ entry: SearchEntry) -> (words: Set<String>, pairs: Set<String>) {
    var words: Set<String> = [entry.date.description]
    var pairs: Set<String> = []
    let texts =
      [entry.title, entry.kind.label, String(entry.date.year), entry.summary, entry.number ?? ""]
      + entry.passages.map(\.text)
    for text in texts {
      let (list, keys) = Analysis.analyse(text, language: entry.language)
      words.formUnion(list.map(\.key) + keys)
      for (before, word) in zip(list, list.dropFirst()) where word.follows { pairs.insert(before.key + " " + word.key) }
    }
    return (words, pairs)
  }

  @Test(arguments: [1, 7, 60, 300])
  func everyWordAndPairLeadsToExactlyItsPages(count: Int) throws {
    let entries = try Sample.random(count, seed: UInt64(count))
    let reader = try IndexReader(SearchIndex.files(for: entries))
    let urls = try reader.urls()
    #expect(Set(urls) == Set(entries.map(\.url)))
    let byURL = Dictionary(uniqueKeysWithValues: entries.map { ($0.url, $0) })
    var words: [String: Set<Int>] = [:]
    var pairs: [String: Set<Int>] = [:]
    for (page, url) in urls.enumerated() {
      let own = expected(try #require(byURL[url]))
      for word in own.words { words[word, default: []].insert(page) }
      for pair in own.pairs { pairs[pair, default: []].insert(page) }
    }
    #expect(try reader.words().mapValues { Set($0.map(\.page)) } == words)
    #expect(try reader.pairs() == pairs)
  }

  @Test func pairsThatFollowEachOtherHavePlacesThatDo() throws {
    // In a row on every third page; on the others each pair stands by itself.
    let rows = ["mot hai ba bon", "mot hai. ba bon. hai ba"]
    let entries = try (100..<160).map { number in
      try Sample.page("/tin-tuc/\(number)/", "trang \(number)", text: ["truoc \(number) " + rows[min(1, number % 3)]])
    }
    let reader = try IndexReader(SearchIndex.files(for: entries))
    let places = reader.pairPlaces()
    let list = try ["mot hai", "hai ba", "ba bon"].map { try #require(places[$0]) }
    #expect(list.map(\.count) == [60, 60, 60])
    let inRow = (0..<60).filter { page in
      (0..<16).contains { place in list.indices.allSatisfy { list[$0][page] >> ((place + $0) % 16) & 1 == 1 } }
    }
    #expect(inRow == (0..<60).filter { (100 + $0) % 3 == 0 })
    #expect(reader.manifest.leastPlaced > 1 && places["truoc 100"] == nil, "a rare pair needs none")
  }

  @Test func abbreviationsAndTermsComeAsTheKeysThatQueriesHave() throws {
    let options = SearchIndex.Options(
      abbreviations: ["CNTT": ["công nghệ thông tin"], "KH&CN": ["Khoa học"], "kh-cn": ["khoa học", "công nghệ"]],
      terms: ["Digital Government": ["chính quyền số"]],
      topics: [
        "Mất tiền": ["trả phí"], "hoài": ["tìm kiếm"], "hoại": ["hư hại"], "wifi": ["mạng"], "nhà": ["/a/", "/b/"],
      ])
    let manifest = try IndexReader(SearchIndex.files(for: [Sample.page("/a/", "trang")], options: options)).manifest
    #expect(manifest.abbreviations == ["cntt": ["cong nghe thong tin"], "kh cn": ["cong nghe", "khoa hoc"]])
    #expect(manifest.terms == ["digital government": ["chinh quyen so"]])
    #expect(
      manifest.topics == ["mat tien": ["tra phi"], "hoai": ["hu hai", "tim kiem"], "wifi": ["mang"], "nha": ["#0"]])
    #expect(manifest.forms == ["mat tien": "mất tiền", "nha": "nhà"], "of two words of one key either is meant")
  }

  @Test func aSentenceMovesNoPlacesOfAnother() throws {
    func places(_ first: String) throws -> [Int]? {
      let entries = try (100..<120).map { try Sample.page("/\($0)/", "trang", text: ["\(first). mot hai ba"]) }
      return try IndexReader(SearchIndex.files(for: entries)).pairPlaces()["hai ba"]
    }
    let before = try #require(try places("day la mot cau"))
    #expect(try places("day la mot cau dai hon nhieu") == before)
  }

  @Test func writtenFormsOfOneKeyStayApart() throws {
    let entries = [
      try Sample.page("/a/", "an toàn"), try Sample.page("/b/", "an toán"),
      try Sample.page("/c/", "hoà bình, hòa bình"),
    ]
    let words = try IndexReader(SearchIndex.files(for: entries)).words()
    #expect(Set(words["toan", default: []].map(\.form)) == ["toàn", "toán"])
    #expect(words["hoa", default: []].map(\.form) == ["hòa"])
  }

  @Test func theOwnNumberOutranksEveryMention() throws {
    let mention = Array(repeating: "Quyết định số 2972/QĐ-UBND", count: 20)
    let entries = [
      try Sample.page("/tin-tuc/ve/", "Về Quyết định số 2972/QĐ-UBND", date: "2021-01-01", text: mention),
      try Sample.page("/van-ban/2972/", "Kế hoạch chuyển đổi số", number: "2972/QĐ-UBND", date: "2020-01-01"),
    ]
    let reader = try IndexReader(SearchIndex.files(for: entries))
    let postings = try reader.words()["2972qdubnd", default: []]
    let urls = try reader.urls()
    let best = try #require(postings.max { $0.level < $1.level })
    #expect(urls[best.page] == "/van-ban/2972/")
    #expect(postings.count == 2)
    #expect(Set(postings.map(\.level)).count == 2)
  }

  @Test func pagesAreNumberedByDateThenAddress() throws {
    let entries = [
      try Sample.page("/c/", "c", date: "2021-01-01"), try Sample.page("/b/", "b", date: "2020-01-01"),
      try Sample.page("/a/", "a", date: "2021-01-01"),
    ]
    #expect(try IndexReader(SearchIndex.files(for: entries)).urls() == ["/b/", "/a/", "/c/"])
  }

  @Test func targetsAreFoundByTheirWords() throws {
    let entries = [
      try Sample.page("/a/", "a", date: "2020-01-01"),
      try Sample.page(
        "/b/", "b", date: "2020-01-02",
        targets: [
          .init(ordinal: 1, text: "70% dịch vụ công"), .init(ordinal: 300, text: "100% hồ sơ công việc"),
        ]),
    ]
    let targets = try IndexReader(SearchIndex.files(for: entries)).targets()
    #expect(targets["cong"] == [65536 + 1, 65536 + 300])
    #expect(targets["70"] == [65536 + 1])
  }

  @Test func languagesHaveIndexesOfTheirOwn() throws {
    let entries = [
      try Sample.page("/a/", "Kế hoạch"), try Sample.page("/en/a/", "Plans and policies", language: .english),
    ]
    let files = try SearchIndex.files(for: entries)
    let english = try IndexReader(files, language: "en")
    #expect(try english.urls() == ["/en/a/"])
    #expect(try english.words()["policy"] != nil)
    #expect(try IndexReader(files).urls() == ["/a/"])
  }

  @Test func anEmptyPortalStillHasAnIndex() throws {
    let reader = try IndexReader(SearchIndex.files(for: []))
    #expect(reader.manifest.pages == 0)
    #expect(try reader.words().isEmpty)
  }
}

@Suite("A query asks for few files")
struct SearchIndexFilesTests {
  /// 600 pages of 40 words each out of 500, by a law as that of real texts: the n-th word is asked for n times less.
  private static func pages() throws -> [SearchEntry] {
    var state: UInt64 = 11
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(UInt64(1) << 31)
    }
    func word() -> String { "t\(Int(Foundation.pow(500, next())) + 100)" }
    return try (0..<600).map { number in
      let text = (0..<40).map { _ in word() }.joined(separator: " ")
      return try Sample.page("/tin-tuc/\(number)/", "\(word()) \(word()) \(word())", text: [text])
    }
  }

  @Test func theMostAskedForStandInTheManifest() throws {
    let places = try IndexReader(SearchIndex.files(for: Self.pages())).places()
    #expect(places["t101"] == -1 && places["t102"] == -1, "the words that most titles have")
    #expect(Set(places.values).count > 20)
  }

  @Test func wordsThatGoTogetherInTitlesShareAFile() throws {
    let topics = (0..<80).map { ["ka\($0)x", "kb\($0)x", "kc\($0)x", "kd\($0)x"] }
    var pages = try Self.pages()
    for number in 0..<960 {
      let topic = topics[number % topics.count].joined(separator: " ")
      pages.append(try Sample.page("/van-ban/\(number)/", "Kế hoạch \(topic) \(number)"))
    }
    let reader = try IndexReader(SearchIndex.files(for: pages))
    let places = try reader.places()
    for topic in topics {
      #expect(Set(topic.map { places[$0] ?? -2 }).subtracting([-1]).count <= 1)
    }
    let grouped = Set(reader.manifest.groups.split { $0 == " " || $0 == "\n" }.map(String.init))
    #expect(!grouped.isEmpty)
    // A client finds what it looks for where the manifest says, and nowhere else.
    for (key, place) in places where !key.contains(" ") {
      #expect((place >= 100_000) == grouped.contains(key), "\(key)")
    }
  }

  /// Where a client looks for a pair: not under a word of titles, if the other is none; else under the longer one, then the first of the alphabet.
  @Test func aPairStandsUnderTheWordThatIsRarerAsARule() throws {
    let entries =
      try Self.pages() + [Sample.page("/van-ban/dai/", "Kế hoạch", text: ["nghiêng xa nghiêng bên ngoài đo xa"])]
    let reader = try IndexReader(SearchIndex.files(for: entries))
    let places = try reader.places()
    let grouped = Set(reader.manifest.groups.split { $0 == " " || $0 == "\n" }.map(String.init))
    func isShared(_ word: String) -> Bool { grouped.contains(word) || places[word] == -1 }
    let pairs = try reader.pairsUnderWords()
    #expect(pairs.count > 1000 && pairs.contains { $0.isUnderSecond } && pairs.contains { !$0.isUnderSecond })
    for (first, second, isUnderSecond) in pairs {
      let expected =
        isShared(first) != isShared(second)
        ? isShared(first) : second.count == first.count ? second < first : second.count > first.count
      #expect(isUnderSecond == expected, "\(first) \(second)")
    }
    #expect(pairs.contains { $0 == ("xa", "nghieng", true) } && pairs.contains { $0 == ("nghieng", "xa", false) })
  }

  /// Of the pairs of a sentence most stand under few of its words.
  @Test func aSentenceAsksForFewFiles() throws {
    let pages = try Self.pages()
    let places = try IndexReader(SearchIndex.files(for: pages)).places()
    let files = pages.map { page in
      let words = page.passages[0].text.split(separator: " ").prefix(5).map(String.init)
      return Set(zip(words, words.dropFirst()).compactMap { places["\($0) \($1)"] }).subtracting([-1]).count
    }
    #expect(Double(files.reduce(0, +)) / Double(files.count) < 3.6)
  }

  /// What answers one question stands in few files, whenever it was published; each page has its card.
  @Test func cardsOfTitlesAlikeShareFiles() throws {
    var pages: [SearchEntry] = []
    for number in 0..<960 {
      pages.append(
        try Sample.page("/van-ban/\(number)/", "Kế hoạch phát triển ngành\(number % 24) vùng\(number % 24) \(number)"))
    }
    let reader = try IndexReader(SearchIndex.files(for: pages))
    let files = try reader.cards()
    #expect(Set(files.joined()).count == 960)
    #expect(files.allSatisfy { $0.count <= reader.manifest.cardsPerFile })
    for topic in 0..<24 {
      let own = Set((0..<40).map { "/van-ban/\(topic + $0 * 24)/" })
      #expect(files.filter { !own.isDisjoint(with: $0) }.count <= 2)
    }
  }

  /// Words of few files, and numbers, tell in which file a card stands before any posting is there.
  @Test func wordsOfTitlesTellTheFilesOfTheirCards() throws {
    var pages: [SearchEntry] = []
    for number in 0..<960 {
      pages.append(
        try Sample.page(
          "/van-ban/\(number)/", "Kế hoạch phát triển ngành\(number % 24) vùng\(number % 24)",
          number: "\(2000 + number)/KH-UBND"))
    }
    let reader = try IndexReader(SearchIndex.files(for: pages))
    let files = try reader.cards()
    let words = reader.manifest.cardWords.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(words.count == files.count)
    #expect(reader.manifest.cardWords.utf8.count <= 12_000)
    for (file, addresses) in files.enumerated() {
      for address in addresses {
        let number = try #require(Int(address.split(separator: "/").last ?? ""))
        #expect(words[file].contains("nganh\(number % 24)") && words[file].contains("\(2000 + number)"))
      }
    }
    #expect(!words.joined().contains("hoach"), "what all have tells nothing")
    // A few pages have one file, and a large site would have to tell too much.
    for count in [40, 3_000] {
      let some = try (0..<count).map { try Sample.page("/a/\($0)/", "Tờ trình \($0)") }
      #expect(try IndexReader(SearchIndex.files(for: some)).manifest.cardWords.isEmpty)
    }
  }

  @Test func theManifestSaysHowLongTitlesAre() throws {
    let pages = [
      try Sample.page("/a/", "Kế hoạch 1.520 tỷ đồng năm 2025"), try Sample.page("/b/", ""),
      try Sample.page("/c/", String(repeating: "dài ", count: 60)),
    ]
    let titles = try IndexReader(SearchIndex.files(for: pages)).manifest.titles
    #expect(titles.utf8.map { Int($0 - 0x30) >> 1 } == [7, 0, 38])
  }

  @Test func threeWordsOfATitleAskForNoMoreThanThreeFiles() throws {
    let pages = try Self.pages()
    let places = try IndexReader(SearchIndex.files(for: pages)).places()
    let asked = pages.map { page in
      Set(page.title.split(separator: " ").compactMap { places[String($0)] }).subtracting([-1]).count
    }
    #expect(Double(asked.reduce(0, +)) / Double(asked.count) < 3)
  }
}

@Suite("The index is the same for the same pages")
struct SearchIndexDeterminismTests {
  @Test func twoBuildsAreByteEqual() throws {
    let entries = try Sample.random(400, seed: 3)
    #expect(try SearchIndex.files(for: entries) == SearchIndex.files(for: entries))
  }

  @Test func theOrderOfTheEntriesMakesNoDifference() throws {
    let entries = try Sample.random(400, seed: 4)
    #expect(try SearchIndex.files(for: entries) == SearchIndex.files(for: entries.reversed()))
  }

  @Test func fileNamesAreUniqueAndFollowTheContent() throws {
    let entries = try Sample.random(300, seed: 5)
    var changed = entries
    let old = entries[10]
    changed[10] = SearchEntry(
      url: old.url, title: old.title + " sửa đổi", kind: old.kind, date: old.date, passages: old.passages)
    let before = try SearchIndex.files(for: entries)
    let after = try SearchIndex.files(for: changed)
    #expect(Set(before.map(\.path)).count == before.count)
    let known = Dictionary(uniqueKeysWithValues: before.map { ($0.path, $0.bytes) })
    for file in after where !file.path.hasSuffix("manifest.bin") {
      if let bytes = known[file.path] { #expect(bytes == file.bytes) }
    }
    #expect(after != before)
  }
}
