import FoundationEssentials

/// Something that a page of the preview asks the tool to do on this machine, such as to import a file.
public struct PreviewAction: Sendable {
  /// What a page asks with.
  public struct Request: Sendable {
    /// Values of the address: `?name=a.docx`; the last one of a name.
    public let query: [String: String]
    /// What the page sends, at most ``PreviewAction/limit`` bytes.
    public let body: Data
  }

  /// The most bytes that a page may send.
  public static let limit = 64 << 20

  /// Does it. What it returns is sent as JSON; nil says that the request has no sense.
  public let perform: @Sendable (Request) async -> Data?

  /// An action.
  public init(_ perform: @escaping @Sendable (Request) async -> Data?) { self.perform = perform }
}

extension SiteHandler {
  /// The answer to a page's request. Only pages of this very server are heard: a page of another site that the editor has open can
  /// neither name its address as ours nor send this type without asking first, which nobody answers (Fetch standard,
  /// «CORS-preflight fetch»).
  func act(on request: HTTPRequest) async -> HTTPAnswer {
    guard let host = request.headers["host"], request.headers["origin"] == "http://" + host,
      request.headers["content-type"] == "application/octet-stream"
    else { return Self.plain(403, "Chỉ trang của máy chủ xem trước được gửi yêu cầu này.") }
    let path = request.path.withoutPercentEncoding ?? request.path
    guard let action = actions[path] else { return Self.plain(404, "Không có việc này.") }
    guard let length = request.headers["content-length"].flatMap(Int.init), length <= PreviewAction.limit else {
      return Self.plain(413, "Tệp quá lớn: nhiều nhất \(PreviewAction.limit >> 20) MB.")
    }
    let query = Dictionary(request.query.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    guard let answer = await action.perform(PreviewAction.Request(query: query, body: Data(request.body))) else {
      return Self.plain(400, "Yêu cầu không hợp lệ.")
    }
    return Self.answer(200, "application/json", answer)
  }
}
