import Foundation
import Synchronization

/// Browsers that wait for the next test: at most one with scripts, and one without.
actor BrowserPool {
  static let shared = BrowserPool()

  private var idle: [Bool: Browser] = [:]

  /// Takes the one that waits.
  func take(_ javaScript: Bool) -> Browser? { idle.removeValue(forKey: javaScript) }

  /// Lets one wait; false where another does.
  func keep(_ browser: Browser, _ javaScript: Bool) -> Bool {
    guard idle[javaScript] == nil else { return false }
    idle[javaScript] = browser
    return true
  }

  // MARK: When the tests end

  private static let running = Mutex<[(driver: Int32, scratch: String)]>([])

  /// Sees to it that a driver, its browser and its files do not outlive the tests.
  static func endAtExit(_ driver: Int32, _ scratch: String) {
    let isFirst = running.withLock { list in
      list.append((driver, scratch))
      return list.count == 1
    }
    guard isFirst else { return }
    atexit {
      for (driver, scratch) in BrowserPool.running.withLock({ $0 }) {
        BrowserPool.kill(driver)
        try? FileManager.default.removeItem(atPath: scratch)
      }
    }
  }

  /// Ends a driver with all that it started, once.
  static func kill(_ driver: Int32) {
    running.withLock { $0.removeAll { $0.driver == driver } }
    // Foundation starts a process in a group of its own; Chromium stays in it.
    _ = Foundation.kill(getpgid(driver) == driver ? -driver : driver, SIGKILL)
  }
}
