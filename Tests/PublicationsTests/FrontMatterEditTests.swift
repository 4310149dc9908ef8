import Foundation
import Publications
import TestSupport
import Testing

/// Changes to front matter: what they write, and that they write nothing else.
@Suite struct FrontMatterEdits {
  private static let drop: [YAMLStep] = [.key("targets"), .key("drop")]
  private static let correct: [YAMLStep] = [.key("targets"), .key("correct")]

  private func page(_ yaml: String) -> String { "---\n\(yaml)\n---\n\nChữ.\n" }

  /// The front matter after changes; the refusal where there is one.
  private func changed(_ yaml: String, _ changes: [YAMLChange]) -> String {
    do throws(FrontMatterEdit.Refusal) {
      let after = try FrontMatterEdit.apply(changes, to: Array(page(yaml).utf8))
      let text = String(decoding: after, as: UTF8.self)
      return text.hasPrefix("---\n") && text.hasSuffix("\n---\n\nChữ.\n")
        ? String(text.dropFirst(4).dropLast("\n---\n\nChữ.\n".count)) : "broken: \(text)"
    } catch {
      return "\(error)"
    }
  }

  // MARK: Adding

  @Test(arguments: [
    ("title: A", "title: A\ntargets:\n  drop:\n    - \"x\""),
    ("title: A\n# hết", "title: A\n# hết\ntargets:\n  drop:\n    - \"x\""),
    ("  title: A\n  date: 2020-01-02", "  title: A\n  date: 2020-01-02\n  targets:\n    drop:\n      - \"x\""),
    ("summary: |\n  một\n  hai\n", "summary: |\n  một\n  hai\n\ntargets:\n  drop:\n    - \"x\""),
    ("{title: A, date: 2020-01-02}", "{title: A, date: 2020-01-02, targets: {drop: [\"x\"]}}"),
    ("targets:\ntitle: A", "targets:\n  drop:\n    - \"x\"\ntitle: A"),
    ("targets: # chưa\ntitle: A", "targets: # chưa\n  drop:\n    - \"x\"\ntitle: A"),
    ("targets: ~\ntitle: A", "targets: {drop: [\"x\"]}\ntitle: A"),
    ("targets: {}", "targets: {drop: [\"x\"]}"),
    ("targets: {confirmed: 2026-11-22}  # cả", "targets: {confirmed: 2026-11-22, drop: [\"x\"]}  # cả"),
    ("targets: {confirmed: }", "targets: {confirmed: , drop: [\"x\"]}"),
    (
      "targets:\n    confirmed: 2026-11-22 # đọc hết\n\n# sau\ntitle: A",
      "targets:\n    confirmed: 2026-11-22 # đọc hết\n    drop:\n      - \"x\"\n\n# sau\ntitle: A"
    ),
    ("chi_tieu:\n  bỏ: ['a']", "chi_tieu:\n  bỏ: ['a', \"x\"]"),
    ("targets:\n  drop: []", "targets:\n  drop: [\"x\"]"),
    ("targets:\n  drop: [ ] # trống", "targets:\n  drop: [\"x\" ] # trống"),
    ("targets:\n  drop: [một, 'hai', ]", "targets:\n  drop: [một, 'hai', \"x\", ]"),
    (
      "targets:\n  drop: [\n    \"một\", # a\n    \"hai\" # b\n  ]",
      "targets:\n  drop: [\n    \"một\", # a\n    \"hai\", \"x\" # b\n  ]"
    ),
    ("targets:\n  drop:\n  - một # a\n# b\ntitle: A", "targets:\n  drop:\n  - một # a\n  - \"x\"\n# b\ntitle: A"),
    ("targets:\n  drop:\n      - một\n        hai\n", "targets:\n  drop:\n      - một\n        hai\n      - \"x\"\n"),
    (
      "targets:\n  drop:\n    - |\n      một\n\n  confirmed: 2026-01-02",
      "targets:\n  drop:\n    - |\n      một\n\n    - \"x\"\n  confirmed: 2026-01-02"
    ),
    ("targets:\n  drop: một, hai # a", "targets:\n  drop:\n    - một, hai # a\n    - \"x\""),
    ("targets:\n  drop: một\n    hai", "targets:\n  drop:\n  - một\n    hai\n  - \"x\""),
    ("targets:\n  drop: >\n   một\n   hai", "targets:\n  drop:\n  - >\n   một\n   hai\n  - \"x\""),
    ("targets:\n  drop:\n    \"một\"", "targets:\n  drop:\n  -\n    \"một\"\n  - \"x\""),
    ("targets: {drop: một hai}", "targets: {drop: [một hai, \"x\"]}"),
    ("targets: {drop: }", "targets: {drop: [\"x\"]}"),
    ("targets:\n  drop:\n  correct: []", "targets:\n  drop:\n    - \"x\"\n  correct: []"),
    ("targets: {extract: true, drop: [\"a\"], }", "targets: {extract: true, drop: [\"a\", \"x\"], }"),
  ])
  func anItemGoesBehindTheLastOne(_ before: String, _ after: String) {
    #expect(changed(before, [.add(.text("x"), to: Self.drop)]) == after)
  }

