import Synchronization

/// Something that a page can be made from, beside what all pages depend on. Publications are named by their index.
package enum Fact: Hashable, Sendable {
  /// What the front matter of a publication states, its address, its issuing body and its fields.
  case frontMatter(Int)
  /// The address alone.
  case address(Int)
  /// The text of a publication: body, anchors, what it cites.
  case text(Int)
  /// Where the links of a text lead.
  case links(Int)
  /// Which publication is the same in the other language.
  case translation(Int)
  /// To which documents a document is related.
  case relations(Int)
  /// Which documents state a relation to a document.
  case inverseRelations(Int)
  /// Where the numbers and names that a text cites lead.
  case citations(Int)
  /// Which documents a news item is about.
  case subjects(Int)
  /// Which news are about a document.
  case news(Int)
  /// The targets of a document.
  case targets(Int)
  /// The results that a page states, and which targets they answer.
  case results(Int)
  /// How many results there are.
  case allResults
  /// How the targets of a document stand.
  case progress(Int)
  /// Names and lengths of the lists of targets by how they stand.
  case progressLists
  /// The same of one of them.
  case progressList(Int)
  /// How many targets a document has.
  case targetCount(Int)
  /// How many targets there are.
  case allTargets
  /// How many publications there are.
  case allPublications
  /// How often a publication was read.
  case readings(Int)
  /// Size and sum of a file beside the pages.
  case file(String)
  /// Whether there is a page at an address.
  case page(String)
  /// Name and length of the list at an address, or that there is none.
  case list(String)
  /// The same of all lists.
  case lists
  /// Length of the list of targets at an address.
  case targetList(String)
  /// The same of all lists of targets.
  case targetLists
  /// A plan beside its parents.
  case pairs(Int)
  /// All plans that stand beside a parent.
  case allPairs

  /// Whether it is among facts that were declared, or part of one.
  package func isCovered(by declared: Set<Fact>) -> Bool {
    if declared.contains(self) { return true }
    switch self {
    case .address(let index): return declared.contains(.frontMatter(index))
    case .targetCount(let index): return declared.contains(.targets(index))
    case .list: return declared.contains(.lists)
    case .targetList: return declared.contains(.targetLists)
    case .progressList: return declared.contains(.progressLists)
    case .pairs: return declared.contains(.allPairs)
    default: return false
    }
  }
}

/// Notes the facts that are read from a site. There is one in tests only: they make a page and look whether its kind declares
/// all of them.
package final class ReadRecorder: Sendable {
  private let facts = Mutex<Set<Fact>>([])

  package init() {}

  func note(_ fact: Fact) { facts.withLock { _ = $0.insert(fact) } }

  /// What was read since the last call.
  package func take() -> Set<Fact> {
    facts.withLock { facts in
      defer { facts = [] }
      return facts
    }
  }
}

/// A list each element of which is a fact.
package struct RecordedList<Element: Sendable>: RandomAccessCollection, Sendable {
  private let base: [Element]
  /// Told the index of each element that is read, and -1 where their number is asked for; nil outside tests.
  private let note: (@Sendable (Int) -> Void)?

  /// - Parameters:
  ///   - fact: The fact that an element is.
  ///   - all: The fact that the number of elements is; without it the number tells nothing.
  init(
    _ base: [Element], _ recorder: ReadRecorder?, all: Fact? = nil, _ fact: @escaping @Sendable (Int) -> Fact
  ) {
    self.base = base
    if let recorder {
      note = { (index: Int) -> Void in
        if let fact = index < 0 ? all : fact(index) { recorder.note(fact) }
      }
    } else {
      note = nil
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { base.count }
  package var indices: Range<Int> { 0..<base.count }

  package subscript(index: Int) -> Element {
    note?(index)
    return base[index]
  }

  package var count: Int {
    note?(-1)
    return base.count
  }

  package var isEmpty: Bool { count == 0 }
}
