import Templates

extension Words {
  /// Keys that Swift code asks for; the keys that templates ask for are found in the templates. A test compares this
  /// list with the sources.
  static let neededByCode: Set<String> = [
    "pageOf", "documentName", "byDocument", "bandBelow50", "band50", "band80", "previousPage", "nextPage", "inForce",
    "partlyExpired",
    "expired", "notYetInForce", "validityUnknown", "original",
    "countDocuments", "countNews", "countTargets", "countItems", "hotline", "issued", "feed", "notHeld", "search",
    "targets", "openData", "level", "deadline", "languageName", "home", "documents", "news", "pages", "sections",
    "siteMap", "seeAll", "notFound", "mailBody", "emptyList", "yearN", "tagN", "taxonomy-loai", "taxonomy-co-quan",
    "taxonomy-linh-vuc", "taxonomy-nam", "taxonomy-the", "level-trung-uong", "level-tinh", "level-huyen", "level-xa",
    "otherIssuers", "newDocuments", "newNews", "outageDays", "mostRead", "allDocuments", "allNews", "allTargets",
    "allDeadlines",
    "dueThisYear", "countYearsLeft", "number", "form", "issuer", "signer", "issuedOn", "effectiveOn", "expiredOn",
    "validity", "period",
    "field", "fields", "citeDay", "noticeReplaced", "noticeRepealed", "noticeAmended", "noticeCorrected",
    "noticeWithdrawn",
    "noticeSupplemented", "relation-withdraws", "relation-withdraws-of", "disclosures", "disclosureWeb",
    "relation-based_on", "relation-based_on-of", "relation-amends", "relation-amends-of", "relation-supplements",
    "relation-supplements-of", "relation-replaces", "relation-replaces-of", "relation-repeals", "relation-repeals-of",
    "relation-guides", "relation-guides-of", "relation-implements", "relation-implements-of", "relation-corrects",
    "relation-corrects-of", "relation-cites", "relation-cites-of", "targetsOf", "targetsInDocuments", "targetsIntro",
    "targetsCaption", "targetsHere", "emptyTargets", "byYear", "percentages", "subject", "value", "unit", "kind",
    "kind-target", "kind-budget", "kind-ranking", "confirmed", "extracted", "deadline-clause", "deadline-lead-in",
    "deadline-heading", "deadline-title", "deadline-period", "atLeast", "moreThan", "atMost", "lessThan", "about",
    "times", "among", "outOf", "chartDocument", "chartDocumentText", "chartCountText", "chartByDeadline",
    "chartByField", "chartByValue", "targetCount", "openDataSummary", "openDataText",
    "calendarName", "calendarEvent", "deadlineFeed", "deadlineNow", "deadlineOver", "deadlineMore", "dataArchive",
    "dataPackage", "dataCatalog", "dataSchemaPackage",
    "dataSchemaDocument", "dataDocumentJSON", "dataDocumentMarkdown", "dataDocumentAkn", "dataFeed", "dataFeedNote",
    "dataJSONFeed", "dataCalendar", "dataForPrograms", "dataForSheets", "dataSchemaOf", "dataMetadataOf", "dataCount",
    "dataCitation", "dataPython", "dataR", "dataCurl", "dataExcel1", "dataExcel2", "dataExcel3", "dataPromise1",
    "dataPromise2", "dataPromise3", "dataPromise4", "dataPromise5", "alignmentTitle", "alignmentOf", "alignmentWith",
    "alignmentIntro",
    "alignmentEmpty", "alignmentSee", "alignmentLink", "alignmentDoubt", "verdict-higher", "verdict-equal",
    "verdict-lower", "verdict-later", "verdict-unclear", "verdict-missing", "verdict-added", "timing-later",
    "timing-earlier", "timing-same", "asOf", "fullText", "textExtract", "textSummary", "textNone", "textContent",
    "noticeExtract", "noticeSummary", "noticeNone",
  ]
}
