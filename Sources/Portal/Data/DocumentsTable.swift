import JSON
import OpenData
import Publications

/// `/data/documents.json`: one document a record.
enum DocumentsTable: SiteTable {
  static var form: DataTable { .documents }

  static func count(in site: Site) -> Int { site.documentOrder.count }

  static func expectedSize(in site: Site) -> Int { site.documentOrder.count * 900 + 4096 }

  static func declare(_ facts: inout DeclaredFacts) {
    for index in facts.site.catalog.publications.indices {
      facts.frontMatter(index)
      facts.targetCount(of: index)
    }
  }

  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void) {
    let order = site.documentOrder
    for number in numbers { body(.other(site.documentJSON(order[number]))) }
  }

  static func years(in site: Site) -> [Int?] { site.documentOrder.map { site.yearOfIssue($0) } }
}

extension DataTable {
  static let documents = DataTable(
    name: "documents", title: .init("Danh mục văn bản", english: "Catalogue of documents"),
    description: .init(
      "Mỗi bản ghi là một văn bản mà Cổng lưu, với thuộc tính và quan hệ của nó. Điều chưa rõ thì để trống.",
      english: "Each record is a document that the portal holds, with its attributes and relations. "
        + "What is not known is empty."),
    columns: whichDocument + whenDocument + aboutDocument)

  private static let whichDocument: [DataColumn] = [
    DataColumn(
      "id", .text(isFilled: true), "Mã văn bản, cũng là phần cuối của địa chỉ",
      "Identifier, also the last part of the address",
      term: "http://purl.org/dc/terms/identifier"),
    DataColumn("url", .address, "Địa chỉ trang của văn bản", "Address of its page", term: "https://schema.org/url"),
    DataColumn(
      "number", .text(), null: true, "Số ký hiệu", "Number", term: "https://schema.org/legislationIdentifier"),
    DataColumn(
      "type", .text(isFilled: true), "Loại văn bản: Quyết định, Kế hoạch …", "Form: decision, plan …",
      term: "https://schema.org/legislationType"),
    DataColumn(
      "title", .text(isFilled: true), "Trích yếu", "Title", term: "http://data.europa.eu/eli/ontology#title"),
    DataColumn(
      "issuer", .text(), "Cơ quan ban hành, theo tên khi ban hành", "Body that issued it, named as in its day",
      term: "https://schema.org/legislationPassedBy"),
    DataColumn(
      "issuer_id", .text(), null: true, "Mã cơ quan, phần cuối của địa chỉ /co-quan/…/",
      "Code of that body, the last part of /co-quan/…/"),
    DataColumn(
      "place", .text(), null: true, "Địa phương mà cơ quan đó phụ trách", "Province or city of that body",
      term: "http://purl.org/dc/terms/spatial"),
    DataColumn("signer", .text(), null: true, "Người ký", "Who signed it"),
  ]

  private static let whenDocument: [DataColumn] = [
    DataColumn(
      "issued", .day, null: true, "Ngày ban hành", "Day of issue",
      term: "http://data.europa.eu/eli/ontology#date_document"),
    DataColumn(
      "effective", .day, null: true, "Ngày có hiệu lực", "Day of entry into force",
      term: "http://data.europa.eu/eli/ontology#first_date_entry_in_force"),
    DataColumn(
      "expired", .day, null: true, "Ngày hết hiệu lực", "Day of the end of force",
      term: "http://data.europa.eu/eli/ontology#date_no_longer_in_force"),
    DataColumn(
      "status", .codes(Validity.allCases.map(\.rawValue)), null: true,
      "Tình trạng hiệu lực; trống là chưa rõ", "Whether it is in force; empty is unknown",
      term: "http://data.europa.eu/eli/ontology#in_force"),
    DataColumn(
      "period", .list(.year), null: true, "Năm đầu và năm cuối của thời kỳ kế hoạch",
      "First and last year that it plans for", term: "http://purl.org/dc/terms/temporal"),
    DataColumn(
      "published", .moment, "Ngày Cổng đăng văn bản", "When the portal published it",
      term: "https://schema.org/datePublished"),
    DataColumn(
      "updated", .day, null: true, "Ngày cổng sửa trang của văn bản lần cuối; trống là chưa sửa",
      "When the portal last corrected its page; empty is never", term: "https://schema.org/dateModified"),
    DataColumn(
      "changes",
      .list(
        .object([
          DataColumn("date", .day, "Ngày sửa", "When"),
          DataColumn("note", .text(isFilled: true), "Sửa điều gì", "What was corrected"),
        ])), "Các lần cổng sửa trang, mới nhất trước; trong CSV: ngày và nội dung",
      "Corrections of its page, newest first; in CSV: day and note"),
  ]

  private static let aboutDocument: [DataColumn] = [
    DataColumn(
      "text", .codes(TextKind.allCases.map(\.rawValue)), null: true,
      "Cổng đăng gì của văn bản: full là toàn văn, extract là trích, summary là tóm tắt, none là chưa có; trống là không nói",
      "What the portal holds of its text; empty claims nothing"),
    DataColumn(
      "summary", .text(), null: true, "Tóm tắt", "Summary", term: "http://purl.org/dc/terms/description"),
    DataColumn(
      "fields", .list(.text(isFilled: true)), "Mã lĩnh vực", "Codes of its fields",
      term: "http://www.w3.org/ns/dcat#theme"),
    DataColumn("tags", .list(.text(isFilled: true)), "Từ khóa", "Keywords", term: "https://schema.org/keywords"),
    DataColumn(
      "relations",
      .list(
        .object([
          DataColumn(
            "kind", .codes(RelationKind.allCases.map(\.rawValue)), "Quan hệ: căn cứ, sửa đổi, thay thế …",
            "Kind of the relation"),
          DataColumn("number", .text(isFilled: true), "Số ký hiệu của văn bản kia", "Number of the other document"),
          DataColumn(
            "url", .address, null: true, "Trang của văn bản kia; trống khi Cổng không lưu",
            "Its page; empty where the portal does not hold it"),
        ])),
      "Quan hệ với văn bản khác; trong CSV: loại quan hệ và số ký hiệu",
      "Relations to other documents; in CSV: kind and number"),
    DataColumn("target_count", .integer(minimum: 0), "Số chỉ tiêu trong văn bản", "How many targets it states"),
  ]

  /// What `/van-ban/<slug>/index.json` has beyond a record of `documents`.
  static let documentExtras: [DataColumn] = [
    DataColumn(
      "provisions",
      .list(
        .object([
          DataColumn("id", .text(isFilled: true), "Neo trên trang", "Anchor on the page"),
          DataColumn("label", .text(isFilled: true), "Cách gọi: Điều 1 khoản 2", "As it is cited"),
        ])), "Các điều, khoản, điểm, mục theo thứ tự", "Its provisions in order"),
    DataColumn("targets", .list(.object(targets.columns)), "Các chỉ tiêu của văn bản", "Its targets"),
  ]
}

extension JSONSchema {
  /// The schema of each document's `index.json`.
  var document: [UInt8] {
    record(
      DataFile.documentSchema, title: "Một văn bản",
      description: "Tệp index.json bên cạnh trang của mỗi văn bản: thuộc tính, quan hệ, điều khoản và chỉ tiêu.",
      DataTable.documents.columns + DataTable.documentExtras)
  }
}
