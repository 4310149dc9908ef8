import Diagnostics
import Mustache

/// The templates, words and assets of a portal: checked when loaded, so that rendering cannot meet an unknown key, a
/// missing partial or a broken tag.
public struct TemplateLibrary: Sendable {
  /// Files to publish under `assets/`, sorted.
  public let assets: [Asset]
  /// Addresses of assets, by key.
  public let assetTable: AssetTable

  let sets: [String: TemplateSet]
  let words: [String: Words]

  /// The words of a language; those of Vietnamese where the language has no file.
  public func words(_ language: String) -> Words {
    words[language] ?? words["vi"] ?? Words(language: language, table: [:])
  }

  /// The languages that have a words file, sorted.
  public var languages: [String] { words.keys.sorted() }

  /// The page as it is published, UTF-8.
  ///
  /// - Throws: `RenderFailure` when the content's template was not loaded, that is, when the type is not among
  ///   `PageKinds.all`.
  public func render<Content: PageContent>(
    _ content: Content, site: SiteView, page: PageView
  ) throws(RenderFailure) -> [UInt8] {
    let frame = FrameView(site: site, page: page)
    let words = self.words(site.lang)
    let inner = try render(
      PageScope(content: content, frame: frame, words: words, assets: assetTable), Content.template, page, site.lang)
    guard Content.usesLayout else { return Array(inner.utf8) }
    let layout = LayoutView(content: SafeHTML(trusted: inner))
    let whole = try render(
      PageScope(content: layout, frame: frame, words: words, assets: assetTable), "layout", page, site.lang)
    return Array(whole.utf8)
  }

  private func render(
    _ scope: some View, _ template: String, _ page: PageView, _ language: String
  ) throws(RenderFailure) -> String {
    guard let set = sets[language] ?? sets["vi"], let found = set.pages[template] else {
      throw RenderFailure(template: template, page: page.canonical)
    }
    return found.render(scope, library: set.partials)
  }
}

/// A page that could not be rendered.
public struct RenderFailure: Error, Sendable, Hashable {
  /// The template that is missing.
  public let template: String
  /// Canonical address of the page.
  public let page: String

  /// The failure as a message to editors.
  public var diagnostic: Diagnostic {
    Diagnostic(
      "template-missing", at: SourceLocation(file: "templates/\(template).mustache"),
      "không dựng được trang \(page): không có mẫu `\(template)`")
  }
}
