import Foundation

/// A headless Chromium, driven over W3C WebDriver (https://www.w3.org/TR/webdriver2/).
public final class Browser: Sendable {
  /// What the browser or its driver objected to.
  public struct Failure: Error, CustomStringConvertible {
    /// The WebDriver error and its message.
    public let description: String
  }

  /// A message of the page's console.
  public struct ConsoleMessage: Sendable, Hashable, CustomStringConvertible {
    /// `SEVERE`, `WARNING`, `INFO`, …
    public let level: String
    /// The text, with its place.
    public let text: String
    /// Both.
    public var description: String { "\(level): \(text)" }
  }

  /// An element of the page.
  public struct Element: Sendable, Hashable {
    let id: String
    /// As an argument of ``Browser/script(_:_:)``.
    public var argument: JSONValue { [Element.key: .string(id)] }
    /// The key that WebDriver gives to references of elements.
    static let key = "element-6066-11e4-a52e-4f735466cecf"
  }

  /// The process of the browser itself.
  public let processID: Int32
  private let driver: Process
  private let scratch: TemporaryFolder
  private let port: Int
  private let session: String

  /// Whether Chromium and its driver are on PATH.
  public static var isAvailable: Bool { chromium != nil && Command.find("chromedriver") != nil }

  private static var chromium: String? { Command.find("chromium", "chromium-browser", "google-chrome") }

  /// Runs `body` with a browser that knows nothing of the runs before: one that ran without fault is used again with a new window, since
  /// starting one takes seconds. All end with the tests, and at once where `body` throws.
  ///
  /// - Parameters:
  ///   - width: of the window, in CSS pixels.
  ///   - height: of the window, in CSS pixels.
  ///   - javaScript: false for a reader who has switched scripts off.
  public static func run<R: Sendable>(
    width: Int = 1280, height: Int = 900, javaScript: Bool = true, _ body: @Sendable (Browser) async throws -> R
  ) async throws -> R {
    let waiting = await idle(javaScript, width, height)
    let browser = if let waiting { waiting } else { try await start(javaScript, width, height) }
    do {
      let result = try await body(browser)
      if await !BrowserPool.shared.keep(browser, javaScript) { await browser.end() }
      return result
    } catch {
      await browser.end()
      throw error
    }
  }

  /// A browser of an earlier run with a new window; nil where there is none that still answers.
  private static func idle(_ javaScript: Bool, _ width: Int, _ height: Int) async -> Browser? {
    guard let browser = await BrowserPool.shared.take(javaScript) else { return nil }
    do {
      try await browser.renew(width, height)
      return browser
    } catch {
      await browser.end()
      return nil
    }
  }

  private static func start(_ javaScript: Bool, _ width: Int, _ height: Int) async throws -> Browser {
    guard let chromium, let chromedriver = Command.find("chromedriver") else {
      throw Failure(description: "chromium and chromedriver must be on PATH (Debian: chromium, chromium-driver)")
    }
    let scratch = try TemporaryFolder()
    let (process, port) = try await driver(chromedriver, scratch)
    do {
      let answer = try await request(
        "POST", port, "/session", capabilities(chromium, scratch("profile"), javaScript, width, height))
      guard let session = answer["sessionId"]?.string else { throw Failure(description: "no session") }
      BrowserPool.endAtExit(process.processIdentifier, scratch.path)
      return Browser(
        driver: process, scratch: scratch, port: port, session: session,
        processID: answer["capabilities"]?["goog:processID"]?.number)
    } catch {
      end(process)
      throw error
    }
  }

  private static func capabilities(
    _ chromium: String, _ profile: String, _ javaScript: Bool, _ width: Int, _ height: Int
  ) -> JSONValue {
    let arguments: [JSONValue] = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
      .string("--window-size=\(width),\(height)"), .string("--user-data-dir=\(profile)"),
    ]
    let scripts: JSONValue = javaScript ? .object([:]) : ["profile.managed_default_content_settings.javascript": 2]
    let options: JSONValue = ["binary": .string(chromium), "args": .array(arguments), "prefs": scripts]
    return [
      "capabilities": ["alwaysMatch": ["goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"]]]
    ]
  }

  private init(driver: Process, scratch: TemporaryFolder, port: Int, session: String, processID: Double?) {
    self.driver = driver
    self.scratch = scratch
    self.processID = Int32(processID ?? 0)
    self.port = port
    self.session = session
  }

  /// One new window in the place of all that there are, without cookies, cache and messages of earlier pages; what was emulated ends
  /// with the windows. What pages keep is their servers', which have ports of their own.
  private func renew(_ width: Int, _ height: Int) async throws {
    let old = try await command("GET", "window/handles").array ?? []
    let new = try await command("POST", "window/new", ["type": "tab"])["handle"] ?? .null
    for window in old {
      try await command("POST", "window", ["handle": window])
      try await command("DELETE", "window")
    }
    try await command("POST", "window", ["handle": new])
    try await command("POST", "window/rect", ["width": .number(Double(width)), "height": .number(Double(height))])
    try await cdp("Network.clearBrowserCookies")
    try await cdp("Network.clearBrowserCache")
    _ = try await console()
  }

  /// A driver and the port that it chose. One that ends before it has one, or names none in 30 s of the clock (a machine under load), is
  /// replaced, twice.
  private static func driver(_ chromedriver: String, _ scratch: TemporaryFolder) async throws -> (Process, port: Int) {
    for _ in 0..<3 {
      let process = try start(chromedriver, scratch)
      if let port = await port(scratch, process) { return (process, port) }
      end(process)
    }
    throw Failure(description: "chromedriver did not start, three times: \(try scratch.read("log"))")
  }

  private static func start(_ chromedriver: String, _ scratch: TemporaryFolder) throws -> Process {
    _ = FileManager.default.createFile(atPath: scratch("log"), contents: nil)
    let log = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch("log")))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: chromedriver)
    process.arguments = ["--port=0"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = log
    process.standardError = log
    try process.run()
    try log.close()
    return process
  }

  /// The port that the driver says it chose.
  private static func port(_ scratch: TemporaryFolder, _ process: Process) async -> Int? {
    let end = ContinuousClock.now + .seconds(30)
    while process.isRunning, .now < end {
      if let match = try? scratch.read("log").firstMatch(of: /successfully on port (\d+)/) { return Int(match.1) }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return nil
  }

  private func end() async {
    _ = try? await Self.request("DELETE", port, "/session/" + session, nil, timeout: 10)
    Self.end(driver)
  }

  private static func end(_ driver: Process) {
    BrowserPool.kill(driver.processIdentifier)
    driver.waitUntilExit()
  }

  private static func request(
    _ method: String, _ port: Int, _ path: String, _ body: JSONValue?, timeout: Double = 60
  ) async throws -> JSONValue {
    let answer = try await LoopbackHTTP.request(
      method, port: port, path, headers: ["Content-Type": "application/json; charset=utf-8"],
      body: try body.map { try JSONEncoder().encode($0) }, timeout: timeout)
    let value = try JSONDecoder().decode(JSONValue.self, from: answer.body)["value"] ?? .null
    if let error = value["error"]?.string {
      throw Failure(description: "\(error): \(value["message"]?.string ?? "")")
    }
    return value
  }

  /// Any WebDriver command of the session: `GET`, `url`.
  @discardableResult
  public func command(_ method: String, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
    let body = method == "POST" ? body ?? .object([:]) : nil
    return try await Self.request(method, port, "/session/\(session)/\(path)", body)
  }
}
