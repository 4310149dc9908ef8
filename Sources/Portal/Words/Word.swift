/// A word or sentence of the interface that Swift code asks for, by its key in `templates/words.<language>.yml`. What
/// templates ask for is found in the templates.
package enum Word: String, CaseIterable {
  // Relations between documents
  case relationWithdraws = "relation-withdraws", relationWithdrawsOf = "relation-withdraws-of"
  case relationBasedOn = "relation-based_on", relationBasedOnOf = "relation-based_on-of"
  case relationAmends = "relation-amends", relationAmendsOf = "relation-amends-of"
  case relationSupplements = "relation-supplements", relationSupplementsOf = "relation-supplements-of"
  case relationReplaces = "relation-replaces", relationReplacesOf = "relation-replaces-of"
  case relationRepeals = "relation-repeals", relationRepealsOf = "relation-repeals-of"
  case relationGuides = "relation-guides", relationGuidesOf = "relation-guides-of"
  case relationImplements = "relation-implements", relationImplementsOf = "relation-implements-of"
  case relationCorrects = "relation-corrects", relationCorrectsOf = "relation-corrects-of"
  case relationCites = "relation-cites", relationCitesOf = "relation-cites-of"

  // Comparison of plans
  case alignmentTitle, alignmentOf, alignmentWith, alignmentIntro, alignmentEmpty, alignmentSee, alignmentLink
  case alignmentDoubt, alignmentUnsure, alignmentScope, targetsReached, verdictHigher = "verdict-higher", verdictEqual =
    "verdict-equal"
  case verdictLower = "verdict-lower", verdictLater = "verdict-later", verdictUnclear = "verdict-unclear"
  case verdictMissing = "verdict-missing", verdictAdded = "verdict-added", timingLater = "timing-later"
  case timingEarlier = "timing-earlier", timingSame = "timing-same"

  // Kinds of lists
  case feed, documents, news, pages, sections, emptyList, yearN, tagN, taxonomyForm = "taxonomy-loai"
  case taxonomyIssuer = "taxonomy-co-quan", taxonomyField = "taxonomy-linh-vuc", taxonomyYear = "taxonomy-nam"
  case taxonomyTag = "taxonomy-the", levelCentral = "level-trung-uong", levelProvince = "level-tinh"
  case levelDistrict = "level-huyen", levelCommune = "level-xa", otherIssuers

  // Targets
  case targetsPage, targetsCut, noIssuer, place, targetStatus, filterWords, resetFilter, all, deadlineFrom, deadlineTo
  case sortDefault, sortDeadline, sortHighest, sortLowest, moreRows, rowsShown, rowsNone, rowsNoWord,
    rowsUnknown, csvOfResult, filterFailed
  case compareWith, compareTitle, targetClause, none, pairedRows, notPaired, maybeSame, refineList, chartPromised,
    chartPromisedText,
    chartSpan, chartOne, chartParent,
    chartParentText, targets, deadline, targetsOf,
    targetsInDocuments, targetsIntro
  case targetsCaption, targetsHere, emptyTargets, byYear, percentages, subject, value, unit, kind
  case kindTarget = "kind-target", kindBudget = "kind-budget", kindRanking = "kind-ranking", confirmed, extracted
  case deadlineClause = "deadline-clause", deadlineLeadIn = "deadline-lead-in"
  case deadlineHeading = "deadline-heading", deadlineTitle = "deadline-title", deadlinePeriod = "deadline-period"
  case atLeast, moreThan, atMost, lessThan, about, times, among, outOf, chartDocument, chartDocumentText
  case targetCount

  // Results against targets
  case progressTitle, progressIntro, progressAsOf, progressOf, progressDue, progressSoon, progressEmpty
  case progressCut, progressRest, progressByStatus, progressInTargets, progressInFilter
  case promised, reached, progressAll, progressChartText, progressChartEstimate, statusWord, statusMet = "status-met",
    statusExceeded =
    "status-exceeded"
  case statusMissed = "status-missed", statusOverdue = "status-overdue", statusOnTrack = "status-on-track"
  case statusBehind = "status-behind", statusOpen = "status-open", statusNoData = "status-no-data"
  case statusNotComparable = "status-not-comparable", reasonBudget = "reason-budget"
  case reasonNoTargetValue = "reason-no-target-value", reasonUnit = "reason-unit"
  case reasonChangeOnly = "reason-change-only", reasonShareOfLimit = "reason-share-of-limit"
  case reasonNoValue = "reason-no-value", reasonNoBaseline = "reason-no-baseline", reasonPeriod = "reason-period"
  case reasonBounds = "reason-bounds", reasonDirection = "reason-direction"
  case reasonEnded = "reason-ended", reasonAmended = "reason-amended", planEnded, targetEnded, endedAmended,
    sourceEnded, figureEnded, endedReplaced, endedRepealed, endedWithdrawn
  case endedCorrected, endedByItself, bodyEnded, restEnded, flagLate, flagDue, flagEstimate, flagStale, flagAwaited
  case rankOf, thePlan, noFigure, estimated, riseBy, fallBy, moreBy, eachYear, comparedTo, dayUnknown, inYear, inHalf,
    inQuarter, inMonth, toMonth
  case byDay, points, gapBeyond, gapLeft, gapAbove, gapBelow, runningSum, firstReached, lastFigure, startOf, restDue,
    restOpen, onlyDue, onlyEnded, onlyOpen
  case resultsHere, resultsOther, resultsAlone, resultsAloneCount, resultFeed
  case feedNewResult, feedStatusChanged, feedOf

  // Attributes and state of a document; the words of `DocumentFacts.attributes` besides
  case documentName, inForce, partlyExpired, expired, notYetInForce, validityUnknown, original, firstFile, issued,
    notHeld
  case level, number, form, issuer, signer, issuedOn, effectiveOn, validity, field, fields
  case citeDay, noticeReplaced, noticeRepealed, noticeAmended, noticeCorrected, noticeWithdrawn
  case noticeReplacedFrom, noticeRepealedFrom, noticeAmendedFrom, noticeWithdrawnFrom, noticeSupplementedFrom
  case onDay, dayOfEffect, heldSeveral
  case noticeSupplemented, asOf, fullText, textExtract, textSummary, bySummary, textNone, textContent, noticeExtract
  case noticeSummary, noticeNone

  // Open data, feeds and calendar
  case openData, openDataSummary, openDataText, calendarName, calendarEvent, deadlineFeed, deadlineNow
  case deadlineOver, deadlineMore, dataArchive, dataArchiveParts, dataArchivePart, calendarParts, dataPackage
  case dataCatalog, dataSchemaPackage, dataSchemaCSV, dataSchemaFeed, dataSchemaDocument
  case dataDocumentJSON, dataDocumentMarkdown, dataDocumentAkn, dataFeed, dataFeedNote, dataJSONFeed, dataCalendar
  case dataForPrograms, dataForSheets, dataPartsOf, dataPythonParts, dataRParts, dataCurlParts, dataSchemaOf,
    dataMetadataOf, dataCount, dataCitation, dataPython, dataR
  case dataTypeText, dataTypeAddress, dataTypeDay, dataTypeMoment, dataTypeInteger, dataTypeYear, dataTypeNumber,
    dataTypeFraction, dataTypeFlag, dataTypeList, dataTypeObject
  case dataCurl, dataExcel1, dataExcel2, dataExcel3, dataExcelDecimals, dataPromise1, dataPromise2, dataPromise3,
    dataPromise4
  case dataPromise5

  // Frame, home page and navigation
  case pageOf, previousPage, nextPage, hotline, search, languageName, home, siteMap, seeAll, notFound, mailBody
  case newDocuments, newNews, outageDays, mostRead, allDocuments, allNews, allTargets, allDeadlines, dueThisYear
  case disclosures, disclosureWeb
}

/// What is counted: `{n} văn bản`. Its key is `count` and the noun; a language that has it says `one` for a single one.
package enum CountedNoun: String, CaseIterable {
  case documents = "Documents"
  case news = "News"
  case targets = "Targets"
  case items = "Items"
  case yearsLeft = "YearsLeft"
}
