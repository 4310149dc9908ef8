import Cache
import Diagnostics
import Markup
import Vietnamese

/// What the front matter states; unknown stays nil.
public struct Facts: Sendable {
  /// Trích yếu or headline.
  public let title: String
  /// When the portal published it.
  public let date: Moment
  /// One or two sentences.
  public let summary: String?
  /// Free keywords.
  public let tags: [String]
  /// Identifiers of fields (lĩnh vực), with their places.
  public let fields: [Located<String>]
  /// Picture of the page: path beside the file, and its caption.
  public let image: Located<String>?
  /// Caption of the picture.
  public let caption: String?
  /// Who wrote it.
  public let author: String?
  /// Where it was first published.
  public let source: Source?
  /// Whether the home page features it.
  public let featured: Bool
  /// Whether it is left out of the site.
  public let draft: Bool
  /// Former addresses, each of which redirects here.
  public let aliases: [Located<String>]
  /// The last day on which lists show it.
  public let expires: Day?
  /// Files beside the page; of a document's, the first is shown under its title, a PDF as the original.
  public let attachments: [AttachedFile]
  /// Of documents.
  public private(set) var document: DocumentFacts?
  /// Of news: the documents that it is about.
  public let about: [DocumentReference]
  /// Of standing pages: the section whose publications are listed under the text.
  public let list: PublicationKind?
  /// Kinds of warnings that the editor has seen and that stand as they are, such as slips of the printed original.
  public let acceptedWarnings: Set<DiagnosticID>
  /// Of news: a video, path beside the file.
  public let video: Located<String>?
  /// What the video shows and says.
  public let videoText: String?
  /// Whether the portal's search finds the page.
  public let isSearched: Bool
  /// The editor's word on extracted results, of documents and news.
  public let results: ResultEdits
  /// The day of the last correction.
  public let updated: Day?
  /// What was corrected, newest first.
  public let changes: [Change]
  /// The days among all these that tell of something done, as they are written.
  public let pastDays: [PastDay]
  /// Of a translation: the keys that its own front matter states.
  let stated: Set<String>

  /// When it was published or last corrected, whichever is later.
  public var modified: Moment { updated.map { max(date, Moment($0)) } ?? date }

  /// Takes in what a document's text says of its validity: the day of effect, where its front matter names none and the document
  /// ends others, and whether the day of expiry is the last one in force.
  mutating func readEffect(in body: MarkupDocument, _ anchors: Anchors) {
    guard let own = document else { return }
    let endsOthers = own.relations.contains { RelationKind.endings.contains($0.kind) }
    let day = endsOthers && own.effective == nil ? FactsReview.effectiveDay(of: own, body, anchors) : nil
    let holds = own.expired.map { FactsReview.lastDays(of: own, body, anchors) == [$0] } ?? false
    if day != nil || holds { document = own.stating(effective: day, holdsOnExpiry: holds) }
  }

  /// The original publisher of a text.
  public struct Source: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its address.
    public let url: String?
  }
}

extension Facts {
  /// The keys by which it is stated; those that only documents have stand in ``DocumentFacts``.
  static let keys: [FrontMatterKeys.Key] = [
    .init("title", "tieu_de trich_yeu ten_van_ban ten_bai ten_trang trich_yeu_noi_dung"),
    .init("date", "ngay_dang ngay_dang_tai ngay_dang_tin ngay_cong_bo ngay_xuat_ban", example: "2026-11-22"),
    .init("summary", "tom_tat mo_ta sapo tom_luoc"),
    .init("tags", "the tu_khoa cac_tu_khoa", example: "[chuyển đổi số, dữ liệu mở]"),
    .init("fields", "linh_vuc cac_linh_vuc", example: "[chuyen-doi-so]"),
    .init("image", "anh hinh_anh anh_dai_dien", example: "anh.jpg"),
    .init("caption", "chu_thich chu_thich_anh"),
    .init("author", "tac_gia nguoi_viet"),
    .init("source", "nguon nguon_tin", example: "{name: Báo Nhân Dân, url: https://nhandan.vn/}"),
    .init("featured", "noi_bat tin_noi_bat", example: "true"),
    .init("draft", "ban_nhap nhap", example: "true"),
    .init("slug", "duong_dan", example: "ke-hoach-2026"),
    .init("aliases", "dia_chi_cu duong_dan_cu cac_dia_chi_cu", example: "[/cu/ke-hoach/]"),
    .init("expires", "het_han_dang ngay_het_han_dang ngay_go", example: "2027-01-31"),
    .init(
      "attachments", "tep_dinh_kem dinh_kem cac_tep_dinh_kem tap_tin_dinh_kem file_dinh_kem tai_lieu_dinh_kem",
      example: "[15-kh-ubnd.pdf]"),
    .init("accepted_warnings", "canh_bao_chap_nhan chap_nhan_canh_bao", example: "[provision-order]"),
    .init("search", "", example: "false"),
    .init("updated", "ngay_cap_nhat cap_nhat", example: "2026-11-25"),
    .init(
      "changes", "cac_thay_doi thay_doi lich_su_sua_doi lich_su_cap_nhat",
      example: "[{date: 2026-11-22, note: Sửa số liệu}]"),
    .init("results", "ket_qua", of: .document, .news, example: "{confirmed: 2026-11-25}"),
    .init("documents", "van_ban cac_van_ban van_ban_lien_quan", of: .news, example: "[15/KH-UBND]"),
    .init("video", "", of: .news, example: "phim.mp4"),
    .init("video_text", "mo_ta_video noi_dung_video", of: .news),
    .init("list", "danh_sach", of: .page, example: "van-ban"),
  ]
}

