import Bytes
import FoundationEssentials
import Glibc

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
    } catch {
      throw .toolFailed("\(name): no temporary file")
    }
    let pid = try start(program, arguments(folder), in: folder)
    let exitCode = try wait(for: pid)
    let errors = FileReader.head(of: folder + "/errors", 2_000) ?? []
    return Result(
      exitCode: exitCode, errors: String(decoding: errors, as: UTF8.self).trimmed,
      made: FileReader.head(of: folder + "/" + made, output))
  }

  /// Starts the program in a group of its own, with that of the folder as its input, output and home.
  private func start(_ program: String, _ arguments: [String], in folder: String) throws(OfficeFileError) -> pid_t {
    // Blocks of ulimit -f are 512 bytes; memory is in kilobytes.
    let script =
      "cd \"$1\" && shift; ulimit -f \(output / 512); " + (memory.map { "ulimit -v \($0 / 1_024); " } ?? "")
      + (data.map { "ulimit -d \($0 / 1_024); " } ?? "") + "exec \"$@\""
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, folder + "/errors", O_WRONLY | O_CREAT, 0o600)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words = CStrings(["/bin/sh", "-c", script, "sh", folder, program] + arguments)
    var variables = CStrings(["PATH=" + path, "HOME=" + folder, "TMPDIR=" + folder, "LANG=C.UTF-8"])
    var pid = pid_t()
    let failure = posix_spawn(&pid, "/bin/sh", &actions, &attributes, &words.pointers, &variables.pointers)
    if failure != 0 { throw .toolFailed("\(name): \(String(cString: strerror(failure)))") }
    return pid
  }

  /// Waits for the end of the program, at most for its time.
  private func wait(for pid: pid_t) throws(OfficeFileError) -> Int32 {
    let end = ContinuousClock.now + .seconds(timeLimit)
    var (status, pause): (Int32, useconds_t) = (0, 500)
    while true {
      let done = waitpid(pid, &status, WNOHANG)
      if done == pid { break }
      if done < 0, errno != EINTR { throw .toolFailed("\(name): \(String(cString: strerror(errno)))") }
      if ContinuousClock.now > end {
        // The program and those that it started are a group of their own.
        kill(-pid, SIGKILL)
        kill(pid, SIGKILL)
        waitpid(pid, &status, 0)
        throw .toolFailed("\(name): more than \(Int(timeLimit)) s")
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    // What ended by a signal gives the signal's number, as shells do not.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : signal
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
}

/// Words of a program's arguments or environment, as C takes them.
private struct CStrings: ~Copyable {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ words: [String]) { pointers = words.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
