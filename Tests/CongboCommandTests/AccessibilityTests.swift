import Foundation
import TestSupport
import Testing

/// axe-core on every page kind: light, inverted, and at 320 px; and what a keyboard reaches.
@Suite(.serialized) struct Accessibility {
  @Test(arguments: [(1280, "light"), (1280, "dark"), (320, "light")])
  func axeFindsNoViolation(_ width: Int, _ contrast: String) async throws {
    let axe = try String(contentsOfFile: PythonTools.file("axe_core_python", "axe.min.js"), encoding: .utf8)
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run { browser in
      try await browser.resize(width: width, height: 900, mobile: width < 600)
      try await browser.open(server.url("/404.html"))
      _ = try await browser.script("localStorage.setItem('contrast', arguments[0])", [.string(contrast)])
      for path in EveryPage.kinds {
        try await browser.open(server.url(path))
        try await EveryPage.settle(browser)
        #expect(
          try await browser.script("return document.documentElement.dataset.contrast").string == contrast, "\(path)")
        let found = try await browser.script(
          """
          document.querySelectorAll('details').forEach(part => part.open = true)
          if (!window.axe) { \(axe) }
          return window.axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map(
            one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')).join('\\n'))
          """)
        #expect(found.string == "", "\(path) at \(width) px, \(contrast)")
      }
    }
  }

  /// What the Tab key reaches, as `tag text` in order, until the focus leaves the page; each must be visible, and show
  /// that it has the focus.
  private func walk(_ browser: Browser, _ path: String) async throws -> [String] {
    let look = """
      // The browser scrolls to what has the focus with its next frames.
      return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => {
        const at = document.activeElement
        if (!at || at === document.body) return ''
        const box = at.getBoundingClientRect(), style = getComputedStyle(at)
        const shown = box.width > 0 && box.height > 0 && style.visibility !== 'hidden'
          && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
        const all = [...document.querySelectorAll('*')]
        const name = (at.ariaLabel || at.textContent || at.id).trim().slice(0, 50)
        return [all.indexOf(at), shown, ring, at.tagName + ' ' + name].join('\\t')
      })
      """
    var seen: [String] = []
    var last = -1
    for _ in 0..<400 {
      try await browser.press(Browser.Key.tab)
      let parts = (try await browser.script(look).string ?? "").split(separator: "\t").map(String.init)
      guard parts.count == 4, let place = Int(parts[0]), place > last else { break }
      last = place
      #expect(parts[1] == "true", "\(path): \(parts[3]) has the focus and cannot be seen")
      #expect(parts[2] == "true", "\(path): \(parts[3]) does not show its focus")
      seen.append(parts[3])
    }
    return seen
  }

  @Test(arguments: [
    "/", "/van-ban/2972-qd-ubnd/", "/chi-tieu/", "/tim-kiem/?q=dich+vu+cong",
    "/tin-tuc/quang-binh-quy-hoach-cntt-2025/",
  ])
  func theKeyboardReachesEverythingInTheOrderOfThePage(_ path: String) async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run { browser in
      try await browser.resize(width: 1280, height: 900)
      let calm: JSONValue = ["name": "prefers-reduced-motion", "value": "reduce"]
      try await browser.cdp("Emulation.setEmulatedMedia", ["features": [calm]])
      try await browser.open(server.url(path))
      try await EveryPage.settle(browser)
      // Typing in the search page puts the focus into its field; a reader who arrives starts at the top.
      _ = try await browser.script("document.activeElement.blur(); window.scrollTo(0, 0)")
      let wanted = try await browser.script(
        """
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        return all.filter(one => !one.disabled && one.checkVisibility({visibilityProperty: true}) && one.tabIndex >= 0
          && one.type !== 'hidden').length
        """)
      let reached = try await walk(browser, path)
      #expect(reached.first?.hasPrefix("A Chuyển đến nội dung") == true, "\(path)")
      #expect(Double(reached.count) >= (wanted.number ?? 0) - 1, "\(path): \(reached.count) of \(wanted)")
    }
  }

  @Test func theSkipLinkLeadsIntoTheText() async throws {
    let server = try StaticServer(root: RealPortal.site())
    try await Browser.run { browser in
      try await browser.open(server.url("/van-ban/2972-qd-ubnd/"))
      try await browser.press(Browser.Key.tab)
      try await browser.press(Browser.Key.enter)
      #expect(try await browser.script("return document.activeElement.id").string == "_noi-dung")
    }
  }
}
