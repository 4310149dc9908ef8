/// The stable identifier of every message. No message can be made with another one; what each means, with an example of
/// wrong and right, is told by its ``DiagnosticRule``.
///
/// An identifier, once published, keeps its meaning: scripts and annotations rely on it.
public enum DiagnosticID: String, Sendable, Hashable, CaseIterable, Codable {
  // files
  case contentMissing = "content-missing"
  case folderUnreadable = "folder-unreadable"
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case fileSpecial = "file-special"
  case symbolicLink = "symbolic-link"
  case fileMisplaced = "file-misplaced"
  case pageEnding = "page-ending"
  case fileName = "file-name"
  case fileNotPublished = "file-not-published"
  case fileExists = "file-exists"
  case fileUnwritable = "file-unwritable"
  case fileEmpty = "file-empty"
  case importRefused = "import-refused"
  case importOpen = "import-open"
  case importDoubtful = "import-doubtful"
  case importChanged = "import-changed"
  case importDiffers = "import-differs"
  case textNotUTF8 = "text-not-utf8"
  case textLegacyEncoding = "text-legacy-encoding"
  case textLegacyCharacters = "text-legacy-characters"
  case textNotNFC = "text-not-nfc"
  case characterLookAlike = "character-look-alike"
  case characterHidden = "character-hidden"
  case characterDirection = "character-direction"
  case characterUnreadable = "character-unreadable"
  case numberUnclear = "number-unclear"

  // frontMatter
  case frontMatterMissing = "front-matter-missing"
  case frontMatterUnclosed = "front-matter-unclosed"
  case frontMatterQuotes = "front-matter-quotes"
  case frontMatterRepeated = "front-matter-repeated"
  case mergeConflict = "merge-conflict"
  case frontMatterTooLarge = "front-matter-too-large"
  case frontMatterSyntax = "front-matter-syntax"
  case frontMatterDuplicateKey = "front-matter-duplicate-key"
  case yamlAnchor = "yaml-anchor"
  case yamlTooDeep = "yaml-too-deep"
  case frontMatterUnknownKey = "front-matter-unknown-key"
  case frontMatterMissingKey = "front-matter-missing-key"
  case frontMatterType = "front-matter-type"
  case frontMatterValue = "front-matter-value"
  case frontMatterDate = "front-matter-date"
  case frontMatterHash = "front-matter-hash"
  case dateFuture = "date-future"
  case updatedOrder = "updated-order"
  case translationDiffers = "translation-differs"
  case translationKeyUnused = "translation-key-unused"
  case translationFigure = "translation-figure"
  case textKind = "text-kind"
  case textSecret = "text-secret"
  case textDraft = "text-draft"
  case textStruck = "text-struck"
  case textDiffers = "text-differs"
  case signerAuthority = "signer-authority"
  case dateOrder = "date-order"
  case dateRetroactive = "date-retroactive"
  case datePublishedEarly = "date-published-early"
  case publishedLate = "published-late"
  case signerAcademicTitle = "signer-academic-title"
  case aliasInvalid = "alias-invalid"
  case addressCollision = "address-collision"
  case languageUndeclared = "language-undeclared"
  case tagSharedAddress = "tag-shared-address"
  case tagNoLetters = "tag-no-letters"
  case tagSeveral = "tag-several"

