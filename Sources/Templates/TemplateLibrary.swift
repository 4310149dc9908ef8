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
  /// - Parameters:
  ///   - frame: what the page has beside its content, of the contract's type.
  ///   - address: of the page, for messages.
  /// - Throws: `RenderFailure` when the content's template was not loaded, that is, when the type is not in the contract,
  ///   or when a partial shows itself without end.
  package func render<Content: PageContent>(
    _ content: Content, in frame: some View, language: String, address: String
  ) throws(RenderFailure) -> [UInt8] {
    guard let set = sets[language] ?? sets["vi"], let inner = set.pages[Content.template] else {
      throw RenderFailure(template: Content.template, page: address, reason: .missing)
    }
    let frame = frame.shown
    let own = TemplateRenderer.Part(steps: inner, views: [frame, content.shown])
    guard Content.usesLayout else {
      guard let bytes = TemplateRenderer.render(own, of: set) else {
        throw RenderFailure(template: Content.template, page: address, reason: .endless)
      }
      return bytes
    }
    guard let layout = set.pages["layout"] else {
      throw RenderFailure(template: "layout", page: address, reason: .missing)
    }
    let whole = TemplateRenderer.Part(steps: layout, views: [frame, LayoutView().shown])
    guard let bytes = TemplateRenderer.render(whole, around: own, of: set) else {
      // Which of the two it is, shows the page alone.
      let isOwn = TemplateRenderer.render(own, of: set) == nil
      throw RenderFailure(template: isOwn ? Content.template : "layout", page: address, reason: .endless)
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