  @Test func mappingsAreItemsOnOneLine() {
    let item = YAMLValue.mapping([
      .init("quote", .text("đạt \"90%\" \\ 🎯")), .init("value", .plain("90")), .init("comparator", .text(">=")),
    ])
    let line = #"{quote: "đạt \"90%\" \\ 🎯", value: 90, comparator: ">="}"#
    #expect(changed("title: A", [.add(item, to: Self.correct)]) == "title: A\ntargets:\n  correct:\n    - \(line)")
    #expect(
      changed("targets:\n  correct:\n    - quote: a\n      value: 1", [.add(item, to: Self.correct)])
        == "targets:\n  correct:\n    - quote: a\n      value: 1\n    - \(line)")
  }

  /// The lists of other keys are edited the same way: nothing of the contract of targets is known here.
  @Test func resultsAreMatchedByTheSameFunction() {
    let match: [YAMLStep] = [.key("results"), .key("match")]
    let none = YAMLValue.mapping([.init("quote", .text("toàn tỉnh đạt 72,63%")), .init("target", .plain("null"))])
    let start = YAMLValue.mapping([
      .init("quote", .text("còn 5%")), .init("direction", .plain("down")),
      .init("baseline", .mapping([.init("document", .plain("15-bc-ubnd")), .init("quote", .text("năm 2020 là 9%"))])),
    ])
    #expect(
      changed(
        "title: A\nresults:\n  confirmed: 2026-11-28 # đọc hết", [.add(none, to: match), .add(start, to: Self.correct)])
        == "title: A\nresults:\n  confirmed: 2026-11-28 # đọc hết\n  match:\n"
        + "    - {quote: \"toàn tỉnh đạt 72,63%\", target: null}\ntargets:\n  correct:\n"
        + "    - {quote: \"còn 5%\", direction: down, baseline: {document: 15-bc-ubnd, quote: \"năm 2020 là 9%\"}}")
    let target = YAMLChange.set(.text("2328-kh-ubnd/chi-tieu-2"), at: match + [.item(0), .key("target")])
    #expect(
      changed("results: {match: [{quote: \"a, b\", target: null}]}", [target])
        == "results: {match: [{quote: \"a, b\", target: \"2328-kh-ubnd/chi-tieu-2\"}]}")
  }

  @Test(arguments: ["targets: một", "targets: [một]", "targets:\n  drop: {a: b}", "targets: {drop: {a: b}}"])
  func whatHasAnotherFormIsLeftAlone(_ yaml: String) {
    #expect(changed(yaml, [.add(.text("x"), to: Self.drop)]) == "form")
  }

  @Test func whatCannotBeReadIsLeftAlone() {
    for yaml in ["title: [", "a: &b c", "a: b\n\tc: d", "a: 1\na: 2"] {
      #expect(changed(yaml, [.add(.text("x"), to: Self.drop)]) == "unreadable", "\(yaml)")
    }
    for text in ["# Kế hoạch\n", "", "---\ntitle: A\n", "\n---\ntitle: A\n---\n"] {
      #expect(throws: FrontMatterEdit.Refusal.noFrontMatter, "\(text)") {
        try FrontMatterEdit.apply([.add(.text("x"), to: Self.drop)], to: Array(text.utf8))
      }
    }
    let long = YAMLChange.add(.text(String(repeating: "á", count: 40_000)), to: Self.drop)
    #expect(changed("title: A", [long]) == "tooLarge")
  }

  // MARK: Setting and removing

  @Test(arguments: [
    ("title: A", "title: A\ntargets:\n  confirmed: 2026-11-29"),
    ("targets:\n  confirmed: 1/2/2026 # cũ\n  drop: []", "targets:\n  confirmed: 2026-11-29 # cũ\n  drop: []"),
    ("targets:\n  xác nhận: \"2026-01-02\"", "targets:\n  xác nhận: 2026-11-29"),
    ("targets: {confirmed: , drop: [a]}", "targets: {confirmed: 2026-11-29, drop: [a]}"),
    ("targets:\n  confirmed: |\n    2026-01-02\n\n  drop: []", "targets:\n  confirmed: 2026-11-29\n\n  drop: []"),
    ("targets:\n  drop:\n  - a\n  confirmed:", "targets:\n  drop:\n  - a\n  confirmed: 2026-11-29"),
  ])
  func aScalarIsSet(_ before: String, _ after: String) {
    #expect(changed(before, [.set(.plain("2026-11-29"), at: [.key("targets"), .key("confirmed")])]) == after)
  }

  @Test func aKeyOfAnItemIsSetOrAdded() {
    let unit = YAMLChange.set(.text("xã"), at: Self.correct + [.item(1), .key("unit")])
    #expect(
      changed("targets:\n  correct:\n    - {quote: a}\n    - {quote: b, unit: x} # c", [unit])
        == "targets:\n  correct:\n    - {quote: a}\n    - {quote: b, unit: \"xã\"} # c")
    #expect(
      changed("targets:\n  correct:\n    - quote: a\n    - quote: b\n      value: 2\n", [unit])
        == "targets:\n  correct:\n    - quote: a\n    - quote: b\n      value: 2\n      unit: \"xã\"\n")
    #expect(
      changed("targets: {correct: [{quote: a}, {quote: b c}]}", [unit])
        == "targets: {correct: [{quote: a}, {quote: b c, unit: \"xã\"}]}")
    #expect(changed("targets: {correct: [{quote: a}]}", [unit]) == "form")
  }

  @Test(arguments: [
    (0, "targets:\n  drop: a\n  confirmed:", "targets:\n  drop:\n  confirmed:"),
    (0, "targets:\n  drop: >\n    a\n    b\ntitle: A", "targets:\n  drop:\ntitle: A"),
    (0, "targets: {drop: 'a b', extract: true}", "targets: {drop: , extract: true}"),
    (0, "targets:\n  drop: [a, b, c]", "targets:\n  drop: [b, c]"),
    (2, "targets:\n  drop: [a, b, c]", "targets:\n  drop: [a, b]"),
    (0, "targets:\n  drop: [a,]", "targets:\n  drop: []"),
    (0, "targets:\n  drop: [\"a\", # x\n    b]", "targets:\n  drop: [ # x\n    b]"),
    (1, "targets:\n  drop: [a, # x\n    b]", "targets:\n  drop: [a, # x\n    ]"),
    (1, "targets:\n  drop:\n  - a # x\n  # y\n  - b # z\n  - c", "targets:\n  drop:\n  - a # x\n  # y\n  - c"),
    (0, "targets:\n  drop:\n    - a\n  confirmed:", "targets:\n  drop:\n  confirmed:"),
    (0, "targets:\n  drop:\n    -\n      a\n    - b", "targets:\n  drop:\n    - b"),
    (1, "targets:\n  drop:\n    - a\n    - một\n      hai\ntitle: A", "targets:\n  drop:\n    - a\ntitle: A"),
  ])
  func anItemIsTakenOut(_ index: Int, _ before: String, _ after: String) {
    #expect(changed(before, [.remove(at: Self.drop + [.item(index)])]) == after)
  }

  @Test func aKeyIsTakenOut() {
    let high = YAMLChange.remove(at: Self.correct + [.item(0), .key("value_max")])
    #expect(
      changed("targets:\n  correct:\n    - {quote: a, value_max: 9, value: 1}", [high])
        == "targets:\n  correct:\n    - {quote: a, value: 1}")
    #expect(
      changed("targets:\n  correct:\n    - quote: a\n      value_max: 9 # x\n      value: 1", [high])
        == "targets:\n  correct:\n    - quote: a\n      value: 1")
  }

  // MARK: Nothing else

  /// Odd front matter out of parts: whatever is added is found again by the reader of publications, next to what stood there, and
  /// every byte of the file stays in its order.
  @Test func everyOtherByteStaysInOddFiles() throws {
    var random = SeededGenerator(seed: 22)
    let heads = [
      "title: Kế hoạch\ndate: 2026-01-02\nissuer: UBND tỉnh A\nnumber: 1/KH-UBND",
      "# đầu\n\ntrich_yeu: \"Kế \\\"hoạch\\\" 🎯\"   # ghi chú\nngày đăng: 2/1/2026\nco_quan_ban_hanh: 'UBND ''tỉnh'' A'\nso_ky_hieu: 1/KH-UBND\n",
      "title: >-\n  Kế hoạch\n  dài\n\ndate:   2026-01-02\nissuer:\t\"UBND tỉnh A\"\nsigner: {name: A, title: B}\nnumber: 1/KH-UBND",
    ]
    let drops = [
      "", "\n  drop: []", "\n  drop: [\"a b\", 'c']", "\n  drop:\n  - \"a b\" # x\n  # y\n  - c",
      "\n  drop:\n      - a\n        b\n\n",
      "\n  drop: a b", "\n  drop: |-\n    a b", "\n  drop:", "\n  bỏ: [a b,\n    # x\n    c,\n  ]",
    ]
    let rests = [
      "", "\n  confirmed: 2026-01-03", "\n  extract: có\t# x", "\n  correct:\n  - quote: z\n    value: 1",
      "\n  correct: [{quote: z}]",
    ]
    let tails = [
      "", "\ntags: [một, hai]", "\n# cuối", "\n\n\ntags:\n- một\n-  hai\n", "\nsummary: |\n   Một.\n\n   Hai.\n",
    ]
    let quotes = ["đạt 90%: \"tốt\"", "x # y", "🎯 {a: [b]}", "- z\\n", "'", "đ\u{200B}", "ở mức 3;", "\u{FEFF}q"]
    var refused = 0
    for round in 0..<400 {
      let drop = drops.randomElement(using: &random) ?? "", rest = rests.randomElement(using: &random) ?? ""
      var targets = drop + rest
      if Bool.random(using: &random) { targets = rest + drop }
      var yaml = (heads.randomElement(using: &random) ?? "")
      if !targets.isEmpty || round % 3 == 0 { yaml += "\ntargets:" + targets }
      yaml += tails.randomElement(using: &random) ?? ""
      var text = "---\(["", " ", "\t"].randomElement(using: &random) ?? "")\n\(yaml)\n---\n\nChữ.\r\n\nHết"
      if round % 2 == 0 { text = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n") }
      if round % 5 == 0 { text = "\u{FEFF}" + text }
      let before = Array(text.utf8)
      guard let old = edits(before) else { continue }
      let quote = quotes.randomElement(using: &random) ?? ""
      let isDrop = Bool.random(using: &random)
      let change =
        isDrop
        ? YAMLChange.add(.text(quote), to: Self.drop)
        : .add(.mapping([.init("quote", .text(quote)), .init("value", .plain("2"))]), to: Self.correct)
      guard let after = try? FrontMatterEdit.apply([change], to: before) else {
        refused += 1
        continue
      }
      let new = try #require(edits(after), "\(text)\n\(String(decoding: after, as: UTF8.self))")
      let clean = quote.split(separator: " ").joined(separator: " ")
      #expect(new.drop.map(\.value) == old.drop.map(\.value) + (isDrop ? [clean] : []))
      #expect(new.correct.map(\.quote.value) == old.correct.map(\.quote.value) + (isDrop ? [] : [clean]))
      #expect(new.confirmed == old.confirmed && new.extract == old.extract)
      #expect(isKept(before, in: after), "\(text)")
      #expect(text.contains("\r\n---") == !String(decoding: after, as: UTF8.self).contains(#/[^\r]\n/#))
    }
    #expect(refused == 0)
  }

  /// What the reader of publications takes from a file; nil where it refuses it.
  private func edits(_ bytes: [UInt8]) -> TargetEdits? {
    guard let source = try? SourceText.decode(bytes, file: "content/van-ban/a.md") else { return nil }
    return Publication.read(source, kind: .document).value?.facts.document?.targets
  }

  /// Whether all bytes stand in others in their order.
  private func isKept(_ bytes: [UInt8], in others: [UInt8]) -> Bool {
    var at = 0
    for byte in others where at < bytes.count && byte == bytes[at] { at += 1 }
    return at == bytes.count
  }
}
