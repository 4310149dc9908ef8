import Foundation

extension Browser {
  /// Goes to an address and waits until the page has loaded.
  public func open(_ address: String) async throws { try await command("POST", "url", ["url": .string(address)]) }

  /// The address of the page.
  public func address() async throws -> String { try await command("GET", "url").string ?? "" }

  /// The title of the page.
  public func title() async throws -> String { try await command("GET", "title").string ?? "" }

  /// The first element that a CSS selector finds; an error when there is none.
  public func find(_ selector: String) async throws -> Element {
    let answer = try await command("POST", "element", ["using": "css selector", "value": .string(selector)])
    guard let id = answer[Element.key]?.string else { throw Failure(description: "no element \(selector)") }
    return Element(id: id)
  }

  /// All elements that a CSS selector finds.
  public func findAll(_ selector: String) async throws -> [Element] {
    let answer = try await command("POST", "elements", ["using": "css selector", "value": .string(selector)])
    return (answer.array ?? []).compactMap { $0[Element.key]?.string.map { Element(id: $0) } }
  }

  /// The visible text of the first element that a selector finds.
  public func text(_ selector: String) async throws -> String { try await text(of: try await find(selector)) }

  /// The visible text of an element.
  public func text(of element: Element) async throws -> String {
    try await command("GET", "element/\(element.id)/text").string ?? ""
  }

  /// An attribute of an element; nil when it has none.
  public func attribute(_ name: String, of element: Element) async throws -> String? {
    try await command("GET", "element/\(element.id)/attribute/\(name)").string
  }

  /// Clicks as a reader would; an error when something covers the element.
  public func click(_ selector: String) async throws {
    // What loads meanwhile may move the element from under the pointer: then once more, for at most ten seconds.
    for _ in 0..<100 {
      do {
        try await command("POST", "element/\(try await find(selector).id)/click")
        return
      } catch let failure as Failure where failure.description.contains("click intercepted") {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    try await command("POST", "element/\(try await find(selector).id)/click")
  }

  /// Types into an element; ``Key`` has the keys without a letter.
  public func type(_ text: String, into selector: String) async throws {
    try await command("POST", "element/\(try await find(selector).id)/value", ["text": .string(text)])
  }

  /// Empties a field.
  public func clear(_ selector: String) async throws {
    try await command("POST", "element/\(try await find(selector).id)/clear")
  }

  /// Presses a key where the focus is.
  public func press(_ key: String) async throws {
    let press: [JSONValue] = [
      ["type": "keyDown", "value": .string(key)], ["type": "keyUp", "value": .string(key)],
    ]
    try await command("POST", "actions", ["actions": [["type": "key", "id": "keyboard", "actions": .array(press)]]])
  }

  /// The keys without a letter, as WebDriver codes them.
  public enum Key {
    /// Enter.
    public static let enter = "\u{E007}"
    /// Tab.
    public static let tab = "\u{E004}"
    /// Escape.
    public static let escape = "\u{E00C}"
    /// Arrow down.
    public static let down = "\u{E015}"
    /// Arrow up.
    public static let up = "\u{E013}"
  }

  /// Runs the body of a JavaScript function with `arguments`; a promise that it returns is awaited.
  public func script(_ body: String, _ arguments: [JSONValue] = []) async throws -> JSONValue {
    try await command("POST", "execute/sync", ["script": .string(body), "args": .array(arguments)])
  }

  /// Waits until JavaScript's `condition` holds.
  public func wait(until condition: String, seconds: Double = 10) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try await script("return Boolean(\(condition))").bool != true {
      if ContinuousClock.now > end { throw Failure(description: "not within \(seconds) s: \(condition)") }
      try await Task.sleep(for: .milliseconds(15))
    }
  }

  /// The console's messages since the last call.
  public func console() async throws -> [ConsoleMessage] {
    (try await command("POST", "se/log", ["type": "browser"]).array ?? []).map {
      ConsoleMessage(level: $0["level"]?.string ?? "", text: $0["message"]?.string ?? "")
    }
  }

  /// A picture of the window, PNG.
  public func screenshot() async throws -> Data {
    Data(base64Encoded: try await command("GET", "screenshot").string ?? "") ?? Data()
  }

  /// Makes the page `width` × `height` CSS pixels, as a device of that size would show it; 320 is possible.
  public func resize(width: Int, height: Int, mobile: Bool = false) async throws {
    try await cdp(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1,
        "mobile": .bool(mobile),
      ])
  }

  /// A command of the Chrome DevTools Protocol: `Network.clearBrowserCache`, `Accessibility.getFullAXTree`.
  @discardableResult
  public func cdp(_ name: String, _ parameters: JSONValue = .object([:])) async throws -> JSONValue {
    try await command("POST", "goog/cdp/execute", ["cmd": .string(name), "params": parameters])
  }
}
