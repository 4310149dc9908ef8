import Diagnostics
import Foundation
import Markup
import Publications
import Targets
import Vietnamese

/// One file read for its targets.
struct TargetReading {
  let path: String
  let document: MarkupDocument
  let found: [FoundTarget]
}
