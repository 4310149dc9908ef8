import Publications
import Vietnamese

/// What pages and data say alike: names, validity, anchors, the picture.
extension Site {
  /// The name of a list.
  func name(_ listing: ListingKind, _ language: Language) -> String {
    let words = words(language)
    switch listing {
    case .section(.document): return words.text(.documents)
    case .section(.news): return words.text(.news)
    case .section(.page): return words.text(.pages)
    case .form(let form): return language == .english ? form.english : form.name
    case .issuer(let index): return catalog.issuers[index].name(language)
    case .field(let index): return catalog.fields[index].name(language)
    case .year(let year): return words.text(.yearN, ["n": String(year)])
    case .validity(let validity): return words.text(validity.word)
    case .tag(let slug): return plan.listings.tagName(slug) ?? slug
    }
  }

  /// Whether a document is in force on `today`: what the editor states, overruled by dates that have passed.
  func validity(_ document: DocumentFacts) -> Validity? { document.validity(on: today) }

  /// Whether a document is not in force yet.
  func isAhead(_ document: DocumentFacts) -> Bool { document.isAhead(on: today) }

  /// `Quyết định số 2972/QĐ-UBND`; the form alone where the number is not known.
  func documentName(_ document: DocumentFacts, _ language: Language) -> String {
    let form = name(.form(document.form), language)
    guard let number = document.number?.value else { return form }
    return words(language).text(.documentName, ["form": form, "number": number.description])
  }

  /// The anchors of a publication as its page has them.
  func anchors(_ index: Int) -> Anchors {
    let own = publication(index).anchors
    if targets.ofPublication[index].isEmpty, results.ofPublication[index].isEmpty { return own }
    return results.whole.anchors(of: index, catalog.whole, targets.whole)
  }

  /// The attachments of a publication by their names.
  func attachmentNames(_ publication: SitePublication) -> [AttachmentName] {
    publication.facts.attachments.compactMap { item in
      Attachment.path(item.file.value, beside: publication.file).flatMap(attachments.name)
    }
  }

  /// The picture of a publication.
  func picture(_ index: Int) -> ImageView? {
    let publication = publication(index)
    guard let image = publication.facts.image, let file = Attachment.path(image.value, beside: publication.file),
      let attachment = attachments.name(of: file)
    else { return nil }
    return ImageView(
      url: addresses.href(Addresses.encoded(attachment.sitePath)),
      alt: publication.facts.caption ?? publication.facts.title,
      caption: publication.facts.caption)
  }

  /// What is said of a text that is not the whole.
  func textNoticeWord(_ publication: SitePublication) -> Word? {
    switch publication.facts.document?.text {
    case .extract: .noticeExtract
    case .summary: .noticeSummary
    case .some(.none): .noticeNone
    case .full, nil: nil
    }
  }
}

extension DocumentFacts {
  /// Whether it is in force on a day: what the editor states, overruled by dates that have passed.
  func validity(on day: Day) -> Validity? {
    if let ended, ended <= day { return .expired }
    if let effective, effective > day { return .notYet }
    if status == .notYet, let effective, effective <= day { return .inForce }
    return status
  }
}
