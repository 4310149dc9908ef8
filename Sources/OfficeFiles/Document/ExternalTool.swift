import Dispatch
import Foundation

/// A program of others that reads a file for us: found on PATH, run in a private folder that goes when it is done, with bounds on its
/// time, its memory and what it writes.
struct ExternalTool {
  let name: String
  /// Seconds after which it is killed.
  let timeLimit: Double
  /// Bytes of address space; nil: no bound.
  let memory: Int?
  /// Bytes of memory that it may write to, for programs that reserve much more address space than they use; nil: no bound.
  var data: Int?
  /// Bytes that a file it writes may have.
  let output: Int

  /// What a run gave.
  struct Result {
    let exitCode: Int32
    /// The first of what it wrote to standard error.
    let errors: String
    /// The bytes of the file that it was to write; nil where there is none.
    let made: [UInt8]?
  }

  /// Runs the program on a file that holds the bytes.
  ///
  /// - Parameters:
  ///   - input: Name that the file has in the folder.
  ///   - made: Name of the file that the program is to write there.
  ///   - arguments: Its arguments, by the path of the folder.
  /// - Throws: `missingTool`, `toolFailed`.
  func run(
    on bytes: [UInt8], input: String, made: String, arguments: (String) -> [String]
  ) throws(OfficeFileError) -> Result {
    guard let program = ExternalTool.path(of: name) else { throw .missingTool(name) }
    let folder: String
    do {
      folder = try ExternalTool.privateFolder()
    } catch {
      throw .toolFailed("\(name): no temporary folder")
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + input))
      let process = try start(program, arguments(folder), in: folder)
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      let pid = process.processIdentifier
      if ended.wait(timeout: .now() + timeLimit) == .timedOut {
        // The program and those that it started are a group of their own.
        if getpgid(pid) == pid { kill(-pid, SIGKILL) }
        kill(pid, SIGKILL)
        ended.wait()
        throw OfficeFileError.toolFailed("\(name): more than \(Int(timeLimit)) s")
      }
      let errors = ExternalTool.read(folder + "/errors", atMost: 2_000) ?? []
      return Result(
        exitCode: process.terminationStatus, errors: String(decoding: errors, as: UTF8.self).trimmed,
        made: ExternalTool.read(folder + "/" + made, atMost: output))
    } catch let error as OfficeFileError {
      throw error
    } catch {
      throw .toolFailed("\(name): \(error.localizedDescription)")
    }
  }

  private func start(_ program: String, _ arguments: [String], in folder: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // Blocks of ulimit -f are 512 bytes; memory is in kilobytes.
    let bounds =
      "ulimit -f \(output / 512); " + (memory.map { "ulimit -v \($0 / 1_024); " } ?? "")
      + (data.map { "ulimit -d \($0 / 1_024); " } ?? "")
    process.arguments = ["-c", bounds + "exec \"$@\"", "sh", program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder, "TMPDIR": folder,
      "LANG": "C.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    guard FileManager.default.createFile(atPath: folder + "/errors", contents: nil) else {
      throw OfficeFileError.toolFailed("\(name): no temporary file")
    }
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/errors"))
    return process
  }

  /// The first program of that name in the folders of PATH.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A new folder that only its owner can look into.
  private static func privateFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/congbo-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return folder
  }

  private static func read(_ path: String, atMost bound: Int) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: bound)).flatMap { $0 }.map { [UInt8]($0) }
  }
}
