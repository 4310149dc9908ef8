import Publications
import Vietnamese

// Identification of a document and of the texts attached to it.

extension AkomaNtoso {
  /// What is known of the document.
  package mutating func meta() {
    let source = "source=\"#tlc__publisher\""
    let day = facts.issued ?? facts.published
    let dayName = facts.issued == nil ? "ngay-dang" : "ngay-ban-hanh"
    let expression = "\(facts.work)/\(facts.language)@\(day)"
    func level(_ name: String, _ this: String, author: String, date: Day, _ dateName: String, _ rest: String) -> String
    {
      "<\(name)>\n<FRBRthis value=\"\(this)/!main\"/>\n<FRBRuri value=\"\(this)\"/>\n"
        + "<FRBRdate date=\"\(date)\" name=\"\(dateName)\"/>\n<FRBRauthor href=\"#\(author)\"/>\n\(rest)</\(name)>\n"
    }
    let number = facts.number.map { "<FRBRnumber value=\"\(XML.escape($0))\"/>\n" } ?? ""
    put("<meta>\n<identification \(source)>\n")
    put(
      level(
        "FRBRWork", facts.work, author: "tlc__issuer", date: day, dayName,
        "<FRBRcountry value=\"\(facts.country)\"/>\n\(number)"))
    put(
      level(
        "FRBRExpression", expression, author: "tlc__issuer", date: day, dayName,
        "<FRBRlanguage language=\"\(facts.language)\"/>\n"))
    put(
      level(
        "FRBRManifestation", expression + ".akn", author: "tlc__publisher", date: facts.published, "ngay-dang",
        "<FRBRformat value=\"application/akn+xml\"/>\n"))
    put("</identification>\n")
    put("<publication date=\"\(facts.published)\" name=\"cong\" showAs=\"\(XML.escape(facts.publisher))\"/>\n")
    put(lifecycle(source))
    put("<references \(source)>\n")
    put(
      "<original eId=\"ref__page\" href=\"\(XML.escape(facts.page))\" showAs=\"\(XML.escape(facts.publisher))\"/>\n")
    for (id, key, name) in [
      ("tlc__issuer", facts.issuerID, facts.issuer), ("tlc__publisher", "publisher", facts.publisher),
    ] {
      put("<TLCOrganization eId=\"\(id)\" href=\"/akn/ontology/organization/\(facts.country)/\(XML.escape(key))\" ")
      put("showAs=\"\(XML.escape(name))\"/>\n")
    }
    put("</references>\n</meta>\n")
  }

  /// The days that are known; nothing is guessed.
  private func lifecycle(_ source: String) -> String {
    let events: [(Day?, String, String)] = [
      (facts.issued, "generation", "event__issued"), (facts.effective, "generation", "event__effective"),
      (facts.expired, "repeal", "event__expired"),
    ]
    let known = events.compactMap { day, type, id in
      day.map { "<eventRef eId=\"\(id)\" date=\"\($0)\" type=\"\(type)\" source=\"#ref__page\"/>\n" }
    }
    return known.isEmpty ? "" : "<lifecycle \(source)>\n\(known.joined())</lifecycle>\n"
  }

  /// Of a text attached, which is of the same work.
  package mutating func meta(ofAttachment id: String) {
    let day = facts.issued ?? facts.published
    let dayName = facts.issued == nil ? "ngay-dang" : "ngay-ban-hanh"
    let expression = "\(facts.work)/\(facts.language)@\(day)"
    put("<meta>\n<identification source=\"#tlc__publisher\">\n")
    let levels = [
      ("FRBRWork", facts.work, "tlc__issuer", day, dayName, "<FRBRcountry value=\"\(facts.country)\"/>\n"),
      ("FRBRExpression", expression, "tlc__issuer", day, dayName, "<FRBRlanguage language=\"\(facts.language)\"/>\n"),
      (
        "FRBRManifestation", expression + ".akn", "tlc__publisher", facts.published, "ngay-dang",
        "<FRBRformat value=\"application/akn+xml\"/>\n"
      ),
    ]
    for (name, this, author, date, dateName, rest) in levels {
      put("<\(name)>\n<FRBRthis value=\"\(this)/!\(id)\"/>\n<FRBRuri value=\"\(this)\"/>\n")
      put("<FRBRdate date=\"\(date)\" name=\"\(dateName)\"/>\n<FRBRauthor href=\"#\(author)\"/>\n\(rest)</\(name)>\n")
    }
    put("</identification>\n</meta>\n")
  }
}
