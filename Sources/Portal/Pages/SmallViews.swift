import Bytes
import Publications
import Templates
import Vietnamese

/// Small views made from publications, which several kinds of page show.
extension Site {
  func date(_ moment: Moment, _ language: Language) -> DateView {
    guard let seconds = moment.seconds else { return DateView(moment.day, language: language.rawValue) }
    return DateView(moment.day, hour: seconds / 3600, minute: seconds / 60 % 60, language: language.rawValue)
  }

  func home(_ language: Language) -> LinkView { LinkView(words(language).text(.home), addresses.href(language.root)) }

  func link(_ listing: ListingKind, _ language: Language, count: Int? = nil) -> LinkView {
    let path: String
    if case .section(let section) = listing {
      path = "\(language.root)\(section.rawValue)/"
    } else {
      path = Listings.path(listing, catalog.issuers, catalog.fields) ?? "/"
    }
    return LinkView(
      name(listing, language), addresses.href(path),
      count: count.map { NumberText.whole($0, language: language.rawValue) })
  }

  ///
  /// - Parameter isDated: Whether it says as of which day it speaks.
  func validityView(_ document: DocumentFacts, _ language: Language, isDated: Bool = false) -> ValidityView {
    let state = validity(document)
    let day = DateView(today, language: language.rawValue).text
    return ValidityView(
      state: state, effective: document.effective, expired: document.ended,
      note: isDated && state != nil ? words(language).text(.asOf, ["day": day]) : nil, words: words(language))
  }

  /// A publication as a row of a list.
  ///
  /// - Parameter namesIssuer: Whether the row names the issuing body; in the list of one that is said above.
  func item(_ index: Int, _ language: Language, namesIssuer: Bool = true) -> ViewBox<ListItemView> {
    let publication = publication(index)
    let words = words(language)
    let lang = publication.language == language ? nil : publication.language.rawValue
    guard let document = publication.facts.document else {
      return ViewBox(
        ListItemView(
          title: publication.facts.title, url: href(index), date: date(publication.facts.date, language),
          summary: publication.facts.summary, image: picture(index), lang: lang,
          isDraft: publication.facts.draft, hasVideo: publication.facts.video != nil))
    }
    return ViewBox(
      ListItemView(
        title: publication.facts.title, url: href(index), number: document.number?.value.description,
        type: name(.form(document.form), language),
        issuer: namesIssuer ? catalog.issuerOf[index].map { link(.issuer($0), language) } : nil,
        date: document.issued.map { DateView($0, language: language.rawValue) },
        dateLabel: document.issued.map { _ in words.text(.issued) },
        // Most are published on the day on which they were issued; it need not be said twice.
        published: document.issued == publication.facts.date.day
          ? nil : DateView(publication.facts.date.day, language: language.rawValue),
        summary: publication.facts.summary,
        validity: document.status == nil && document.expired == nil && document.effective == nil
          ? nil : validityView(document, language),
        lang: lang, isDraft: publication.facts.draft))
  }

  /// The video of a publication.
  func video(_ index: Int) -> VideoView? {
    let publication = publication(index)
    guard let video = publication.facts.video, let file = Attachment.path(video.value, beside: publication.file),
      let attachment = attachments[file], let text = publication.facts.videoText
    else { return nil }
    return VideoView(
      url: addresses.href(Addresses.encoded(attachment.fileName.sitePath)),
      type: attachment.fileName.type == "WEBM" ? "video/webm" : "video/mp4", text: text,
      size: NumberText.size(attachment.size, language: publication.language.rawValue), poster: picture(index)?.url)
  }

