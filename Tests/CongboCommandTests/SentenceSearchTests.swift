import Foundation
import TestSupport
import Testing

/// Words of one sentence, among so many pages that most words of texts are no words of titles.
@Suite(.serialized) struct SearchingForASentence {
  private static let count = 400

  /// The word of a number below 2,000.
  private static func word(_ number: Int) -> String {
    let onsets = Array("bcdghklmnpqrstvxyzfj")
    return "\(onsets[number % 20])\(Array("aeiou")[number / 20 % 5])\(onsets[number / 100])"
  }

  /// Five rare words that stand in a row on one page alone, though each stands on several.
  private static func sentence(_ number: Int) -> [String] {
    (0..<5).map { word(900 + (number * 31 + $0 * 197) % 1_100) }
  }

  /// Four rare words that stand beside one another in no sentence of `sentence(_:)`.
  private static func four(_ first: Int) -> [String] { [0, 3, 7, 12].map { word(first + $0) } }

  /// Pages of their own: pairs of four words at different places; a row on two pages; a row on one page, whose words stand
  /// apart on another; two rows that differ by a letter of one word; a word that another is like but for its marks.
  private static var further: String {
    let (pairs, twice, once) = (four(950), four(1_050), four(1_150))
    return [
      ("cap", "Nay \(pairs[0]) \(pairs[1]). Mai \(pairs[1]) \(pairs[2]). Kia \(pairs[2]) \(pairs[3])."),
      ("hai-a", "Nay \(twice.joined(separator: " ")) mai."), ("hai-b", "Kia \(twice.joined(separator: " ")) xong."),
      ("mot", "Nay \(once.joined(separator: " ")) mai."),
      ("roi", "Nay \(once.reversed().joined(separator: ". Mai "))."),
      ("su-co", "Nay sự cố diễn tập ít."), ("luoi", "Nay điện lưới, điện máy, điện tử."),
      ("tu", "Nay điện tử, điện máy."),
      ("ban", "Nay xốp thơn bản thung hảy."), ("ben", "Mai xốp thơn bến thung hảy."),
      ("khanh", "Nay truoc khanh nhung phia."), ("khinh-a", "Nay khinh nhong."), ("khinh-b", "Mai khinh nhong."),
      ("phoi", "Nay phối hợp mở rộng."), ("toi-a", "Nay tối. Kia hộ."), ("toi-b", "Nay tối. Kia hộ."),
    ].map { name, text in
      "-- content/tin-tuc/\(name).md --\n---\ntitle: Tin riêng\ndate: 2020-04-01\n---\n\n\(text)\n"
    }.joined(separator: "\n")
  }

