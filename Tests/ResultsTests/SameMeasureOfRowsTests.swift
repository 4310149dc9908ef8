import Results
import Testing

/// The same of accounts, schools, waste, tourism, and of what was done with part of the money: figures of one sentence, rows of which the first says
/// what is done, and what parts them.
@Suite struct SameMeasureOfRowsTests {
  private static let measures = [
    OtherWordsTests.Measure(
      plan: "90% văn bản được ký số", same: ["99% văn bản được ký số"],
      others: ["99% văn bản đến được ký số", "99% công văn đến được ký số"]),
    OtherWordsTests.Measure(
      plan: "90% văn bản đến được ký số", same: ["99% văn bản đến được ký số"], others: ["99% văn bản được ký số"]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ gia đình thể thao đạt 27%",
      same: [
        "Số gia đình thể thao chiếm 26,4% tổng số hộ"
      ],
      others: [
        "Số gia đình thể thao chiếm 26,4% tổng số hộ nghèo",
        "Số gia đình văn hóa chiếm 86,4% tổng số hộ",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trường mầm non, phổ thông đạt chuẩn quốc gia đạt 62,2%",
      same: [
        "Toàn tỉnh có 369 trường đạt chuẩn quốc gia, đạt tỷ lệ 66,33%, vượt 4,13% so với mục tiêu đề ra"
      ],
      others: [
        "Toàn tỉnh có 369 trường đạt chuẩn quốc gia, đạt tỷ lệ 66,33%, vượt 2,13% so với mục tiêu đề ra",
        "Toàn tỉnh có 39 trường đạt chuẩn quốc gia mức độ 2, đạt tỷ lệ 6,33%",
        "Toàn tỉnh có 69 trường trung học phổ thông đạt chuẩn quốc gia, đạt tỷ lệ 66,33%, vượt 4,13% so với mục tiêu đề ra",
      ]),
    OtherWordsTests.Measure(
      plan:
        "Thu gom và xử lý chất thải y tế đạt 100%; chất thải nguy hại đạt 99%; chất thải công nghiệp không nguy hại đạt 98%",
      same: [
        "Tỷ lệ thu gom, xử lý chất thải nguy hại đạt 99,2%",
        "Tỷ lệ thu gom và xử lý chất thải công nghiệp không nguy hại đạt 97%",
        "Thu gom, xử lý chất thải y tế đạt 100%; chất thải nguy hại đạt 99,5%",
      ],
      others: [
        "Tỷ lệ chôn lấp chất thải nguy hại đạt 9,2%",
        "Tỷ lệ tái chế chất thải nguy hại đạt 9,2%",
        "Tỷ lệ thu gom chất thải sinh hoạt đạt 99,2%",
      ]),
    OtherWordsTests.Measure(
      plan: "Công suất sử dụng buồng, phòng của cơ sở lưu trú bình quân đạt 50%",
      same: [],
      others: [
        "Công suất sử dụng phòng của khách sạn 5 sao đạt 48,5%"
      ]),
    OtherWordsTests.Measure(
      plan: "Tổng thu từ khách du lịch đạt 650 tỷ đồng",
      same: [
        "Du lịch đón 7,8 triệu lượt khách, tăng 8%, trong đó khách quốc tế 705 nghìn lượt; tổng thu từ khách du lịch đạt 640 tỷ đồng",
        "Lượng khách tham quan, lưu trú đạt trên 8 triệu lượt; doanh thu du lịch đạt 620 tỷ đồng",
        "Khách quốc tế đạt 1,2 triệu lượt, khách nội địa đạt 5 triệu lượt, tổng thu từ du lịch ước đạt 678 tỷ đồng",
      ],
      others: [
        "Trong đó, khách quốc tế đạt 1,2 triệu lượt, doanh thu từ khách quốc tế đạt 300 tỷ đồng",
        "Riêng thành phố Tam Kỳ đón 1,2 triệu lượt khách, doanh thu du lịch đạt 300 tỷ đồng",
        "Doanh thu du lịch biển đạt 300 tỷ đồng",
        "Khu du lịch Yên Tử đón 1,2 triệu lượt khách, doanh thu du lịch đạt 300 tỷ đồng",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ thu gom chất thải rắn sinh hoạt đô thị đạt 95%, chất thải rắn sinh hoạt nông thôn đạt 80%",
      same: [
        "Tỷ lệ thu gom chất thải rắn sinh hoạt nông thôn đạt 82%"
      ],
      others: [
        "Tỷ lệ chôn lấp chất thải rắn sinh hoạt nông thôn đạt 82%"
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ nghèo toàn tỉnh giảm xuống còn 0,6%",
      same: [
        "Quảng Nam còn 2.879 hộ nghèo, chiếm 1,03% tổng số hộ dân",
        "Hiện nay, Quảng Nam còn 2.879 hộ nghèo, chiếm 1,03% tổng số hộ dân, trong đó có 1.696 hộ nghèo là đồng bào dân tộc thiểu số",
      ],
      others: []),
    OtherWordsTests.Measure(
      plan: "Cứng hóa 300 km đường giao thông nông thôn",
      same: [
        "Tỉnh cứng hóa được 320 km đường giao thông nông thôn"
      ],
      others: [
        "Bằng vốn vay, tỉnh cứng hóa được 120 km đường giao thông nông thôn",
        "Bằng nguồn vốn vay ADB, tỉnh cứng hóa được 120 km đường giao thông nông thôn",
        "Từ vốn vay, tỉnh cứng hóa được 120 km đường giao thông nông thôn",
        "Với vốn ngân sách, tỉnh cứng hóa được 120 km đường giao thông nông thôn",
        "Từ nguồn xã hội hóa, tỉnh cứng hóa được 120 km đường giao thông nông thôn",
        "Bằng vốn chương trình mục tiêu quốc gia, tỉnh cứng hóa được 120 km đường giao thông nông thôn, đạt 40% kế hoạch",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ dân được sử dụng nước sạch đạt 90%",
      same: [],
      others: [
        "Bằng vốn vay, tỷ lệ hộ dân được sử dụng nước sạch đạt 30%"
      ]),
    OtherWordsTests.Measure(
      plan: "Xây dựng 846 căn nhà ở xã hội",
      same: [],
      others: [
        "Bằng vốn vay, tỉnh xây dựng 446 căn nhà ở xã hội",
        "Bằng vốn hỗ trợ của Trung ương, tỉnh đã xây dựng 446 căn nhà ở xã hội",
      ]),
    OtherWordsTests.Measure(
      plan: "Doanh thu thương mại điện tử gấp 2 lần so với năm 2020",
      same: [
        "Doanh thu thương mại điện tử gấp 2,1 lần so với năm 2020"
      ],
      others: [
        "Doanh thu thương mại điện tử gấp 2,1 lần so với năm 2019",
        "Doanh thu thương mại điện tử gấp 2,1 lần",
        "Doanh thu bán lẻ gấp 2,1 lần so với năm 2020",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trường mầm non, phổ thông đạt chuẩn quốc gia đạt 65%",
      same: [],
      others: [
        "Tỷ lệ trường mầm non đạt chuẩn quốc gia đạt 62,2%",
        "Tỷ lệ trường phổ thông đạt chuẩn quốc gia đạt 62,2%",
        "Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia đạt 62,2%",
        "Tỷ lệ trường đạt chuẩn quốc gia mức độ 2 đạt 12,2%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trường mầm non đạt chuẩn quốc gia đạt 65%",
      same: [],
      others: [
        "Tỷ lệ trường mầm non, phổ thông đạt chuẩn quốc gia đạt 62,2%",
        "Tỷ lệ trường đạt chuẩn quốc gia đạt 62,2%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ huy động trẻ mẫu giáo (3 - 5 tuổi) đạt 98%",
      same: [
        "Trẻ mẫu giáo từ 3 đến 5 tuổi đi học đạt gần 97%"
      ],
      others: [
        "Trẻ mẫu giáo 5 tuổi đi học đạt 99%",
        "Trẻ từ 3 đến 36 tháng tuổi đi học đạt 39%",
      ]),
    OtherWordsTests.Measure(
      plan: "Công nhận thêm 12 xã đạt chuẩn nông thôn mới kiểu mẫu",
      same: [
        "Trong năm, Chủ tịch UBND tỉnh công nhận thêm 14 xã đạt chuẩn nông thôn mới kiểu mẫu và 62 thôn kiểu mẫu"
      ],
      others: [
        "Chủ tịch UBND huyện Tây Giang công nhận thêm 4 xã đạt chuẩn nông thôn mới kiểu mẫu"
      ]),
    OtherWordsTests.Measure(
      plan: "Đón 110 triệu lượt khách du lịch, trong đó khoảng 8 triệu lượt khách quốc tế",
      same: [],
      others: [
        "Ngành du lịch đón 8,9 triệu lượt khách lưu trú quốc tế"
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trạm y tế xã, phường, thị trấn có bác sĩ đạt 95%",
      same: [],
      others: [
        "Tỷ lệ trạm y tế phường có bác sĩ đạt 92%",
        "Tỷ lệ trạm y tế thị trấn có bác sĩ đạt 92%",
        "Tỷ lệ xã, phường có bác sĩ đạt 92%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trường học đạt chuẩn quốc gia (chung các cấp) đạt 88%",
      same: [
        "Toàn tỉnh có 602/683 trường học các cấp đạt chuẩn quốc gia, đạt tỷ lệ 88,14%"
      ],
      others: [
        "Tỷ lệ trường tiểu học đạt chuẩn quốc gia đạt 88,14%"
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ gia đình được cấp nước sạch từ công trình cấp nước tập trung đạt 60%",
      same: [],
      others: [
        "Tỷ lệ công trình cấp nước tập trung hoạt động bền vững đạt 58%",
        "Tỷ lệ hộ gia đình có công trình cấp nước đạt 58%",
        "Tỷ lệ hộ gia đình được cấp nước sạch đạt 78%",
        "Tỷ lệ hộ gia đình dùng nước tập trung đạt 78%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ có mạng Internet băng rộng cáp quang đạt 60%",
      same: [],
      others: [
        "Tỷ lệ hộ có mạng Internet đạt 78%",
        "Tỷ lệ hộ có mạng băng rộng đạt 78%",
        "Tỷ lệ hộ có Internet băng rộng di động đạt 78%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin đạt 97%",
      same: [],
      others: [
        "Tỷ lệ trẻ em dưới 1 tuổi được tiêm các loại vắc xin dịch vụ đạt 27%",
        "Tỷ lệ trẻ em dưới 1 tuổi được tiêm vắc xin đạt 99%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ thôn được công nhận danh hiệu thôn văn hóa đạt 90%",
      same: [],
      others: [
        "Tỷ lệ thôn được công nhận thôn kiểu mẫu đạt 20%",
        "Tỷ lệ thôn có nhà văn hóa đạt chuẩn đạt 80%",
        "Tỷ lệ gia đình được công nhận danh hiệu gia đình văn hóa đạt 90%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trẻ mẫu giáo đi học đạt 98%",
      same: [],
      others: [
        "Tỷ lệ trẻ mẫu giáo học 2 buổi/ngày đạt 98%",
        "Tỷ lệ trẻ em đi học đạt 98%",
        "Tỷ lệ trẻ mẫu giáo người dân tộc thiểu số đến lớp đạt 98%",
        "Tỷ lệ học sinh đi học đạt 98%",
      ]),
    OtherWordsTests.Measure(
      plan: "95% văn bản cấp huyện được ký số",
      same: [],
      others: [
        "Văn bản ký số ở cấp tỉnh đạt 98,9%, cấp xã đạt 94%",
        "Ở các sở, ngành, văn bản ký số đạt 98,9%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ nghèo còn 2%",
      same: [],
      others: [
        "Số hộ nghèo khu vực miền núi là 1.806 hộ, chiếm 3,51%",
        "Số hộ nghèo có thành viên khuyết tật là 1.806 hộ, chiếm 13,51%",
        "Số hộ nghèo thiếu hụt nhà ở là 806 hộ, chiếm 13,51% số hộ nghèo",
        "Toàn tỉnh có 806 hộ nghèo thiếu hụt về nhà ở, chiếm 13,51%",
        "Tỉnh hỗ trợ 806 hộ nghèo, chiếm 13,51% số hộ",
        "Huyện Tây Giang còn 806 hộ nghèo, chiếm 3,51% số hộ",
        "Toàn tỉnh còn 806 hộ nghèo, chiếm 13,51% số hộ khu vực nông thôn",
        "Toàn tỉnh còn 806 hộ nghèo, chiếm 13,51% số hộ đồng bào dân tộc thiểu số",
        "Năm 2023, toàn tỉnh còn 806 hộ nghèo, chiếm 3,51% số hộ",
        "Có 806 hộ nghèo vay vốn, chiếm 23,51% số hộ nghèo",
      ]),
  ]

  @Test(arguments: measures)
  func theSameIsCertain(_ measure: OtherWordsTests.Measure) { measure.expectTheSameIsCertain() }

  @Test(arguments: measures)
  func whatAnotherWordPartsIsNot(_ measure: OtherWordsTests.Measure) { measure.expectOthersAreNot() }
}
