import FlyingFox
import Foundation

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
  func act(on request: HTTPRequest) async throws -> HTTPResponse {
    guard let host = request.headers[.host], request.headers[HTTPHeader("Origin")] == "http://" + host,
      request.headers[.contentType] == "application/octet-stream"
    else { return Self.plain(.forbidden, "Chỉ trang của máy chủ xem trước được gửi yêu cầu này.") }
    let path = request.target.path(percentEncoded: false)
    guard let action = actions[path] else { return Self.plain(.notFound, "Không có việc này.") }
    guard let length = request.headers[.contentLength].flatMap(Int.init), length <= PreviewAction.limit else {
      return Self.plain(.payloadTooLarge, "Tệp quá lớn: nhiều nhất \(PreviewAction.limit >> 20) MB.")
    }
    let query = Dictionary(request.query.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let body = try await request.bodyData
    guard let answer = await action.perform(PreviewAction.Request(query: query, body: body)) else {
      return Self.plain(.badRequest, "Yêu cầu không hợp lệ.")
    }
    return Self.answer(.ok, "application/json", answer)
  }
}