  // documents
  case documentNumber = "document-number"
  case numberSymbol = "number-symbol"
  case numberNotPadded = "number-not-padded"
  case duplicateNumber = "duplicate-number"
  case numberYearIndividual = "number-year-individual"
  case numberYearMismatch = "number-year-mismatch"
  case typeNumberMismatch = "type-number-mismatch"
  case typeTitleMismatch = "type-title-mismatch"
  case typeUnsure = "type-unsure"
  case citationUnknown = "citation-unknown"
  case citationNoSymbol = "citation-no-symbol"
  case citationSpacing = "citation-spacing"
  case citationTypeMismatch = "citation-type-mismatch"
  case citationOtherYear = "citation-other-year"
  case citationOtherDay = "citation-other-day"
  case citationOtherIssuer = "citation-other-issuer"
  case citationOtherName = "citation-other-name"
  case citationHyphen = "citation-hyphen"
  case citationNoProvision = "citation-no-provision"
  case relationMissing = "relation-missing"
  case relationContradicts = "relation-contradicts"
  case relationAmbiguous = "relation-ambiguous"
  case relationEarlier = "relation-earlier"
  case relationSelf = "relation-self"
  case relationCircle = "relation-circle"
  case statusContradicts = "status-contradicts"
  case targetQuoteMissing = "target-quote-missing"
  case quoteAmbiguous = "quote-ambiguous"
  case correctionNotInQuote = "correction-not-in-quote"
  case dropWithoutEffect = "drop-without-effect"
  case confirmationStale = "confirmation-stale"
  case targetMisquoted = "target-misquoted"
  case resultQuoteMissing = "result-quote-missing"
  case resultTargetUnknown = "result-target-unknown"
  case resultUnitDiffers = "result-unit-differs"
  case resultPlaceNoteMissing = "result-place-note-missing"
  case resultMeasureDiffers = "result-measure-differs"
  case baselineUnknown = "baseline-unknown"
  case resultAsOfMissing = "result-as-of-missing"
  case resultAsOfFuture = "result-as-of-future"
  case resultAssessmentContradicts = "result-assessment-contradicts"
  case resultShareContradicts = "result-share-contradicts"
  case resultPartContradicts = "result-part-contradicts"
  case resultPlanMisquoted = "result-plan-misquoted"
  case resultAboveWhole = "result-above-whole"
  case resultConflict = "result-conflict"
  case resultFalls = "result-falls"
  case resultRestatesTarget = "result-restates-target"
  case resultTallyDiffers = "result-tally-differs"
  case baselineAfterDeadline = "baseline-after-deadline"
  case baselineDiffers = "baseline-differs"
  case directionUnclear = "direction-unclear"
  case resultMatchUnsure = "result-match-unsure"
  case resultUnmatched = "result-unmatched"
  case targetWithoutResult = "target-without-result"
  case issuerUndeclared = "issuer-undeclared"
  case fieldUndeclared = "field-undeclared"

  // provisions
  case dateWords = "date-words"
  case provisionOrder = "provision-order"
  case provisionLetter = "provision-letter"
  case provisionNumeral = "provision-numeral"
  case provisionInserted = "provision-inserted"
  case provisionLabel = "provision-label"
  case labelUnsure = "label-unsure"
  case pageNumber = "page-number"
  case appendixNotNamed = "appendix-not-named"
  case planPartMissing = "plan-part-missing"
  case personalIdentifier = "personal-identifier"

  // markup
  case markupTooLarge = "markup-too-large"
  case markupTooDeep = "markup-too-deep"
  case rawHTMLDropped = "raw-html-dropped"
  case rawHTMLText = "raw-html-text"
  case headingSkipsLevel = "heading-skips-level"
  case headingEmpty = "heading-empty"
  case tableUnevenRows = "table-uneven-rows"
  case tableNotRecognised = "table-not-recognised"
  case tableTooLarge = "table-too-large"
  case tableRowUnmarked = "table-row-unmarked"
  case headingNoSpace = "heading-no-space"
  case tableOfTabs = "table-of-tabs"
  case listNotRecognised = "list-not-recognised"
  case linkNotRecognised = "link-not-recognised"
  case placeholderLeft = "placeholder-left"
  case spaceMissing = "space-missing"
  case tableCellSeveral = "table-cell-several"
  case fenceUnclosed = "fence-unclosed"
  case footnoteMissing = "footnote-missing"
  case listRenumbered = "list-renumbered"

  // links
  case linkBroken = "link-broken"
  case anchorBroken = "anchor-broken"
  case linkOutside = "link-outside"
  case linkScheme = "link-scheme"
  case linkEmpty = "link-empty"
  case pictureMissing = "picture-missing"
  case pictureExternal = "picture-external"
  case pictureNoText = "picture-no-text"
  case pictureLarge = "picture-large"
  case attachmentMissing = "attachment-missing"
  case attachmentActive = "attachment-active"
  case attachmentEmpty = "attachment-empty"
  case attachmentTypeMismatch = "attachment-type-mismatch"

  // portal
  case configurationMissing = "configuration-missing"
  case menuLinkBroken = "menu-link-broken"
  case sectionMissing = "section-missing"
  case issuerUnknown = "issuer-unknown"
  case portalDuplicateID = "portal-duplicate-id"
  case portalDuplicateName = "portal-duplicate-name"
  case portalKeyBlank = "portal-key-blank"
  case placeUnknown = "place-unknown"
  case measurementInvalid = "measurement-invalid"
  case viewsInvalid = "views-invalid"
  case brandInvalid = "brand-invalid"
  case colorContrast = "color-contrast"
  case hostLimit = "host-limit"
  case hostNear = "host-near"

