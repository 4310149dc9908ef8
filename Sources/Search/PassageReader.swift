/// Takes what a `PassageReader` finds, in reading order.
protocol PassageSink {
  /// A word, and the word right before it in the same sentence, or -1.
  mutating func word(_ id: Int32, after previous: Int32)
  /// The key of a number or a date.
  mutating func key(_ id: Int32)
}

/// Reads passages word by word and hands out what is to be indexed: words, adjacent pairs, and the keys of numbers
/// (`2972qdubnd`) and of dates (`2017-08-24`).
struct PassageReader: Sendable {
  var table: FormTable
  private let month: Int32
  private let year: Int32
  /// Words linked to each other, while there is more than one.
  private var run: [Int32] = []
  private var runHasDot = false
  private var copy: [UInt8] = []

  init(language: SearchLanguage) {
    table = FormTable(language: language)
    month = table.id(of: Array("tháng".utf8))
    year = table.id(of: Array("năm".utf8))
  }

  /// Reads one passage.
  mutating func read(_ text: String, into sink: inout some PassageSink) {
    var text = text
    text.withUTF8 { read($0, into: &sink) }
  }

  /// Reads one passage of well-formed UTF-8 in NFC.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout some PassageSink) {
    var scanner = Scanner(bytes)
    var previous: Int32 = -1
    // Of the same sentence, the nearest last; -1 where there is none.
    var before: (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)
    run.removeAll(keepingCapacity: true)
    while scanner.next(&copy) {
      let id = scanner.isCopied ? table.id(of: copy) : table.id(of: scanner.word)
      if scanner.link == 0 {
        if !run.isEmpty { endRun(&sink) }
      } else {
        if run.isEmpty { run.append(previous) }
        run.append(id)
        if scanner.link == 0x2E { runHasDot = true }
      }
      if scanner.breaks {
        previous = -1
        before = (-1, -1, -1, -1)
      }
      sink.word(id, after: previous)
      if before.1 == month, before.3 == year, before.0 >= 0 { writtenDate(before.0, before.2, id, &sink) }
      before = (before.1, before.2, before.3, id)
      previous = id
    }
    if !run.isEmpty { endRun(&sink) }
  }

  /// `… 24 tháng 8 năm 2017`
  private mutating func writtenDate(_ day: Int32, _ month: Int32, _ year: Int32, _ sink: inout some PassageSink) {
    let numbers = [day, month, year].map { Int(table.forms[Int($0)].number) }
    guard numbers[2] >= 1000 else { return }
    if let key = Keys.date(day: numbers[0], month: numbers[1], year: numbers[2]) { sink.key(table.id(of: key)) }
  }

  /// Words linked by `/`, `-`, `&` or `.`: a date, a document number, or nothing.
  private mutating func endRun(_ sink: inout some PassageSink) {
    defer {
      run.removeAll(keepingCapacity: true)
      runHasDot = false
    }
    guard (2...6).contains(run.count), table.forms[Int(run[0])].startsWithDigit else { return }
    let numbers = run.map { Int(table.forms[Int($0)].number) }
    if run.count == 3, numbers.allSatisfy({ $0 >= 0 }) {
      let key =
        numbers[0] >= 1000
        ? Keys.date(day: numbers[2], month: numbers[1], year: numbers[0])
        : Keys.date(day: numbers[0], month: numbers[1], year: numbers[2])
      if let key { sink.key(table.id(of: key)) }
      return
    }
    guard !runHasDot, run.contains(where: { !table.forms[Int($0)].startsWithDigit }) else { return }
    sink.key(table.id(of: Keys.joined(run.map { table.bytes(Int($0)) })))
  }
}

/// The analysis as a list, for tests and for tools; the index is built from the same reader.
public enum Analysis {
  /// One word of a text.
  public struct Word: Sendable, Equatable {
    /// Lower-case NFC with the tone mark in its canonical place.
    public let form: String
    /// What it is filed under.
    public let key: String
    /// Whether the word before belongs to the same sentence.
    public let follows: Bool
  }

  /// The words, and the number and date keys, of a text.
  public static func analyse(_ text: String, language: SearchLanguage) -> (words: [Word], keys: [String]) {
    var reader = PassageReader(language: language)
    var found = Collected()
    reader.read(SearchText.prepared(text), into: &found)
    let table = reader.table
    let list = found.words.map { id, follows in
      Word(
        form: String(decoding: table.bytes(Int(id)), as: UTF8.self),
        key: String(decoding: Keys.key(of: table.bytes(Int(id)), language: language), as: UTF8.self), follows: follows)
    }
    return (list, found.keys.map { String(decoding: table.bytes(Int($0)), as: UTF8.self) })
  }

  private struct Collected: PassageSink {
    var words: [(Int32, Bool)] = []
    var keys: [Int32] = []
    mutating func word(_ id: Int32, after previous: Int32) { words.append((id, previous >= 0)) }
    mutating func key(_ id: Int32) { keys.append(id) }
  }
}
