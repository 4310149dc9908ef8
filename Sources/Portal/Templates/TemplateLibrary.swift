import Diagnostics

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
  ///   `PageKinds.all`, or when a partial shows itself without end.
  public func render<Content: PageContent>(
    _ content: Content, site: SiteView, page: PageView
  ) throws(RenderFailure) -> [UInt8] {
    let frame = FrameView(site: site, page: page)
    let inner = try render(content, frame, Content.template)
    guard Content.usesLayout else { return inner }
    return try render(LayoutView(content: SafeHTML(trusted: inner)), frame, "layout", capacity: inner.count + 8192)
  }

  private func render(
    _ content: some View, _ frame: FrameView, _ template: String, capacity: Int = 16_384
  ) throws(RenderFailure) -> [UInt8] {
    guard let set = sets[frame.site.lang] ?? sets["vi"], let parts = set.pages[template] else {
      throw RenderFailure(template: template, page: frame.page.canonical, reason: .missing)
    }
    guard let bytes = TemplateRenderer.render(parts, of: set, over: [frame, content], capacity: capacity) else {
      throw RenderFailure(template: template, page: frame.page.canonical, reason: .endless)
    }
    return bytes
  }
}

/// A page that could not be rendered.
public struct RenderFailure: Error, Sendable, Hashable {
  /// Why.
  public enum Reason: Sendable, Hashable {
    /// The template was not loaded.
    case missing
    /// A partial shows itself without end.
    case endless
  }

  /// The template.
  public let template: String
  /// Canonical address of the page.
  public let page: String
  /// Why.
  public let reason: Reason

  /// The failure as a message to editors.
  public var diagnostic: Diagnostic {
    let place = SourceLocation(file: "templates/\(template).mustache")
    switch reason {
    case .missing:
      return Diagnostic(
        .templateMissing, at: place, "không dựng được trang \(page): không có mẫu `\(template)`",
        fix: "lấy lại tệp ấy từ bản gốc của `templates`")
    case .endless:
      return Diagnostic(
        .templateEndless, at: place, "không dựng được trang \(page): một mảnh tự gọi chính nó không dứt",
        fix: "đặt lời gọi {{>mảnh}} vào trong một đoạn của danh sách con")
    }
  }
}
