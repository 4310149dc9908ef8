import Diagnostics
import Publications
import Templates

/// A file of the content that something names, and where.
struct NamedFile: Sendable {
  /// Its path in the content, as the disk has it.
  let file: String
  /// Where it is named.
  let place: SourceLocation
  /// Whether it is shown as a picture, whose size is then looked at.
  let isPicture: Bool
  /// The words by which the column of the place is found.
  let subject: String?

  init(_ file: String, at place: SourceLocation, isPicture: Bool = false, subject: String? = nil) {
    self.file = file
    self.place = place
    self.isPicture = isPicture
    self.subject = subject
  }
}

extension NamedFile {
  /// The files that a publication names, without a word on those that are not there: for drafts that are held back.
  static func paths(namedBy publication: Publication) -> [String] {
    let facts = publication.facts
    let own = facts.attachments.map(\.file.value) + [facts.image, facts.video].compactMap { $0?.value }
    return own.compactMap { Attachment.path($0, of: publication) }
      + publication.links.compactMap { link -> String? in
        let path = link.destination.prefix { $0 != "#" && $0 != "?" }
        guard !path.isEmpty, let name = Addresses.decoded(path) else { return nil }
        return Attachment.path(name, of: publication)
      }
  }

  /// The files that menu, foot, sections and the list of `portal.yml` name.
  static func named(by configuration: PortalConfiguration, among assets: [String: ContentFolder.Asset]) -> [NamedFile] {
    let items = configuration.menu + configuration.footer + configuration.sections
    return items.flatMap { item in
      [item.url.vietnamese, item.url.english].compactMap { $0 }.compactMap { url in
        file(at: url, among: assets).map { NamedFile($0.file, at: item.location) }
      }
    }
  }

  /// The file at an address of the portal.
  static func file(at url: String, among assets: [String: ContentFolder.Asset]) -> ContentFolder.Asset? {
    guard url.hasPrefix("/") else { return nil }
    let path = url.prefix { $0 != "#" && $0 != "?" }
    return Addresses.decoded(path).flatMap { assets["content" + $0] }
  }
}
