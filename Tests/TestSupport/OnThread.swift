import Foundation

/// Runs work that blocks (a process, a socket, a lock) on a thread of its own.
///
/// Swift runs all tests on as few threads as there are cores: one that blocks there can starve a server under test.
public func onThread<R: Sendable>(_ work: @Sendable @escaping () throws -> R) async throws -> R {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
