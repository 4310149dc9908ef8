import ArgumentParser
import Glibc
import Vietnamese

/// Asks on the terminal for what the flags did not give.
enum Prompt {
  /// A line that may not be empty.
  ///
  /// - Throws: `ValidationError` where a given value is wrong, or nothing is given and nobody can be asked.
  static func text(
    _ label: String, given: String?, example: String, command: String = "new",
    problem: (String) -> String? = { _ in nil }
  ) throws -> String {
    if let given { return try checked(given, label, problem) }
    let hint = "ví dụ \(example)"
    guard let answer = ask(label, hint: hint, isOptional: false, problem) else {
      throw ValidationError("Thiếu «\(label)»; xem congbo \(command) --help.")
    }
    return answer
  }

  /// A line that may be left out: nothing given and nobody to ask, or just Enter.
  ///
  /// - Throws: `ValidationError` where a given value is wrong.
  static func optional(
    _ label: String, given: String?, example: String, problem: (String) -> String? = { _ in nil }
  ) throws -> String? {
    if let given { return try checked(given, label, problem) }
    return ask(label, hint: "ví dụ \(example); chưa rõ thì bấm Enter", isOptional: true, problem)
  }

  /// One of several names, by its number in the list, or another one in full.
  ///
  /// - Throws: `ValidationError` as ``text(_:given:example:problem:)``.
  static func choice(_ label: String, given: String?, among names: [String], example: String) throws -> String {
    if given == nil, isatty(STDIN_FILENO) == 1, !names.isEmpty {
      for (index, name) in names.enumerated() { Console.message("  \(index + 1). \(name)\n") }
    }
    while true {
      let answer = try text(
        label, given: given, example: names.isEmpty ? example : "1 cho \(names.first ?? ""), hoặc gõ tên khác")
      guard given == nil, !names.isEmpty, let number = Int(answer) else { return answer }
      if names.indices.contains(number - 1) { return names[number - 1] }
      Console.message("Danh sách chỉ có \(names.count) mục; gõ lại số hoặc tên.\n")
    }
  }

  /// A line that is given or not, and never asked for.
  ///
  /// - Throws: `ValidationError` where a given value is wrong.
  static func unasked(_ label: String, given: String?) throws -> String? {
    try given.map { try checked($0, label) { _ in nil } }
  }

  private static func checked(_ given: String, _ label: String, _ problem: (String) -> String?) throws -> String {
    let clean = clean(given)
    if clean.isEmpty || clean.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw ValidationError("\(label) không được trống và phải nằm trên một dòng.")
    }
    if let problem = problem(clean) { throw ValidationError(problem) }
    return clean
  }

  /// Asks until the answer is right; nil where nobody is there, or just Enter was pressed and that is allowed.
  private static func ask(
    _ label: String, hint: String, isOptional: Bool, _ problem: (String) -> String?
  ) -> String? {
    while isatty(STDIN_FILENO) == 1 {
      Console.message("\(label) (\(hint)): ")
      guard let line = readLine() else { return nil }
      let answer = clean(line)
      if answer.isEmpty {
        if isOptional { return nil }
        continue
      }
      guard let problem = problem(answer) else { return answer }
      Console.message(problem + "\n")
    }
    return nil
  }

  private static func clean(_ text: String) -> String {
    NormalForm.nfc(text).trimmedOfSpace
  }
}
