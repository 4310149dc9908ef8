import Cache
import Diagnostics
import Markup
import Vietnamese

// How the parts of a page are kept for the next build.

extension Located: Cacheable where Value: Cacheable {
  /// Reads a value and its place.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(try reader.next(), at: try reader.next())
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(value)
    writer.put(location)
  }
}

extension SourceLocation: Cacheable {
  /// Reads a place.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(file: try reader.next(), line: try reader.next(), column: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(file)
    writer.put(line)
    writer.put(column)
  }
}

extension DiagnosticID: Cacheable {}

extension Diagnostic: Cacheable {
  /// Reads a message.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let bare = Diagnostic(
      try reader.next(), at: try reader.next(), try reader.next(), note: try reader.next(), fix: try reader.next(),
      length: try reader.next(), subject: try reader.next(), repair: try reader.next())
    let (line, start): (String?, Int) = (try reader.next(), try reader.next())
    self = bare.location.map { bare.placed(at: $0, sourceLine: line, start: start, length: bare.length) } ?? bare
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(id)
    writer.put(location)
    writer.put(message)
    writer.put(note)
    writer.put(fix)
    writer.put(length)
    writer.put(subject)
    writer.put(repair)
    writer.put(sourceLine)
    writer.put(sourceLineStart)
  }
}

extension Repair: Cacheable {
  /// Reads a repair.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    guard let repair = Repair(try reader.next() as [Edit]) else { throw CacheDamage() }
    self = repair
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) { writer.put(edits) }
}

extension Repair.Edit: Cacheable {
  /// Reads an edit.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let (line, start, end): (Int, Int, Int) = (try reader.next(), try reader.next(), try reader.next())
    guard start >= 0, end >= start else { throw CacheDamage() }
    self.init(line: line, bytes: start..<end, old: try reader.next(), new: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(line)
    writer.put(bytes.lowerBound)
    writer.put(bytes.upperBound)
    writer.put(old)
    writer.put(new)
  }
}

extension Day: Cacheable {
  /// Reads a day.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    guard let day = Day(daysSince1970: try reader.next()) else { throw CacheDamage() }
    self = day
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) { writer.put(daysSince1970) }
}

extension DocumentNumber: Cacheable {
  /// Reads a number as it is printed.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      description: try reader.next(), serial: try reader.next(), year: try reader.next(), symbol: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(description)
    writer.put(serial)
    writer.put(year)
    writer.put(symbol)
  }
}

extension DocumentForm: Cacheable {
  /// Reads a form's names.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(try reader.next(), try reader.next())
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(name)
    writer.put(english)
  }
}

extension Link: Cacheable {
  /// Reads a link.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      destination: try reader.next(), isImage: try reader.next(), label: try reader.next(),
      htmlRange: try reader.next(), line: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(destination)
    writer.put(isImage)
    writer.put(label)
    writer.put(htmlRange)
    writer.put(line)
  }
}

extension Citation: Cacheable {
  /// Reads a citation.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      number: try reader.next(), form: try reader.next(), day: try reader.next(), year: try reader.next(),
      issuer: try reader.next(), isShouted: try reader.next(), text: try reader.next(), numberRange: try reader.next(),
      block: try reader.next(), line: try reader.next(), name: try reader.next(),
      written: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(number)
    writer.put(form)
    writer.put(day)
    writer.put(year)
    writer.put(issuer)
    writer.put(isShouted)
    writer.put(text)
    writer.put(numberRange)
    writer.put(block)
    writer.put(line)
    writer.put(name)
    writer.put(written)
  }
}

extension LawMention: Cacheable {
  /// Reads a mention.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(words: try reader.next(), start: try reader.next(), block: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(words)
    writer.put(start)
    writer.put(block)
  }
}

extension ProvisionReference.Step: Cacheable {
  /// Reads a step.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(kind: try reader.next(), number: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(kind)
    writer.put(number)
  }
}

extension ProvisionReference: Cacheable {
  /// Reads a reference.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let steps: [Step] = try reader.next()
    let (sort, index, name): (Int, Int, String) = (try reader.next(), try reader.next(), try reader.next())
    let scope: Scope
    switch sort {
    case 0: scope = .own
    case 1: scope = .part(name)
    case 2: scope = .here
    case 3: scope = .citation(index)
    case 4: scope = .law(index)
    case 5: scope = .attached(index, name)
    default: throw CacheDamage()
    }
    self.init(steps: steps, scope: scope, text: try reader.next(), block: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(steps)
    let (sort, index, name) =
      switch scope {
      case .own: (0, 0, "")
      case .part(let name): (1, 0, name)
      case .here: (2, 0, "")
      case .citation(let index): (3, index, "")
      case .law(let index): (4, index, "")
      case .attached(let index, let name): (5, index, name)
      }
    writer.put(sort)
    writer.put(index)
    writer.put(name)
    writer.put(text)
    writer.put(block)
  }
}

extension Provision: Cacheable {
  /// Reads a provision.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(
      block: try reader.next(), id: try reader.next(), label: try reader.next(), kind: try reader.next(),
      parent: try reader.next(), labelLength: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(block)
    writer.put(id)
    writer.put(label)
    writer.put(kind)
    writer.put(parent)
    writer.put(labelLength)
  }
}

extension OutlineEntry: Cacheable {
  /// Reads a line of an outline.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    self.init(level: try reader.next(), id: try reader.next(), title: try reader.next())
  }

  /// Writes it.
  public func write(to writer: inout CacheWriter) {
    writer.put(level)
    writer.put(id)
    writer.put(title)
  }
}

extension Anchors: Cacheable {
  /// Reads the anchors of a page.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    let blocks: [Int] = try reader.next()
    let ids: [String] = try reader.next()
    guard blocks.count == ids.count else { throw CacheDamage() }
    identifiers = Array(zip(blocks, ids)).map { (block: $0.0, id: $0.1) }
    provisions = try reader.next()
    outline = try reader.next()
    provisionOfBlock = try reader.next([Int].self).map { $0 < 0 ? nil : $0 }
  }

  /// Writes them.
  public func write(to writer: inout CacheWriter) {
    writer.put(identifiers.map(\.block))
    writer.put(identifiers.map(\.id))
    writer.put(provisions)
    writer.put(outline)
    writer.put(provisionOfBlock.map { $0 ?? -1 })
  }
}
