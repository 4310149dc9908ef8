import ArgumentParser

/// The command `congbo`.
public struct Congbo: ParsableCommand {
  /// For the argument parser.
  public init() {}
}
