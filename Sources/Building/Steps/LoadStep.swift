import Cache
import Diagnostics
import Portal
import Publications

/// Reads the content. Pages that the cache has are not read again.
struct LoadStep: Sendable {
  /// What builds before kept; nil where nothing can be known of the files.
  let cache: BuildCache?
  let content: Diagnosed<Content>
  /// The pages of this build, for the next one.
  let pages: KeptBlobs
  /// What the build reads, pages included.
  let inputs: BuildInputs?
  /// Where is put what would fill the memory; nil of a small content.
  let aside: SpillFile?

  init(_ options: SiteOptions, _ inputs: BuildInputs?) {
    let cache = inputs.map { BuildCache(source: options.source, tool: $0.tool) }
    let isLarge = (inputs?.pageCount ?? 0) > options.limits.textsInMemory
    aside = isLarge ? CacheDirectory(source: options.source).spill() : nil
    var (pages, inputs) = (
      BlobPageCache(cache?.pages ?? BlobCache(), fingerprints: inputs?.files ?? [:], spill: aside), inputs
    )
    content = Site.load(options, pages: &pages, inputs: inputs)
    inputs?.add(pages: pages.found)
    (self.cache, self.pages, self.inputs) = (cache, KeptBlobs(pages.blobs), inputs)
  }
}