extension FrontMatter {
  static func facts(_ fields: inout YAMLFields, kind: PublicationKind, isTranslation: Bool) -> Facts? {
    let title = fields.requiredText("title", example: "\"Trích yếu hoặc tiêu đề\"")
    let date = moment(&fields, isTranslation: isTranslation)
    let document = kind == .document ? document(&fields, isTranslation: isTranslation) : nil
    if fields.has("date"), let day = date?.day, let issued = document?.issued, day < issued {
      fields.report(
        .datePublishedEarly, "date", "Ngày đăng \(day.vietnamese) trước ngày ban hành \(issued.vietnamese)",
        fix: "`date` là ngày Cổng đăng, `issued` là ngày ký; so lại hai ngày.")
    }
    let image = fields.list("image").first
    let video = kind == .news ? video(&fields) : nil
    if fields.isEmpty("draft") {
      fields.report(
        .frontMatterValue, "draft", "`draft` còn trống, không rõ trang có phải bản nháp không",
        fix: "Trang chưa đăng thì viết `draft: true`; trang đăng thì xóa dòng này.")
    }
    let (updated, changes) = corrections(&fields, date: fields.has("date") ? date?.day : nil)
    let facts = Facts(
      title: title, date: date ?? document?.issued.map { Moment($0) } ?? .unread, summary: fields.text("summary"),
      tags: tags(&fields),
      fields: fields.list("fields"), image: image, caption: fields.text("caption"), author: fields.text("author"),
      source: source(&fields), featured: fields.flag("featured"), draft: fields.flag("draft"),
      aliases: fields.list("aliases"), expires: fields.day("expires"), attachments: attachments(&fields),
      document: document, about: references("documents", &fields), list: list(&fields),
      acceptedWarnings: acceptedWarnings(&fields), video: video?.file, videoText: video?.text,
      isSearched: fields.flag("search", absent: true), results: kind == .page ? ResultEdits() : results(&fields),
      updated: updated, changes: changes, pastDays: fields.pastDays, stated: isTranslation ? fields.stated : [])
    return kind == .document && document == nil ? nil : facts
  }
}

extension Facts {
  /// What stands in the place of front matter that could not be read at all.
  static func unread(_ kind: PublicationKind) -> Facts {
    Facts(
      title: "", date: .unread, summary: nil, tags: [], fields: [], image: nil, caption: nil, author: nil, source: nil,
      featured: false, draft: false, aliases: [], expires: nil, attachments: [],
      document: kind == .document ? .unread : nil, about: [], list: nil, acceptedWarnings: [], video: nil,
      videoText: nil, isSearched: true, results: ResultEdits(), updated: nil, changes: [], pastDays: [], stated: [])
  }
}

extension Facts: CachedByFields {
  /// Reads the front matter's facts.
  public init(fields: inout some FieldPass<Facts>) throws(CacheDamage) {
    self.init(
      title: try fields(\Facts.title), date: try fields(\Facts.date), summary: try fields(\Facts.summary),
      tags: try fields(\Facts.tags),
      fields: try fields(\Facts.fields), image: try fields(\Facts.image), caption: try fields(\Facts.caption),
      author: try fields(\Facts.author),
      source: try fields(\Facts.source), featured: try fields(\Facts.featured), draft: try fields(\Facts.draft),
      aliases: try fields(\Facts.aliases),
      expires: try fields(\Facts.expires), attachments: try fields(\Facts.attachments),
      document: try fields(\Facts.document), about: try fields(\Facts.about),
      list: try fields(\Facts.list), acceptedWarnings: Set(try fields(\Facts.acceptedWarnings.inOrder)),
      video: try fields(\Facts.video), videoText: try fields(\Facts.videoText),
      isSearched: try fields(\Facts.isSearched), results: try fields(\Facts.results),
      updated: try fields(\Facts.updated),
      changes: try fields(\Facts.changes),
      pastDays: try fields(\Facts.pastDays), stated: Set(try fields(\Facts.stated.inOrder)))
  }
}

extension Facts.Source: CachedByFields {
  /// Reads name and address.
  public init(fields: inout some FieldPass<Facts.Source>) throws(CacheDamage) {
    self.init(name: try fields(\Facts.Source.name), url: try fields(\Facts.Source.url))
  }
}

extension Facts {
  /// What is written in a language stays: title, summary, caption, tags, corrections; what a video shows goes with it.
  package func completed(from original: Facts) -> Facts {
    func own<Value>(_ key: String, _ mine: Value, _ theirs: Value) -> Value { stated.contains(key) ? mine : theirs }
    let hasVideo = stated.contains("video")
    var document = document
    if let mine = document, let theirs = original.document { document = mine.completed(from: theirs, stated) }
    return Facts(
      title: title, date: own("date", date, original.date), summary: summary, tags: tags,
      fields: own("fields", fields, original.fields), image: own("image", image, original.image), caption: caption,
      author: own("author", author, original.author), source: own("source", source, original.source),
      featured: own("featured", featured, original.featured), draft: draft || original.draft,
      aliases: aliases, expires: own("expires", expires, original.expires),
      attachments: own("attachments", attachments, original.attachments), document: document,
      about: own("documents", about, original.about), list: own("list", list, original.list),
      acceptedWarnings: acceptedWarnings, video: hasVideo ? video : original.video,
      videoText: hasVideo ? videoText : original.videoText,
      isSearched: own("search", isSearched, original.isSearched),
      results: own("results", results, original.results), updated: updated, changes: changes,
      pastDays: pastDays,
      stated: stated)
  }
}

// Sets are kept in an order of their own.

extension Set<DiagnosticID> {
  fileprivate var inOrder: [DiagnosticID] { sorted { $0.rawValue < $1.rawValue } }
}

extension Set<String> {
  fileprivate var inOrder: [String] { sorted() }
}
