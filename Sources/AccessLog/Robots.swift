/// Which readers are programs. A browser names itself `Mozilla/…` (some old phones `Opera/`, `UCWEB/`, `Nokia`); robots
/// that borrow that name add a word or the address of their owner.
public enum Robots {
  private static let browsers = ["mozilla/", "opera/", "ucweb/", "nokia"]
  private static let words = [
    "bot", "crawl", "spider", "slurp", "http://", "https://", "www.", "curl", "wget", "python", "libwww", "httpclient",
    "headless", "phantomjs", "electron", "selenium", "puppeteer", "playwright", "facebookexternalhit", "feed",
    "monitor",
    "pingdom", "uptime", "scan", "scrapy", "lighthouse", "pagespeed", "validator", "archiver", "preview", "fetch",
    "nikto", "sqlmap", "nmap", "probe", "check_http", "compatible; ias", "mediapartners",
  ]

  /// Whether a browser's name for itself (`User-Agent`) is that of a program. No name counts as a program.
  public static func isRobot(_ agent: String) -> Bool {
    // A make of telephones whose name holds "bot".
    let agent = agent.lowercased().replacing("cubot", with: "")
    return !browsers.contains { agent.hasPrefix($0) } || words.contains { agent.contains($0) }
  }
}