  /// At most so many characters of a text, the last of them `…` where it is cut.
  static func shortened(_ text: String, _ length: Int) -> String {
    // No character is shorter than a byte; and of a long text only the beginning is counted.
    guard text.utf8.count > length else { return text }
    if let cut = PlainCharacters.cut(text, length) {
      return cut < text.utf8.count ? text.prefix(bytes: cut).trimmingSuffix() + "…" : text
    }
    guard text.index(text.startIndex, offsetBy: length + 1, limitedBy: text.endIndex) != nil else { return text }
    return text.prefix(length - 1).trimmingSuffix() + "…"
  }

  func outline(_ index: Int) -> [OutlineItemView] {
    OutlineItemView.tree(anchors(index).outline.filter { $0.level <= 4 })
  }

  func attachmentViews(_ publication: SitePublication, _ language: Language) -> [AttachmentView] {
    publication.facts.attachments.compactMap { item in
      guard let file = Attachment.path(item.file.value, beside: publication.file), let attachment = attachments[file]
      else { return nil }
      return AttachmentView(
        name: item.title ?? attachment.fileName.name,
        url: addresses.href(Addresses.encoded(attachment.fileName.sitePath)), type: attachment.fileName.type,
        size: NumberText.size(attachment.size, language: language.rawValue), sha256: attachment.sha256)
    }
  }

  func tagLinks(_ publication: SitePublication, _ language: Language) -> [LinkView] {
    publication.facts.tags.compactMap { tag in
      let slug = Slug.make(tag)
      // Tags of a translation that the original lacks have no list.
      let path = Listings.path(ofTag: slug)
      return slug.isEmpty ? nil : LinkView(tag, pagePaths.contains(path) ? addresses.href(path) : nil)
    }
  }
}

extension OutlineItemView {
  /// Headings nested by level; a level that is skipped counts as the next one.
  static func tree(_ entries: [OutlineEntry]) -> [OutlineItemView] {
    var rest = entries[...]
    return tree(&rest, above: 0)
  }

  private static func tree(_ rest: inout ArraySlice<OutlineEntry>, above: Int) -> [OutlineItemView] {
    var items: [OutlineItemView] = []
    while let entry = rest.first, entry.level > above {
      rest = rest.dropFirst()
      let children = tree(&rest, above: entry.level)
      items.append(OutlineItemView(text: entry.title, anchor: entry.id, children: children))
    }
    return items
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> Substring {
    var text = self
    while let last = text.utf8.last, last <= 0x20 || last == 0x85 || last == 0xA0, text.last?.isWhitespace == true {
      text.removeLast()
    }
    return text
  }
}

extension String {
  fileprivate func prefix(bytes: Int) -> Substring { self[..<utf8.index(startIndex, offsetBy: bytes)] }
}

/// Texts in which each scalar is a character, as nearly all are: to ask how they may be composed takes a hundred times as
/// long as to count bytes.
private enum PlainCharacters {
  /// Behind how many bytes a text is cut that may have `length` characters, the last of them the sign that says so; all of
  /// its bytes where it has no more. Nil where a character of several scalars may stand before that.
  static func cut(_ text: String, _ length: Int) -> Int? {
    text.withBytes { bytes in
      var (at, count, cut) = (0, 0, 0)
      while at < bytes.count {
        if count == length - 1 { cut = at }
        if count == length + 1 { return cut }
        let width = width(bytes, at)
        if width == 0 { return nil }
        at += width
        count += 1
      }
      return count > length ? cut : bytes.count
    }
  }

  /// The bytes of a scalar that never goes together with another: ASCII but carriage returns, U+0080–U+02FF and
  /// U+1E00–U+1EFF (Latin with diacritics), U+2010–U+2026 (dashes, quotation marks); 0 for any other.
  @inline(__always)
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    if first < 0x80 { return first == 0x0D ? 0 : 1 }
    if first >= 0xC2, first <= 0xCB { return 2 }
    guard at + 2 < bytes.count else { return 0 }
    if first == 0xE1, bytes[at + 1] & 0xFC == 0xB8 { return 3 }
    return first == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] &- 0x90 <= 0x16 ? 3 : 0
  }
}
