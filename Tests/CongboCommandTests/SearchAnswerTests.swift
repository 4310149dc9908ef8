import Foundation
import TestSupport
import Testing

/// Answers to questions: what a target states, or nothing.
@Suite(.serialized) struct AnswersToQuestions {
  private static func plan(_ file: String, _ number: Int, _ more: String, _ lines: [String]) -> String {
    """
    -- content/van-ban/\(file).md --
    ---
    title: Kế hoạch phát triển giai đoạn 2021-2025
    type: Kế hoạch
    number: \(number)/KH-UBND
    issuer: UBND tỉnh Quảng Trị
    issued: 2021-03-01
    date: \(number == 10 ? 2021 : 2023)-03-02
    \(more)
    ---
    ## MỤC TIÊU

    \(lines.joined(separator: "\n\n"))

    """
  }

  private static let site = Result {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example
      issuers:
        - {id: ubnd-tinh-quang-tri, name: UBND tỉnh Quảng Trị, place: Quảng Trị, level: tinh}
        - id: ubnd-tinh-quang-binh
          name: UBND tỉnh Quảng Bình
          place: Quảng Bình
          level: tinh
          until: 2025-06-30
          successor: ubnd-tinh-quang-tri

      """
        + plan(
          "10-kh-ubnd", 10, "status: het-hieu-luc\nexpired: 2022-01-01", ["Đến năm 2025, 65% hộ dân có cáp quang."])
        + plan(
          "11-kh-ubnd", 11, "status: con-hieu-luc",
          [
            "Đến năm 2025, tỷ lệ che phủ rừng đạt 39,2%.", "Đến năm 2025, tỷ lệ nữ cán bộ lãnh đạo đạt 30%.",
            "Đến năm 2025, tỷ lệ hộ cận nghèo còn 5%.", "Đến năm 2025, 90% dược sĩ được đào tạo lại.",
            "Đến năm 2025, tỷ lệ tai nạn giao thông giảm 10%.", "Đến năm 2025, kinh tế số chiếm 20% GRDP.",
            "Đến năm 2025, tỷ lệ lao động có bằng cấp đạt 71% trở lên.",
            "Đến năm 2025, 85% UBND xã, phường ứng dụng phần mềm một cửa điện tử.",
            "Đến năm 2025, xây dựng 12 nhà máy nước trong khu công nghiệp.",
            "Đến năm 2025, thành lập 40 hợp tác xã.", "Đến năm 2025, hỗ trợ 500 hộ nghèo vay vốn.",
            "Đến năm 2025, tổng khách du lịch đạt 9 triệu lượt.", "Đến năm 2025, đạt 14,5 bác sĩ/vạn dân.",
            "Đến năm 2025, tỷ lệ dân số tham gia BHYT đạt 95%.",
            "Đến năm 2025, vốn đầu tư toàn xã hội đạt 30.000 tỷ đồng.",
            "Đến năm 2025, 15 xã loại trừ bệnh sốt rét.",
            "Đến năm 2025, giảm mức tổn thất điện năng xuống thấp hơn 6,5%.",
            "Đến năm 2025, tốc độ tăng trưởng công nghiệp tăng 1,5%.",
            "Đến năm 2025, 96% giáo viên phổ thông đạt chuẩn trình độ.",
            "Đến năm 2025, 88% xã đạt chuẩn quốc gia về y tế.",
            "Đến năm 2025, tỷ lệ học sinh lên lớp đạt 99%.",
            "Đến năm 2025, tỷ lệ rác thải sinh hoạt được thu gom đạt 93%.",
            "Đến năm 2025, 41% hồ sơ của từng dịch vụ công phát sinh trực tuyến.",
            "Đến năm 2025, 47% doanh nghiệp vừa và nhỏ có hợp tác nghiên cứu.",
            "Đến năm 2025, 78% hộ gia đình sử dụng nước sạch.",
            "Đến năm 2025, tỷ lệ hộ nghèo còn 3%.",
            "Đến năm 2025, tỷ lệ hộ nghèo đồng bào dân tộc thiểu số còn 4%.",
            "Đến năm 2025, tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 8%.",
            "Đến năm 2025, 100% trường học có nhà vệ sinh.",
            "Đến năm 2025, xã nâng cấp mạng, duy trì các điểm đã kết nối vệ tinh đạt 52%.",
            "Đến năm 2025, 61% viên chức được trang bị máy vi tính.",
            "Đến năm 2025, 73% Ủy ban nhân dân cấp xã có trang thông tin điện tử.",
            "Đến năm 2025, 92% văn bản được ký điện tử (trừ văn bản mật).",
            "Đến năm 2025, hỗ trợ nghiên cứu tối thiểu 3 sản phẩm phần cứng; 06 sản phẩm nền tảng dùng chung.",
            "Đến năm 2025, hỗ trợ xây dựng 7 nhà văn hóa.",
            "Đến năm 2025, hỗ trợ xây dựng hạ tầng thoát nước thiết yếu cho 5 nhà văn hóa.",
            "Đến năm 2025, 57% thủ tục hành chính mức độ 4 của Sở Y tế được giải quyết sớm.",
            "Đến năm 2025, 83% dịch vụ trực tuyến của chợ có phát sinh hồ sơ.",
            "Đến năm 2025, thương mại điện tử tăng trưởng 25%/năm.",
            "Đến năm 2025, tỷ lệ bệnh tăng huyết áp được phát hiện sớm đạt 66%.",
            "Đến năm 2025, tỷ lệ hồ sơ phát sinh của dịch vụ kho bạc đạt 74%.",
            "Đến năm 2025, tỷ lệ ngập úng ở khu vực thành thị còn 6%.",
            "Sở Nội vụ là đơn vị chủ trì: hướng dẫn, kiểm tra.",
          ])
          + """
          -- content/tin-tuc/hop-tac-xa.md --
          ---
          title: Hợp tác xã ở Quảng Trị
          date: 2023-10-02
          ---
          Từ đầu năm đến nay, trên địa bàn tỉnh có 14 hợp tác xã, 3 tổ hợp tác thành lập mới. \
          Lũy kế đến nay, toàn tỉnh có 420 hợp tác xã và gần 4.300 hộ kinh doanh. \
          Doanh thu du lịch 9 tháng ước đạt 638,5 tỷ đồng, tăng 19,4% so với cùng kỳ. \
          Toàn tỉnh có 23 xã thuộc vùng không có sốt rét lưu hành. Kim ngạch xuất khẩu thủy sản đạt 9 triệu USD. \
          Năm 2022, số ca tử vong trẻ em dưới 5 tuổi là 12 ca. Doanh thu chợ vượt 2 chỉ tiêu. \
          Sở Giao thông vận tải phải xây dựng xong cầu Nhật Lệ trong năm 2024, để làm đường tới cầu. \
          Số lượt xem trang tin năm 2022 tăng gấp ba lần so với năm 2021; bài viết ít hơn.

          Tại hội nghị của Hội đồng Tư vấn phát triển y tế cơ sở, bà Lê Thị Hoa, Chủ tịch Hội đồng, cảm ơn các bên.

          Toàn tỉnh có 31 xã cơ bản đạt chuẩn chợ an toàn.

          Sáng 12/3/2023, Sở Công Thương tổ chức hội nghị xúc tiến thương mại vùng biên. \
          Phó Giám đốc Sở Phan Văn Ngà cùng đại diện các huyện tham dự. \
          Sở Công Thương được giao phát triển kho lạnh và chợ đầu mối, gỡ vướng về bến bãi, cân xe. \
          Mức phấn đấu đến hết năm 2024 là tăng gấp đôi số trạm sạc xe điện so với năm 2022.

          Giám đốc Sở Xây dựng Nguyễn Văn Bình, Phó Giám đốc Sở Xây dựng Trần Văn Tám cùng dự lễ mở nhà đa năng.

          """, copying: ["templates": RealPortal.root + "/templates"])
    let built = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    try #require(built.exitCode == 0, "\(built.errors)")
    return site
  }

  /// The value with the words around it that say how it is meant; what is not the same measure, body or sex, a change where a level is asked for,
  /// and what no longer holds, is no answer.
  @Test(arguments: [
    ("tỷ lệ che phủ rừng năm 2025", "39,2%"), ("ty le che phu rung quang tri", "39,2%"),
    ("tỷ lệ che phủ rừng Quảng Nam năm 2025", ""), ("ty le che phu rung quang nam 2025", ""),
    ("tỷ lệ che phủ rừng Sơn La", ""), ("tỷ lệ nữ cán bộ lãnh đạo năm 2025", "30%"),
    ("tỷ lệ nam cán bộ lãnh đạo năm 2025", ""), ("ty le nam can bo lanh dao", ""),
    ("ty le nu can bo lanh dao nam 2025", "30%"), ("tỷ lệ hộ thoát nghèo năm 2025", ""),
    ("tỷ lệ hộ cận nghèo Quảng Trị năm 2025", "5%"), ("bao nhiêu phần trăm dược sĩ được đào tạo lại", "90%"),
    ("bao nhiêu phần trăm bác sĩ được đào tạo lại", ""), ("tỷ lệ tai nạn giao thông năm 2025", ""),
    ("tỷ lệ tai nạn giao thông giảm bao nhiêu", "giảm 10%"), ("kinh tế số chiếm bao nhiêu phần trăm GRDP", "20%"),
    ("kinh tế biển chiếm bao nhiêu phần trăm GRDP", ""), ("tỷ lệ lao động có bằng cấp", "71% trở lên"),
    ("bao nhiêu phần trăm hộ dân có cáp quang", ""),
    ("bao nhiêu phần trăm xã phường dùng phần mềm một cửa", "85%"),
    ("bao nhieu phan tram xa phuong su dung phan mem mot cua", "85%"),
    ("bao nhiêu phần trăm xã phường dùng phần mềm kế toán", ""),
    ("kế hoạch đặt ra bao nhiêu nhà máy nước", "12 nhà máy"), ("bao nhiêu kế hoạch nhà máy nước", ""),
    ("khi nào kinh tế số chiếm 20% GRDP", "đến năm 2025"), ("kinh tế số chiếm 25% GRDP vào năm nào", ""),
    // What there is, is asked: neither what is built, founded or helped, nor a part of it.
    ("có mấy nhà máy nước trong khu công nghiệp", ""), ("quảng trị có bao nhiêu hợp tác xã", "420 hợp tác xã"),
    ("quảng trị thành lập bao nhiêu hợp tác xã", "40 hợp tác xã"), ("quảng trị có bao nhiêu hộ nghèo", ""),
    ("quảng trị hỗ trợ bao nhiêu hộ nghèo vay vốn", "500 hộ"), ("quảng trị có bao nhiêu xã", ""),
    ("quảng trị có bao nhiêu hộ kinh doanh", "gần 4.300 hộ"), ("bao nhiêu xã loại trừ sốt rét", "15 xã"),
    ("quảng trị có bao nhiêu xã thuộc vùng không có sốt rét", "23 xã"),
    // Typed without marks `may` counts, unless pages have a machine there.
    ("quang tri co may hop tac xa", "420 hợp tác xã"), ("ke hoach xay dung may nha may nuoc", "12 nhà máy"),
    ("ho tro nghien cuu may san pham phan cung", "tối thiểu 3 sản phẩm"), ("vien chuc may vi tinh", ""),
    // Of a change not the level, of a measure not that of a part, and a number is all of its digits.
    ("doanh thu du lịch quảng trị tăng bao nhiêu", "tăng 19,4%"), ("doanh thu du lịch quảng trị giảm bao nhiêu", ""),
    ("doanh thu du lịch quảng trị là bao nhiêu", "ước 638,5 tỷ đồng"),
    ("kim ngạch xuất khẩu quảng trị là bao nhiêu", ""),
    // A growth is what it is, not by how much it rises.
    ("tăng trưởng công nghiệp bao nhiêu", ""), ("tang truong cong nghiep bao nhieu", ""),
    ("tốc độ tăng trưởng công nghiệp tăng bao nhiêu", "tăng 1,5%"),
    ("kim ngạch xuất khẩu thủy sản quảng trị", "9 triệu USD"),
    ("khi nào tổn thất điện năng xuống dưới 6,5%", "đến năm 2025"),
    ("khi nào tổn thất điện năng xuống dưới 6%", ""), ("khi nào tổn thất điện năng xuống dưới 7,5%", ""),
    ("kim ngạch xuất khẩu thủy sản quảng trị tăng bao nhiêu", ""), ("quảng trị có bao nhiêu hộ", ""),
    ("tỷ lệ dân số tham gia bảo hiểm y tế năm 2025", "95%"), ("doanh thu quảng trị là bao nhiêu", ""),
    // What readers say and texts need not: guests that come, by how many people, what is planned, an abbreviation.
    ("quảng trị đón bao nhiêu khách du lịch năm 2025", "9.000.000 lượt"), ("quảng trị đón bao nhiêu hợp tác xã", ""),
    ("bao nhiêu bác sĩ trên 1 vạn dân", "14,5 bác sĩ/vạn dân"),
    ("bao nhiêu bác sỹ trên 1 vạn dân", "14,5 bác sĩ/vạn dân"), ("bao nhiêu bác sĩ trên 80 tuổi", ""),
    ("dự kiến bao nhiêu phần trăm dân số có bảo hiểm y tế", "95%"),
    ("tổng vốn đầu tư toàn xã hội năm 2025 là bao nhiêu", "30.000 tỷ đồng"),
    // A share is of what was asked: neither of a part of it, nor of what has it in its name; what people leave out of a name makes no part.
    ("bao nhiêu phần trăm giáo viên đạt chuẩn", ""), ("bao nhiêu phần trăm giáo viên phổ thông đạt chuẩn", "96%"),
    ("tỷ lệ xã đạt chuẩn quốc gia", ""), ("tỷ lệ xã đạt chuẩn quốc gia về y tế", "88%"),
    ("tỷ lệ sinh quảng trị là bao nhiêu", ""), ("tỷ lệ học sinh lên lớp", "99%"),
    ("bao nhiêu phần trăm rác thải được thu gom", "93%"), ("bao nhiêu phần trăm hộ dùng nước sạch", "78%"),
    ("bao nhiêu phần trăm dịch vụ công trực tuyến", ""), ("bao nhiêu phần trăm hồ sơ phát sinh trực tuyến", "41%"),
    ("bao nhiêu phần trăm doanh nghiệp hợp tác nghiên cứu", ""), ("bao nhiêu phần trăm xã kết nối vệ tinh", ""),
    ("bao nhiêu phần trăm doanh nghiệp vừa và nhỏ hợp tác nghiên cứu", "47%"),
    ("tỷ lệ hộ nghèo là bao nhiêu", "3%"), ("bao nhiêu phần trăm hộ nghèo", "3%"), ("tong so ho ngheo bao nhieu", ""),
    ("tỷ lệ trẻ em suy dinh dưỡng là bao nhiêu", "8%"), ("tỷ lệ suy dinh dưỡng", "8%"),
    ("bao nhiêu % trẻ em suy dinh dưỡng", "8%"), ("bao nhiêu % trường có nhà vệ sinh", "100%"),
    // What is only polite asks for nothing; without marks and in another order, too.
    ("cho tôi hỏi tỷ lệ che phủ rừng quảng trị là bao nhiêu vậy ạ", "39,2%"),
    ("cho toi hoi ty le che phu rung quang tri la bao nhieu vay a", "39,2%"),
    ("làm ơn cho biết tỷ lệ che phủ rừng sơn la", ""), ("cho em hỏi ty le nam can bo lanh dao a", ""),
    ("qt có mấy % hộ nghèo vậy", "3%"), ("qb co may % ho ngheo", ""), ("qn bao nhiêu phần trăm hộ nghèo", ""),
    ("may % ho gia dinh xai nuoc sach", "78%"), ("xã phường xài phần mềm một cửa mấy %", "85%"),
    // A share may be all that is said of what is counted, where something is told of it.
    ("bao nhiêu trường có nhà vệ sinh", "100%"), ("bao nhieu ho dung nuoc sach", "78%"),
    ("bao nhiêu trường học", ""), ("bao nhiêu trường ở quảng nam có nhà vệ sinh", ""),
    ("tổng số trường có nhà vệ sinh là bao nhiêu", ""), ("bao nhiêu hộ gia đình có nhà vệ sinh", ""),
    // What the page of a document says of it; and what one sentence says.
    ("kế hoạch 11 ban hành ngày nào", "1/3/2021"), ("ai ban hành kế hoạch 11", "UBND tỉnh Quảng Trị"),
    ("kế hoạch 13 ban hành ngày nào", ""), ("kế hoạch quảng trị ban hành ngày nào", ""), ("ai ký kế hoạch 11", ""),
    ("ke hoach 11 quang nam ban hanh ngay nao", ""), ("kế hoạch 2021 quảng trị ban hành ngày nào", ""),
    ("bao giờ xong cầu Gianh", ""), ("bao giờ xong cầu Nhật Lệ", "trong năm 2024"),
    ("khi mô mới xong cầu Nhật Lệ rứa", "trong năm 2024"), ("bao giờ có 2 cầu Nhật Lệ", ""),
    ("ai chủ trì kế hoạch phát triển giai đoạn 2021-2025", "Sở Nội vụ"),
    ("đơn vị chủ trì kế hoạch phát triển giai đoạn 2021 - 2025 là ai", "Sở Nội vụ"),
    ("ai chủ trì kế hoạch phát triển giai đoạn 2026-2030", ""), ("ai chủ trì kế hoạch phát triển du lịch", ""),
    // What has to be, who gives, and verbs that any predicate may stand for need not be said;
    // what people know, have, or submit is another thing.
    ("bn % viên chức có máy vi tính", "61%"), ("vien chuc phai co may vi tinh la bao nhieu phan tram", "61%"),
    ("bao nhiêu phần trăm viên chức biết dùng máy vi tính", ""), ("bn % giáo viên có máy vi tính", ""),
    ("bao nhiêu xã phải có trang thông tin điện tử", "73%"), ("bao nhiêu thôn phải có trang thông tin điện tử", ""),
    ("xã nào cũng phải có trang thông tin điện tử, mấy phần trăm", "73%"),
    ("nhà nước hỗ trợ mấy sản phẩm phần cứng", "tối thiểu 3 sản phẩm"),
    ("nhà nước hỗ trợ mấy sản phẩm nền tảng dùng chung", "tối thiểu 6 sản phẩm"),
    ("nhà nước mua mấy sản phẩm phần cứng", ""),
    // What is excepted is not stated.
    ("bao nhiêu phần trăm văn bản được ký điện tử", "92%"), ("bao nhiêu phần trăm văn bản mật được ký điện tử", ""),
    ("ai phải xây cầu Nhật Lệ", "Sở Giao thông vận tải"), ("ai phai lam cau nhat le vay a", "Sở Giao thông vận tải"),
    ("ai phải xây cầu Gianh", ""), ("cơ quan nào phải làm đường tới cầu Nhật Lệ", ""),
    ("số lượt xem trang tin năm 2022 tăng mấy lần so với năm 2021", "tăng gấp ba lần"),
    ("số lượt xem trang tin năm 2023 tăng mấy lần so với năm 2022", ""), ("số bài viết tăng mấy lần", ""),
    // What a value is reckoned by, and of whom, is a part of what was asked; a number of things is no money.
    ("số ca tử vong trẻ em năm 2022 là bao nhiêu", ""),
    ("số ca tử vong trẻ em dưới 5 tuổi năm 2022 là bao nhiêu", "12 ca"),
    ("doanh thu chợ quảng trị là bao nhiêu", ""),
    // As people speak, in other words and another order; never of another place, year, level or thing.
    ("hạn nào kinh tế số chiếm 20% GRDP", "đến năm 2025"), ("mấy phần trăm gia đình quảng trị xài nước sạch", "78%"),
    ("mấy phần trăm nhà dân quảng trị xài nước sạch", "78%"), ("mấy phần trăm gia đình quảng nam xài nước sạch", ""),
    ("phường xã quảng trị xài phần mềm một cửa tới mấy phần trăm", "85%"),
    ("mấy phần trăm gia đình quảng trị xài nước sạch năm 2030", ""),
    ("mấy phần trăm thôn quảng trị xài phần mềm một cửa", ""),
    ("mấy phần trăm gia đình quảng trị xài nước nóng", ""), ("ông nào yêu cầu xây cầu Nhật Lệ", ""),
    // What speech adds may be a part of a place's name.
    ("may phan tram gia dinh ha tinh xai nuoc sach", ""), ("mấy phần trăm gia đình cần thơ xài nước sạch", ""),
    ("mấy phần trăm gia đình lai châu xài nước sạch", ""),
    // A kind of document names none.
    ("ai chủ trì kế hoạch", ""),
    // Who takes care of a plan leads it; who leads a body is named beside the office, and no deputy.
    ("đơn vị nào lo kế hoạch phát triển giai đoạn 2021-2025", "Sở Nội vụ"),
    ("don vi nao phu trach ke hoach phat trien giai doan 2021-2025", "Sở Nội vụ"),
    ("ai phụ trách kế hoạch phát triển du lịch", ""),
    // Of which kind the body is.
    ("sở nào lo kế hoạch phát triển giai đoạn 2021-2025", "Sở Nội vụ"),
    ("bộ nào lo kế hoạch phát triển giai đoạn 2021-2025", ""),
    ("trung tam nao lo ke hoach phat trien giai doan 2021-2025", ""),
    ("trung tâm nào ban hành kế hoạch 11", ""), ("giám đốc sở xây dựng tên gì", "Giám đốc Sở Xây dựng Nguyễn Văn Bình"),
    ("giám đốc sở y tế tên là gì", ""),
    ("kế hoạch phát triển giai đoạn 2021-2025 giao cho đơn vị nào", "Sở Nội vụ"),
    ("kế hoạch phát triển du lịch giao cho đơn vị nào", ""), ("ai tổ chức lễ mở nhà đa năng", ""),
    ("ai đứng đầu hội đồng tư vấn phát triển y tế cơ sở", "bà Lê Thị Hoa"),
    ("chu tich hoi dong tu van phat trien y te co so la ai", "bà Lê Thị Hoa"),
    ("giám đốc hội đồng tư vấn phát triển y tế cơ sở là ai", ""), ("ai đứng đầu hội đồng tư vấn du lịch", ""),
    ("ai là chủ tịch hội đồng tư vấn phát triển y tế cơ sở năm 2030", ""),
    ("ai là giám đốc sở xây dựng", "Giám đốc Sở Xây dựng Nguyễn Văn Bình"), ("ai là giám đốc sở y tế", ""),
    ("phó giám đốc sở xây dựng là ai", ""), ("ai đứng đầu sở nội vụ", ""),
    ("kế hoạch 11 của ai", "UBND tỉnh Quảng Trị"),
    // Typed without marks two words that stand beside none of theirs are another thing.
    ("chu tich hoi dong tu van quan doi y te co so la ai", ""),
    // `11/KH-UBND` is a plan's, and of no other words with these letters.
    ("mấy phần trăm hộ gia đình khách hàng sử dụng nước sạch", ""),
    ("mấy phần trăm hộ gia đình sử dụng nước sạch theo kế hoạch", "78%"),
    // What is measured stands in the words of the value, not in the title alone; months, parts, growth and what is done are other things.
    ("tỷ lệ phát triển che phủ rừng năm 2025", ""), ("bao nhiêu phần trăm hộ phát triển nước sạch", ""),
    ("doanh thu du lịch tháng 9 quảng trị là bao nhiêu", ""),
    ("doanh thu du lịch 9 tháng quảng trị là bao nhiêu", "ước 638,5 tỷ đồng"),
    ("thương mại điện tử chiếm bao nhiêu phần trăm", ""),
    ("tỷ lệ bệnh tăng huyết áp bao nhiêu", ""), ("tỷ lệ bệnh tăng huyết áp được phát hiện sớm", "66%"),
    ("tỷ lệ dịch vụ kho bạc bao nhiêu", ""), ("tỷ lệ hồ sơ phát sinh của dịch vụ kho bạc", "74%"),
    ("tỷ lệ ngập úng là bao nhiêu", ""),
    ("quảng trị có bao nhiêu xã đạt chuẩn chợ an toàn", ""),
    // «có bao nhiêu … được hỗ trợ» counts those that are; what is built for them is not they.
    ("có mấy nhà văn hóa được nhà nước hỗ trợ xây dựng", "7 nhà"),
    ("nhà nước hỗ trợ xây mấy nhà văn hóa", "7 nhà"), ("có mấy nhà ga được nhà nước hỗ trợ xây dựng", ""),
    ("hỗ trợ hạ tầng thoát nước cho mấy nhà văn hóa", "5 nhà"),
    // Behind a grade typed without marks another thing begins.
    ("thu tuc hanh chinh muc 4 so y te giai quyet som bao nhieu phan tram", "57%"),
    ("thu tuc hanh chinh muc 3 so y te giai quyet som bao nhieu phan tram", ""),
    // A day that was typed is that of the sentence; who was there is asked for by the office, for others were there, too.
    ("cơ quan nào tổ chức hội nghị xúc tiến thương mại 12/3/2023", "Sở Công Thương"),
    ("co quan nao to chuc hoi nghi xuc tien thuong mai ngay 12 thang 3 nam 2023", "Sở Công Thương"),
    ("cơ quan nào tổ chức hội nghị xúc tiến thương mại 13/3/2023", ""),
    ("phó giám đốc sở nào dự hội nghị xúc tiến thương mại", "Phó Giám đốc Sở Phan Văn Ngà"),
    ("pho giam doc so nao tham du hoi nghi xuc tien thuong mai", "Phó Giám đốc Sở Phan Văn Ngà"),
    ("giám đốc sở nào dự hội nghị xúc tiến thương mại", ""), ("ai dự hội nghị xúc tiến thương mại", ""),
    // By when something is aimed at; with what it is compared is no such year.
    ("hạn tới khi nào tăng gấp đôi trạm sạc xe điện", "đến hết năm 2024"),
    ("tang gap doi tram sac xe dien khi nao", "đến hết năm 2024"), ("tăng gấp ba trạm sạc xe điện khi nào", ""),
    ("kế hoạch 11 năm 2021 ban hành hôm nào", "1/3/2021"), ("kế hoạch 11 năm 2022 ban hành hôm nào", ""),
    ("xây cầu Nhật Lệ được giao sở nào", "Sở Giao thông vận tải"), ("xây cầu Gianh đc giao sở nào", ""),
    // What became of a body stands on its page.
    ("quảng bình bây giờ thuộc tỉnh nào", "UBND tỉnh Quảng Trị"),
    ("quang binh sap nhap vao tinh nao", "UBND tỉnh Quảng Trị"), ("quảng trị sáp nhập vào tỉnh nào", ""),
    ("cơ quan nào kế thừa ubnd tỉnh quảng bình", "UBND tỉnh Quảng Trị"),
    ("hà nội sáp nhập vào tỉnh nào", ""), ("ubnd tỉnh quảng bình ngừng hoạt động khi nào", "30/6/2025"),
    // How many targets there are none of them tells; how far a plan looks its title does.
    ("kế hoạch 11 có tất cả mấy chỉ tiêu", "42 chỉ tiêu"), ("quảng trị có tất cả mấy chỉ tiêu", ""),
    ("chợ vượt tất cả mấy chỉ tiêu", ""), ("kế hoạch 11 tầm nhìn đến năm nào", ""),
    // Of several tasks one behind the first; a day, a period and a body as people type them.
    ("sở nào được giao tháo gỡ bến bãi", "Sở Công Thương"), ("so nao duoc giao go vuong ben bai", "Sở Công Thương"),
    ("sở nào được giao bến cảng", ""), ("kế hoạch 11 ban hành ngày tháng năm nào", "1/3/2021"),
    ("những cơ quan nào ban hành kế hoạch 11", "UBND tỉnh Quảng Trị"),
    ("năm nào là hạn chót trường học có nhà vệ sinh", "đến năm 2025"),
    ("cho toi hoi xa co trang thong tin dien tu may % vay a", "73%"),
    // The number of a document is no part of what stands beside it.
    ("kế hoạch 11 hộ gia đình nước sạch bao nhiêu phần trăm", "78%"),
    ("kế hoạch 12 hộ gia đình nước sạch bao nhiêu phần trăm", ""),
    // What is submitted for services are no services that have something submitted.
    ("hồ sơ trực tuyến của chợ bao nhiêu phần trăm", ""),
    // By when, without an asking word, and whether more was reached.
    ("hạn chót trường học có nhà vệ sinh", "đến năm 2025"), ("hạn chót trường học có nhà ăn", ""),
  ])
  func onlyWhatWasAskedForIsAnswered(_ query: String, _ value: String) async throws {
    let (answer, console) = try await SearchPage.with(Self.site.get().folder("site")) { page in
      _ = try await page.find(query)
      return try await page.browser.script(
        "return [...document.querySelectorAll('#search-answer h2')].map(one => one.textContent).join(' | ')"
      ).string ?? ""
    }
    #expect(answer == value, "\(query)")
    #expect(console == [])
  }

  /// "có … không" only asks; an abbreviation that no page has is no other word mistyped.
  @Test(arguments: ["tổ hợp tác có sốt rét không", "bv hợp tác xã sốt rét"])
  func whatOnlyAsksNeedNotStandOnAPage(_ query: String) async throws {
    let ((first, notes), console) = try await SearchPage.with(Self.site.get().folder("site")) { page in
      let first = try await page.find(query).first?.path
      return (
        first, try await page.browser.script("return document.getElementById('search-notes').textContent").string ?? ""
      )
    }
    #expect(first == "/tin-tuc/hop-tac-xa/")
    #expect(!notes.contains("Đây là kết quả cho"))
    #expect(console == [])
  }

  /// What was reached is answered on a site without targets, too, and on one that has a single target: no file is asked for that is not there.
  @Test(arguments: ["Giao các sở thực hiện.", "Đến năm 2025, tỷ lệ che phủ rừng đạt 39,2%."])
  func aSiteOfFewTargetsAnswers(_ line: String) async throws {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example
      -- content/tin-tuc/hop-tac-xa.md --
      ---
      title: Hợp tác xã ở Quảng Trị
      date: 2023-10-02
      ---
      Lũy kế đến nay, toàn tỉnh có 420 hợp tác xã.

      """ + Self.plan("12-kh-ubnd", 12, "status: con-hieu-luc", [line]),
      copying: ["templates": RealPortal.root + "/templates"])
    let built = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    try #require(built.exitCode == 0, "\(built.errors)")
    let (answer, console) = try await SearchPage.with(site.folder("site")) { page in
      _ = try await page.find("quảng trị có bao nhiêu hợp tác xã")
      return try await page.browser.script(
        "return [...document.querySelectorAll('#search-answer h2')].map(one => one.textContent).join(' | ')"
      ).string ?? ""
    }
    #expect(answer == "420 hợp tác xã")
    #expect(console == [])
  }

  /// Without a word typed the list is of all pages that fit the conditions, in the order of their days.
  @Test func conditionsAloneGiveAList() async throws {
    let (lists, console) = try await SearchPage.with(Self.site.get().folder("site")) { page in
      var lists: [[String]] = []
      for conditions in ["hieu-luc=het-hieu-luc", "loai=ke-hoach&sap-xep=ngay", "loai=ke-hoach&sap-xep=cu"] {
        lists.append(try await page.find("", "&" + conditions).map(\.path))
      }
      return lists
    }
    let (old, new) = ("/van-ban/10-kh-ubnd/", "/van-ban/11-kh-ubnd/")
    #expect(lists == [[old], [new, old], [old, new]])
    #expect(console == [])
  }
}
