import Cache
import Diagnostics
import Portal

/// Links the content to a site: catalog, targets, plan, addresses. Targets that the cache has are not sought again.
struct LinkStep {
  private let options: SiteOptions
  private let load: LoadStep

  init(_ options: SiteOptions, _ load: LoadStep) { (self.options, self.load) = (options, load) }

  /// The site; nil with an error among the diagnostics, which are those of the content too.
  ///
  /// - Parameter phase: Told of each phase as it ends and how many items it had.
  func run(_ phase: (BuildPhase, Int) -> Void) -> Diagnosed<Site?> {
    Site.link(
      load.content, options, targets: load.cache?.targets ?? BlobCache(), aside: load.aside, inputs: load.inputs,
      phase: phase)
  }
}