  // templates
  case templateMissing = "template-missing"
  case templateUnreadable = "template-unreadable"
  case templateSymlink = "template-symlink"
  case templateEncoding = "template-encoding"
  case templateSyntax = "template-syntax"
  case templateUnknownKey = "template-unknown-key"
  case templateUnknownPartial = "template-unknown-partial"
  case templateKeyKind = "template-key-kind"
  case templateUnescapedText = "template-unescaped-text"
  case templateEscapedHTML = "template-escaped-html"
  case templateEndless = "template-endless"
  case templateUnused = "template-unused"
  case wordsMissing = "words-missing"
  case wordsMissingKey = "words-missing-key"
  case wordsSyntax = "words-syntax"
  case wordFallback = "word-fallback"
  case wordUnused = "word-unused"
  case assetMissing = "asset-missing"
  case assetSameKey = "asset-same-key"
  case assetCycle = "asset-cycle"
  case pageLinkBroken = "page-link-broken"
  case pageDuplicateID = "page-duplicate-id"
  case renderFailed = "render-failed"

  // publishing
  case outputInContent = "output-in-content"
  case outputNotOwned = "output-not-owned"
  case outputNotAFolder = "output-not-a-folder"
  case outputDanglingLink = "output-dangling-link"
  case outputBusy = "output-busy"
  case outputDiskFull = "output-disk-full"
  case outputNotPermitted = "output-not-permitted"
  case outputReadOnly = "output-read-only"
  case outputIO = "output-io"
  case outputPathInvalid = "output-path-invalid"
  case outputPathCollision = "output-path-collision"
  case outputForeignFile = "output-foreign-file"
  case outputManifestDamaged = "output-manifest-damaged"
  case outputRescued = "output-rescued"
  case outputLeftover = "output-leftover"
  case outputEditReplaced = "output-edit-replaced"
  case outputEditKept = "output-edit-kept"

  /// How grave a message of this kind is. Errors are what would make a page wrong or lose one; what is merely likely to
  /// be a slip warns.
  public var severity: Severity {
    switch self {
    case .textLegacyCharacters, .textNotNFC, .textDraft, .textDiffers, .characterLookAlike, .characterHidden,
      .characterDirection, .characterUnreadable, .numberUnclear, .tableOfTabs, .listNotRecognised, .linkNotRecognised,
      .placeholderLeft,
      .dateRetroactive, .datePublishedEarly, .publishedLate,
      .signerAcademicTitle,
      .numberNotPadded, .numberSymbol, .numberYearIndividual,
      .numberYearMismatch, .typeNumberMismatch, .typeTitleMismatch, .citationUnknown,
      .citationNoSymbol, .citationSpacing, .citationTypeMismatch, .citationOtherYear,
      .citationOtherDay, .citationOtherIssuer, .citationOtherName, .citationHyphen, .citationNoProvision,
      .relationContradicts, .relationAmbiguous, .relationEarlier, .relationSelf, .relationCircle, .statusContradicts,
      .typeUnsure, .translationKeyUnused, .translationFigure, .frontMatterQuotes, .placeUnknown, .portalDuplicateName,
      .portalKeyBlank,
      .correctionNotInQuote, .dropWithoutEffect, .confirmationStale, .baselineDiffers, .targetMisquoted,
      .resultAsOfMissing,
      .resultAsOfFuture, .resultAssessmentContradicts,
      .resultShareContradicts, .resultPartContradicts, .resultPlanMisquoted, .resultAboveWhole, .resultConflict,
      .resultFalls, .resultRestatesTarget, .resultTallyDiffers, .baselineAfterDeadline, .directionUnclear,
      .issuerUndeclared, .fieldUndeclared, .dateWords, .provisionOrder, .provisionLetter,
      .provisionNumeral, .provisionInserted, .provisionLabel, .labelUnsure, .pageNumber, .appendixNotNamed,
      .planPartMissing,
      .personalIdentifier, .rawHTMLDropped, .headingSkipsLevel,
      .headingEmpty, .headingNoSpace, .tableUnevenRows, .tableNotRecognised, .tableRowUnmarked, .spaceMissing,
      .tableCellSeveral, .fenceUnclosed,
      .footnoteMissing, .listRenumbered,
      .linkEmpty, .pictureNoText, .pictureLarge, .fileNotPublished, .tagSharedAddress, .tagNoLetters, .tagSeveral,
      .configurationMissing, .sectionMissing, .colorContrast, .hostNear, .templateUnused, .wordFallback, .wordUnused,
      .outputRescued,
      .outputLeftover, .outputEditReplaced, .outputEditKept,
      .importOpen, .importDoubtful, .importChanged:
      return .warning
    case .relationMissing, .resultMatchUnsure, .resultUnmatched, .targetWithoutResult: return .proposal
    default:
      return .error
    }
  }
}
