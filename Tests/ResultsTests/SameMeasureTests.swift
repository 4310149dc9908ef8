import Results
import Testing

/// What plans and reports of different authors say in other words, as their pairs have it: counts with their share, people and their base, usual
/// names of health, culture and digital targets. Beside each stand measures that only a level, a part, a group or another deed parts from it.
@Suite struct SameMeasureTests {
  private static let measures = [
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ nghèo giảm xuống còn 2,6%",
      same: [
        "Toàn tỉnh còn 52 hộ nghèo, chiếm 2,85% số hộ",
        "Toàn tỉnh còn 2.052 hộ nghèo, chiếm 2,85% tổng số hộ dân",
        "Số hộ nghèo của tỉnh cuối năm 2024 là 4.806 hộ, chiếm 1,51%",
        "Số hộ nghèo còn 4.806 hộ, chiếm tỷ lệ 1,51%",
        "Cuối năm 2024 có 4.806 hộ nghèo, chiếm 1,51% tổng số hộ toàn tỉnh",
      ],
      others: [
        "Toàn tỉnh còn 52 hộ cận nghèo, chiếm 2,85% số hộ",
        "Toàn tỉnh còn 52 hộ nghèo dân tộc thiểu số, chiếm 72,85% số hộ nghèo",
        "Số hộ nghèo dân tộc thiểu số là 1.806 hộ, chiếm 41,51%",
        "Khu vực nông thôn có 1.806 hộ nghèo, chiếm 3,51% số hộ",
        "Toàn tỉnh có 152 hộ thoát nghèo, chiếm 2,85% số hộ",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội đạt 42%",
      same: [
        "Đến hết năm 2024 có 201.600 người tham gia bảo hiểm xã hội, đạt 42,71% lực lượng lao động trong độ tuổi",
        "Có 201.600 người tham gia bảo hiểm xã hội, chiếm 42,71% lực lượng lao động trong độ tuổi",
      ],
      others: [
        "Có 21.600 người tham gia bảo hiểm xã hội tự nguyện, chiếm 2,71% lực lượng lao động trong độ tuổi",
        "Có 201.600 người tham gia bảo hiểm thất nghiệp, đạt 32,71% lực lượng lao động trong độ tuổi",
        "Có 21.600 người tham gia bảo hiểm xã hội, đạt 42,71% kế hoạch",
        "Có 1.600 người nông thôn tham gia bảo hiểm xã hội, chiếm 2,71% lực lượng lao động trong độ tuổi",
        "Khu vực phi chính thức có 1.600 người tham gia bảo hiểm xã hội, chiếm 2,71% lực lượng lao động",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%",
      same: [
        "Có 1.265.000 người tham gia bảo hiểm y tế, đạt 95,2% dân số",
        "Bao phủ bảo hiểm y tế 95,7% dân số",
        "Độ bao phủ bảo hiểm y tế đạt 95,7% dân số",
      ],
      others: [
        "Có 65.000 học sinh tham gia bảo hiểm y tế, đạt 95,2% số học sinh",
        "Có 65.000 người cao tuổi tham gia bảo hiểm y tế, đạt 98,2%",
        "Bao phủ bảo hiểm xã hội 35,7% lực lượng lao động",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt 100%",
      same: [
        "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa đạt 88%"
      ],
      others: [
        "Tỷ lệ số hóa hồ sơ lưu trữ đạt 88%",
        "Tỷ lệ hồ sơ đất đai được số hóa đạt 88%",
        "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính cấp xã đạt 88%",
      ]),
    OtherWordsTests.Measure(
      plan: "100% kết quả giải quyết thủ tục hành chính được số hóa",
      same: [
        "Số hóa kết quả giải quyết thủ tục hành chính đạt 87,4%",
        "Kết quả giải quyết thủ tục hành chính được số hóa đạt 87,4%",
      ],
      others: [
        "Kết quả giải quyết thủ tục hành chính được trả đúng hạn đạt 87,4%"
      ]),
    OtherWordsTests.Measure(
      plan: "Tăng trưởng GRDP từ 7,5 đến 8%",
      same: [
        "GRDP năm 2024 tăng 8,7% so với năm 2023",
        "Tốc độ tăng trưởng GRDP ước đạt 8,7%",
      ],
      others: [
        "GRDP 6 tháng đầu năm 2024 tăng 8,7% so với cùng kỳ",
        "Tốc độ tăng trưởng kinh tế 9 tháng đầu năm 2024 đạt 8,7%",
      ]),
    OtherWordsTests.Measure(
      plan: "Toàn tỉnh có 135 xã đạt chuẩn nông thôn mới",
      same: [
        "Đến cuối năm 2024, có 137/193 xã được công nhận đạt chuẩn nông thôn mới",
        "Toàn tỉnh có 137/193 xã đạt chuẩn nông thôn mới",
      ],
      others: [
        "Toàn tỉnh có 37/193 xã đạt chuẩn nông thôn mới nâng cao",
        "Trong năm, có 7/13 xã được công nhận đạt chuẩn nông thôn mới",
      ]),
    OtherWordsTests.Measure(
      plan: "Có 7 xã đạt chuẩn nông thôn mới",
      same: [],
      others: [
        "Toàn tỉnh có 137/193 xã đạt chuẩn nông thôn mới",
        "Toàn tỉnh có 8/193 xã đạt chuẩn nông thôn mới",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trạm y tế xã có bác sĩ làm việc đạt 95%",
      same: [
        "Trạm y tế có bác sĩ đạt tỷ lệ 96,7%",
        "96,7% trạm y tế cấp xã có bác sĩ làm việc",
      ],
      others: [
        "Tỷ lệ trạm y tế có bác sĩ làm việc thường xuyên đạt 76,7%",
        "Tỷ lệ trạm y tế có y sĩ đạt 96,7%",
        "Tỷ lệ trạm y tế miền núi có bác sĩ đạt 86,7%",
        "Tỷ lệ bệnh viện có bác sĩ chuyên khoa đạt 86,7%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 97%",
      same: [
        "Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ các loại vắc xin đạt 98,5%",
        "Tỷ lệ trẻ dưới 1 tuổi được tiêm đủ các loại vắc xin đạt 96,8%",
        "Tỷ lệ tiêm chủng đầy đủ các loại vắc-xin cho trẻ em dưới 1 tuổi đạt 96,8%",
      ],
      others: [
        "Tỷ lệ trẻ em dưới 1 tuổi được tiêm vắc xin sởi đạt 96,8%",
        "Tỷ lệ trẻ em dưới 5 tuổi được tiêm chủng đầy đủ các loại vắc xin đạt 96,8%",
        "Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ vắc xin phòng lao đạt 96,8%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung đạt quy chuẩn môi trường đạt 100%",
      same: [
        "Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung đạt chuẩn môi trường đạt 90%"
      ],
      others: [
        "Tỷ lệ cụm công nghiệp có hệ thống xử lý nước thải tập trung đạt chuẩn môi trường đạt 90%"
      ]),
    OtherWordsTests.Measure(
      plan: "Trên 75% người dân từ 15 tuổi trở lên có tài khoản thanh toán tại ngân hàng",
      same: [
        "Người dân từ đủ 15 tuổi có tài khoản ngân hàng đạt 80,5%",
        "Người dân từ 15 tuổi trở lên có tài khoản ngân hàng đạt 80,5%",
      ],
      others: [
        "Người dân từ 60 tuổi trở lên có tài khoản ngân hàng đạt 80,5%",
        "Người dân 15 tuổi có tài khoản ngân hàng đạt 80,5%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ dân dùng nước sạch từ công trình cấp nước tập trung đạt 60%",
      same: [
        "Số hộ dùng nước sạch tập trung đạt 58,3%",
        "Tỷ lệ hộ dân được sử dụng nước sạch qua hệ thống cấp nước tập trung đạt 58,3%",
      ],
      others: [
        "Tỷ lệ hộ dùng nước sạch đạt 78,3%",
        "Tỷ lệ hộ dùng nước hợp vệ sinh đạt 98,3%",
        "Tỷ lệ hộ nghèo dùng nước sạch tập trung đạt 58,3%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ thôn đạt chuẩn văn hóa đạt 90%",
      same: [
        "Tỷ lệ thôn văn hóa đạt 92%",
        "27/29 thôn giữ vững danh hiệu Thôn văn hóa, đạt 93,1%",
      ],
      others: [
        "Tỷ lệ thôn có nhà văn hóa đạt 92%",
        "Tỷ lệ gia đình văn hóa đạt 92%",
      ]),
    OtherWordsTests.Measure(
      plan: "Phát triển mới 27 sản phẩm OCOP",
      same: [
        "Công nhận mới 22 sản phẩm OCOP",
        "Có 36 sản phẩm OCOP được công nhận mới",
      ],
      others: [
        "Có 36 sản phẩm OCOP",
        "Công nhận lại 22 sản phẩm OCOP",
        "Công nhận mới 2 sản phẩm OCOP 5 sao",
        "Phát triển mới 22 sản phẩm du lịch",
        "Công nhận mới 22 hợp tác xã",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ người tập luyện thể dục, thể thao thường xuyên đạt 42%",
      same: [
        "Tỷ lệ dân số tập luyện thể dục, thể thao thường xuyên đạt 35%",
        "Tỷ lệ người dân tập luyện TDTT thường xuyên đạt 37%",
      ],
      others: [
        "Tỷ lệ gia đình tập luyện thể dục, thể thao thường xuyên đạt 37%",
        "Tỷ lệ người cao tuổi tập luyện thể dục, thể thao thường xuyên đạt 37%",
        "Tỷ lệ người khuyết tật tập luyện thể dục, thể thao thường xuyên đạt 12%",
        "Tỷ lệ học sinh tập luyện thể dục, thể thao thường xuyên đạt 92%",
        "Tỷ lệ người dân nông thôn tập luyện thể dục, thể thao thường xuyên đạt 32%",
      ]),
    OtherWordsTests.Measure(
      plan: "25% hộ gia đình thực hiện phân loại chất thải rắn sinh hoạt tại nguồn",
      same: [
        "Số hộ phân loại rác tại nguồn đạt 20%"
      ],
      others: [
        "Số hộ được thu gom rác đạt 80%"
      ]),
    OtherWordsTests.Measure(
      plan: "GRDP bình quân đầu người đạt 50 triệu đồng/người",
      same: [
        "GRDP bình quân của tỉnh ước đạt 51 triệu đồng/người, bằng 102% kế hoạch",
        "GRDP bình quân đạt 50,3 triệu đồng/người, tăng 4 triệu đồng so với năm 2023",
      ],
      others: [
        "Thu nhập bình quân đạt 50,3 triệu đồng/người",
        "GRDP bình quân một lao động đạt 150,3 triệu đồng/người",
      ]),
    OtherWordsTests.Measure(
      plan: "Tốc độ tăng GRDP bình quân đạt 8%/năm",
      same: [],
      others: [
        "GRDP bình quân đầu người tăng 8,2%"
      ]),
    OtherWordsTests.Measure(
      plan:
        "Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác đạt 80%",
      same: [
        "Người từ 15 tuổi trở lên có tài khoản ngân hàng chiếm 86,3%",
        "Tỷ lệ người dân từ đủ 15 tuổi trở lên có tài khoản thanh toán tại ngân hàng đạt 86,3%",
        "Dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác đạt 86,3%",
      ],
      others: [
        "Người từ 15 tuổi trở lên có chữ ký số cá nhân chiếm 31%",
        "Người từ 18 tuổi trở lên có tài khoản ngân hàng chiếm 86,3%",
        "Phụ nữ từ 15 tuổi trở lên có tài khoản ngân hàng chiếm 86,3%",
        "Người dưới 15 tuổi có tài khoản ngân hàng chiếm 6,3%",
      ]),
    OtherWordsTests.Measure(
      plan: "80% hộ gia đình được phủ mạng Internet băng rộng cáp quang",
      same: [
        "Số hộ gia đình được phủ Internet cáp quang chiếm 83,6%",
        "Hộ gia đình được phủ mạng băng rộng cáp quang đạt 83,6%",
      ],
      others: [
        "Số hộ gia đình sử dụng Internet cáp quang chiếm 63,6%",
        "Số cơ quan được phủ Internet cáp quang chiếm 93,6%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ hộ gia đình có kết nối internet cáp quang đạt 85%",
      same: [
        "Tỷ lệ hộ gia đình có kết nối cáp quang băng rộng đạt 87%",
        "Tỷ lệ hộ gia đình có đường truyền cáp quang đạt 87%",
        "Có 83,9% hộ gia đình dùng cáp quang",
      ],
      others: [
        "Có 83,9% hộ gia đình có điện thoại thông minh",
        "Có 83,9% thôn có cáp quang",
        "Có 83,9% hộ nghèo dùng cáp quang",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ huy động trẻ em trong độ tuổi mẫu giáo đạt 98%",
      same: [
        "Trẻ mẫu giáo ra lớp đạt 98,4%",
        "Tỷ lệ trẻ mẫu giáo đến lớp đạt 98,4%",
        "Tỷ lệ huy động trẻ mẫu giáo ra lớp đạt 98,4%",
      ],
      others: [
        "Trẻ nhà trẻ ra lớp đạt 38,4%",
        "Trẻ mẫu giáo 5 tuổi ra lớp đạt 99,4%",
        "Trẻ mẫu giáo học 2 buổi/ngày đạt 98,4%",
        "Trẻ mẫu giáo suy dinh dưỡng chiếm 3,4%",
      ]),
    OtherWordsTests.Measure(
      plan: "Tỷ lệ trẻ 6 tuổi vào lớp 1 đạt 99,9%",
      same: [
        "Có 112/112 trẻ 6 tuổi ra lớp 1, đạt 100%"
      ],
      others: [
        "Trẻ 5 tuổi ra lớp đạt 99,4%",
        "Trẻ 6 tuổi khuyết tật vào lớp 1 đạt 89,4%",
      ]),
    OtherWordsTests.Measure(
      plan: "95% văn bản của cơ quan cấp huyện được trao đổi, xử lý trên môi trường mạng",
      same: [
        "Trao đổi, xử lý văn bản điện tử trên môi trường mạng ở cấp tỉnh đạt 98,90%, cấp huyện đạt 96,52%, cấp xã đạt 94,89%"
      ],
      others: [
        "Trao đổi, xử lý văn bản điện tử trên môi trường mạng ở cấp tỉnh đạt 98,90%, cấp xã đạt 94,89%"
      ]),
  ]

  @Test(arguments: measures)
  func theSameIsCertain(_ measure: OtherWordsTests.Measure) { measure.expectTheSameIsCertain() }

  @Test(arguments: measures)
  func whatAnotherWordPartsIsNot(_ measure: OtherWordsTests.Measure) { measure.expectOthersAreNot() }
}
