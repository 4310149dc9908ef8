import Testing
import Vietnamese

@Suite struct PunycodeTests {
  @Test(arguments: [
    ("quảngtrị.vn", "xn--qungtr-cd8bym.vn"), ("QUẢNGTRỊ.VN", "xn--qungtr-cd8bym.vn"),
    ("qua\u{309}ngtri\u{323}.vn", "xn--qungtr-cd8bym.vn"), ("bücher.example", "xn--bcher-kva.example"),
    ("cổng.đồngtháp.gov.vn", "xn--cng-qmz.xn--ngthp-0qa54ap51s.gov.vn"), ("congbo.tinh.gov.vn", "congbo.tinh.gov.vn"),
    ("他们为什么不说中文.cn", "xn--ihqwcrb4cv8a8dqg056pqjye.cn"),
  ])
  func hostsAreNamedAsTheDomainNameSystemKnowsThem(_ host: String, _ ascii: String) {
    #expect(Punycode.host(host) == ascii)
  }

  @Test(arguments: [
    "", "a..b", "-a.vn", "a b.vn", "quảng trị.vn", "a<b.vn", "🙂.vn", String(repeating: "a", count: 64) + ".vn",
  ])
  func whatIsNoHostIsRefused(_ text: String) { #expect(Punycode.host(text) == nil) }
}