  private static let built: Result<SiteFixture, any Error> = Result {
    var random = SeededGenerator(seed: 24)
    func frequent(_ count: Int) -> String {
      let words = (0..<count).map { _ in
        let part = Double(random.next() >> 11) / Double(UInt64(1) << 53)
        return word(Int(Foundation.pow(900, part)))
      }
      return words.joined(separator: " ")
    }
    let pages = (0..<count).map { number in
      """
      -- content/tin-tuc/tin-\(number).md --
      ---
      title: Tin \(frequent(4))
      date: 2020-03-\(String(format: "%02d", number % 28 + 1))
      ---

      Nay \(frequent(40)). \(sentence(number).joined(separator: " ").capitalized). Mai \(frequent(20)).

      """
    }
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: Cổng thử\nbase_url: https://thu.example\n" + pages.joined(separator: "\n")
        + further,
      copying: ["templates": RealPortal.root + "/templates"])
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.path + "/site"])
    guard result.exitCode == 0 else { throw RealPortal.BuildFailed(description: result.errors) }
    return site
  }

  private func page<R: Sendable>(_ body: @Sendable (SearchPage) async throws -> R) async throws -> R {
    let (result, console) = try await SearchPage.with(Self.built.get().path + "/site", body)
    #expect(console == [])
    return result
  }

  @Test func itsPageStandsAlone() async throws {
    try await page { page async throws in
      for number in [7, 123, 399] {
        page.server.forget()
        let query = Self.sentence(number).joined(separator: " ")
        #expect(try await page.find(query).map(\.path) == ["/tin-tuc/tin-\(number)/"])
        #expect(try await page.status() == "1 trang có các từ này đứng liền nhau")
        // Files of the index: those of four pairs, and of one card.
        #expect(page.server.requests.filter { $0.path.hasSuffix(".bin") }.count <= 5)
      }
    }
  }

  /// That a page has all pairs of the words is no row: that is said only of what was read.
  @Test func pairsAtDifferentPlacesAreNoRow() async throws {
    try await page { page async throws in
      #expect(try await page.find(Self.four(950).joined(separator: " ")).first?.path == "/tin-tuc/cap/")
      #expect(try await page.status().hasSuffix("kết quả"))
    }
  }

  /// What is searched for after a slip is what was meant: all pages that have it are found, and counted.
  @Test func afterASlipAllPagesAreFound() async throws {
    try await page { page in
      var words = Self.four(1_050)
      words[1] = "\(words[1])w"
      let found = try await page.find(words.joined(separator: " ")).map(\.path)
      #expect(Set(found.prefix(2)) == ["/tin-tuc/hai-a/", "/tin-tuc/hai-b/"])
      #expect(try await page.status() == "\(found.count) kết quả")
      #expect(try await page.notes().contains("“\(words[1])”"))
      #expect(try await !page.facets().isEmpty)
      // Narrowed by what all of them have, the list is the same.
      #expect(try await page.find(words.joined(separator: " "), "&nam=2020").map(\.path) == found)
    }
  }

  /// Of the forms of a word that one was meant which differs by a letter from what was typed with its marks.
  @Test func aCorrectionKeepsTheMarksThatWereTyped() async throws {
    try await page { page async throws in
      #expect(try await page.find("cố idễn tập").map(\.path) == ["/tin-tuc/su-co/"])
      #expect(try await page.notes().contains("“diễn”"))
    }
  }

  /// Two words side by side that no page has are put right together, not each by itself.
  @Test func twoSlipsAreCorrectedByWhatStandsTogether() async throws {
    try await page { page async throws in
      #expect(try await page.find("ptối hpợ mở").first?.path == "/tin-tuc/phoi/")
      let notes = try await page.notes()
      #expect(notes.contains("“phối”") && notes.contains("“hợp”"), "\(notes)")
    }
  }

  /// Of two that would be put right in more than one way, what stands beside the words around them was meant.
  @Test func twoSlipsAreCorrectedByTheWordsAroundThem() async throws {
    try await page { page async throws in
      #expect(try await page.find("truoc khnh nhng phia").first?.path == "/tin-tuc/khanh/")
      let notes = try await page.notes()
      #expect(notes.contains("“khanh”") && notes.contains("“nhung”"), "\(notes)")
    }
  }

  /// Words that the site has, though in no such row, are searched for before any page is read.
  @Test func pagesAreReadOnlyForAWordThatNoneHas() async throws {
    try await page { page async throws in
      try await page.browser.open(page.server.url("/tim-kiem/"))
      try await page.answered()
      let known = Self.four(1_150)
      let queries = [
        [known[0], known[1], known[2], Self.four(1_050)[0]], [known[0], known[1], known[2], "\(known[3])w"],
      ]
      let read = try await page.browser.script(
        """
        return import(document.querySelector('script[src*="search."]').src).then(async ({ index, search }) => {
          const counts = []
          for (const query of arguments[0]) {
            let count = 0
            await search(index, query, { textOf: async () => { count++ } })
            counts.push(count)
          }
          return counts
        })
        """, [.array(queries.map { .string($0.joined(separator: " ")) })])
      #expect(read == [0, 1])
    }
  }

  /// How many other pages have the words stands on the button for them, once the reader stirs.
  @Test func otherPagesAreCounted() async throws {
    try await page { page in
      #expect(try await page.find(Self.four(1_150).joined(separator: " ")).map(\.path) == ["/tin-tuc/mot/"])
      #expect(try await page.status() == "1 trang có các từ này đứng liền nhau")
      _ = try await page.browser.script("dispatchEvent(new Event('pointermove'))")
      try await page.browser.wait(
        until: "document.getElementById('search-more').textContent === 'Xem cả 1 trang khác có đủ các từ này'")
      try await page.browser.click("#search-more")
      try await page.browser.wait(until: "document.getElementById('search-status').textContent === '2 kết quả'")
      #expect(try await page.browser.address().contains("trang=2"))
      #expect(try await page.results().map(\.path) == ["/tin-tuc/mot/", "/tin-tuc/roi/"])
    }
  }

  @Test func aLetterWrongIsFoundOnThePageItself() async throws {
    try await page { page in
      for (number, at) in [(7, 0), (123, 2), (250, 4)] {
        var words = Self.sentence(number)
        let meant = words.joined(separator: " ")
        words[at] = "\(words[at].prefix(2))"
        page.server.forget()
        #expect(
          try await page.find(words.joined(separator: " ")).first?.path == "/tin-tuc/tin-\(number)/", "\(words)")
        try await page.browser.wait(until: "document.getElementById('search-notes').textContent")
        let notes = try await page.notes()
        #expect(notes.contains(meant) || notes.contains("“\(words[at])”"), "\(notes)")
        // Put right, it is a row like any other: its page alone, without the postings of all its words.
        #expect(try await page.status() == "1 trang có các từ này đứng liền nhau", "\(words)")
        #expect(page.server.requests.filter { $0.path.hasSuffix(".bin") }.count <= 10)
        #expect(!page.server.requests.contains { $0.path.contains("search-spelling") })
      }
    }
  }

  @Test func twoPagesThatAreAsNearStandTogether() async throws {
    try await page { page async throws in
      let found = try await page.find("xốp thơn bnn thung hảy").map(\.path)
      #expect(found.contains("/tin-tuc/ban/") || found.contains("/tin-tuc/ben/"))
      #expect(try await !page.status().contains("đứng liền nhau"))
    }
  }

  @Test func aQuotedPhraseIsProvedOnItsPage() async throws {
    try await page { page async throws in
      let words = Self.sentence(123)
      #expect(try await page.find("\"\(words[1...3].joined(separator: " "))\"").map(\.path) == ["/tin-tuc/tin-123/"])
      #expect(try await page.find("\"\(words[1]) \(words[3]) \(words[2])\"").isEmpty)
    }
  }
}
