/// A made-up site whose every file tells its version, so that a mixture of two versions shows.
public struct GeneratedSite: Sendable {
  /// One file.
  public struct File: Sendable {
    /// Where it goes.
    public let path: String
    /// What it holds.
    public let bytes: [UInt8]
  }

  /// The files, in no sorted order.
  public let files: [File]

  /// Version `version` of a site of about `count` files of about `size` bytes. One file in four is the same in all
  /// versions, and each version has files that others lack.
  public init(version: Int, count: Int, size: Int = 600) {
    var files = [File(path: "index.html", bytes: Array("version \(version)\n".utf8))]
    for number in 0..<count {
      let isSame = number.isMultiple(of: 4)
      let text = "\(isSame ? 0 : version) \(number) "
      let path =
        switch number % 5 {
        case 0: "van-ban/\(number)-qd-ubnd/index.html"
        case 1: "van-ban/\(number - 1)-qd-ubnd/index.json"
        case 2: "tin-tuc/\(number)/index.html"
        case 3: "data/\(number)-\(version % 3).json"
        default: "nam/\(version % 2 == 0 ? "chan" : "le")/\(number).html"
        }
      var bytes = Array(text.utf8)
      while bytes.count < size { bytes.append(contentsOf: text.utf8) }
      files.append(File(path: path, bytes: bytes))
    }
    self.files = files
  }

  /// The bytes by path.
  public var byPath: [String: [UInt8]] { Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first } }
}
