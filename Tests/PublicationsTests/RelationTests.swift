import Diagnostics
import TestSupport
import Testing

import Publications

@Suite struct RelationsThatTheTextStates {
  @Test(
    arguments: [
      (
        "## Điều 1. Sửa đổi, bổ sung, bãi bỏ một số điều, khoản của Nghị định số 63/2010/NĐ-CP như sau:",
        ["amends 63/2010/NĐ-CP"]
      ),
      (
        "## Điều 2. Thay thế cụm từ “Văn phòng” bằng cụm từ “Bộ” tại khoản 3 Điều 11, Điều 13 của Nghị định số 63/2010/NĐ-CP.",
        ["amends 63/2010/NĐ-CP"]
      ),
      ("## Điều 2. Thay thế cụm từ “Nghị định số 63/2010/NĐ-CP” bằng cụm từ “Nghị định này”.", []),
      ("## Điều 1. Nay bãi bỏ Quyết định số 12/2015/QĐ-UBND.", ["repeals 12/2015/QĐ-UBND"]),
      ("## Điều 1. Nay các sở bãi bỏ Quyết định số 12/2015/QĐ-UBND.", []),
      ("## Điều 1. Thống nhất điều chỉnh Quyết định số 12/2015/QĐ-UBND như sau:", ["amends 12/2015/QĐ-UBND"]),
      ("## Điều 1. Thống nhất chủ trương điều chỉnh Quyết định số 12/2015/QĐ-UBND.", []),
      (
        "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch số 21/2017/QH14.\n\n## Điều 1. A",
        ["amends 21/2017/QH14"]
      ),
      (
        "Căn cứ Nghị định số 54/2006/NĐ-CP của Chính phủ hướng dẫn thi hành Pháp lệnh ưu đãi và Nghị định số 89/2008/NĐ-CP;\n\n## Điều 1. A",
        ["based_on 54/2006/NĐ-CP", "based_on 89/2008/NĐ-CP"]
      ),
      (
        "Căn cứ Nghị định số 54/2006/NĐ-CP của Chính phủ về việc tạm ngưng áp dụng Luật Thuế và Nghị định số 89/2002/NĐ-CP;\n\n## Điều 1. A",
        ["based_on 54/2006/NĐ-CP"]
      ),
      (
        "Căn cứ Nghị định số 54/2006/NĐ-CP của Chính phủ sửa đổi Nghị định số 10/2001/NĐ-CP và Nghị định số 89/2002/NĐ-CP;\n\n## Điều 1. A",
        ["based_on 54/2006/NĐ-CP"]
      ),
      (
        "## Điều 1. Sửa đổi, bổ sung một số điều của Quy định về phân loại nợ ban hành kèm theo Quyết định số 493/2005/QĐ-NHNN",
        ["amends 493/2005/QĐ-NHNN"]
      ),
      (
        "## Điều 1. Bãi bỏ khoản 2 Điều 5 Quy chế làm việc ban hành kèm theo Quyết định số 12/2020/QĐ-UBND",
        ["amends 12/2020/QĐ-UBND"]
      ),
      ("## Điều 1. Bãi bỏ Quy chế làm việc ban hành kèm theo Quyết định số 12/2020/QĐ-UBND", []),
      (
        "## Điều 1. Sửa đổi một số điều của Luật Giá số 11/2012/QH13 và Luật Phí số 97/2015/QH13",
        ["amends 11/2012/QH13", "amends 97/2015/QH13"]
      ),
      (
        "## Điều 1. Sửa đổi một số điều của Luật Giá số 11/2012/QH13 đã được sửa đổi theo Luật Phí số 97/2015/QH13",
        ["amends 11/2012/QH13"]
      ),
      (
        "## Điều 5. A\n\nThông tư này thay thế Thông tư số 11/2016/TT-BXD ngày 15 tháng 3 năm 2016 và bãi bỏ Điều 7 Thông tư số 03/2011/TT-BXD.",
        ["replaces 11/2016/TT-BXD", "amends 03/2011/TT-BXD"]
      ),
      (
        "## Điều 5. A\n\nThông tư này thay thế Thông tư số 11/2016/TT-BXD về việc sửa đổi và bãi bỏ Điều 7 Thông tư số 03/2011/TT-BXD.",
        ["replaces 11/2016/TT-BXD"]
      ),
      (
        "## Điều 5. A\n\nThông tư này thay thế Thông tư liên tịch số 84/2005/TTLT/BTC-BLĐTBXH và Thông tư liên tịch số 17/2006/TTLT-BTC-BYT.",
        ["replaces 84/2005/TTLT/BTC-BLĐTBXH", "replaces 17/2006/TTLT-BTC-BYT"]
      ),
      (
        "Thi hành Nghị định số 28/CP ngày 28/3/1997 của Chính phủ về tiền lương, Bộ Lao động hướng dẫn như sau:\n\n## Điều 1. A",
        ["guides 28/CP"]
      ),
      ("Thực hiện Nghị định số 28/CP ngày 28/3/1997, Ủy ban nhân dân tỉnh yêu cầu như sau:\n\n## Điều 1. A", []),
      (
        "Thực hiện Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Ủy ban nhân dân tỉnh yêu cầu Sở Tài chính hướng dẫn các huyện như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Bộ Tài chính không hướng dẫn riêng mà thực hiện như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Bộ Tài chính yêu cầu Sở Tài chính hướng dẫn như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Ban Quản lý theo hướng dẫn của Bộ thông báo như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Ban chỉ đạo báo cáo việc hướng dẫn thi hành như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Quyết định số 5/2020/QĐ-UBND ngày 01/02/2020, Sở Y tế đề nghị các đơn vị hướng dẫn người dân như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Công văn số 456/BYT-DP ngày 01/02/2020, Bộ Y tế hướng dẫn như sau:\n\n## Điều 1. A",
        []
      ),
      (
        "Thực hiện Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Bộ Lao động - Thương binh và Xã hội hướng dẫn thi hành như sau:\n\n## Điều 1. A",
        ["guides 28/1997/NĐ-CP"]
      ),
      (
        "Thi hành Nghị định số 28/1997/NĐ-CP ngày 28/3/1997, Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn như sau:\n\n## Điều 1. A",
        ["guides 28/1997/NĐ-CP"]
      ),
      ("## Điều 2. Thay thế cụm từ “Sở” tại Điều 3 bằng cụm từ “Ban” đã quy định tại Nghị định số 12/2018/NĐ-CP.", []),
      ("## Điều 2. Thay cụm từ “Sở” bằng cụm từ “Ban” theo tên gọi mới tại Điều 1 Nghị định số 12/2018/NĐ-CP.", []),
      (
        "## Điều 2. Thay thế cụm từ “Sở” bằng cụm từ “Ban” tại Điều 5 của Quy chế theo quy định của Nghị định số 12/2018/NĐ-CP.",
        []
      ),
      ("## Điều 2. Sửa đổi khoản 2 Điều 3 Quy chế làm việc ban hành theo Nghị định số 12/2018/NĐ-CP.", []),
      (
        "## Điều 2. Thay thế cụm từ “Nghị định số 63/2010/NĐ-CP” bằng cụm từ “Nghị định số 64/2015/NĐ-CP” tại khoản 2 Điều 5 Nghị định số 12/2018/NĐ-CP.",
        ["amends 12/2018/NĐ-CP"]
      ),
      (
        "## Điều 2. Bỏ cụm từ “Sở” tại khoản 2 Điều 5, tại khoản 3 Điều 6 Nghị định số 12/2018/NĐ-CP.",
        ["amends 12/2018/NĐ-CP"]
      ),
      (
        "## Điều 2. Thay cụm từ “Sở” bằng cụm từ “Ban” tại Điều 5 Quy chế làm việc ban hành kèm theo Nghị định số 12/2018/NĐ-CP.",
        ["amends 12/2018/NĐ-CP"]
      ),
      (
        "## Điều 1. Sửa đổi, bổ sung điểm c khoản 1 Điều 4 của Luật Đầu tư theo phương thức đối tác công tư số 64/2020/QH14 như sau:",
        ["amends 64/2020/QH14"]
      ),
      (
        "## Điều 1. Sửa đổi một số điều của Luật Giá số 11/2012/QH13, Luật Phí và lệ phí số 97/2015/QH13",
        ["amends 11/2012/QH13", "amends 97/2015/QH13"]
      ),
      (
        "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 01/2015/NĐ-CP.\n\n## Điều 1. A",
        ["amends 01/2015/NĐ-CP"]
      ),
    ] as [(String, [String])])
  func actsOfAllYearsSayWhatTheyChange(_ text: String, _ expected: [String]) throws {
    #expect(try stated(text) == expected)
  }

  private func stated(_ text: String) throws -> [String] {
    let portal = try CitationPortal(
      CitationPortal.document("vb", "90/2025/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-05-05", text))
    let index = try #require(portal.index("vb"))
    let publication = portal.catalog.publications[index]
    return RelationReader(publication, try publication.body).statements.map { statement in
      "\(statement.kind.rawValue) \(publication.citations[statement.citation].number)"
    }
  }

  @Test(
    arguments: [
      (
        "Căn cứ Luật Đê điều số 79/2006/QH11; Luật số 60/2020/QH14;\n\n## Điều 1. A",
        ["based_on 79/2006/QH11", "based_on 60/2020/QH14"]
      ),
      (
        "Căn cứ Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 78/2025/NĐ-CP;\n\n## Điều 1. A",
        ["based_on 30/2020/NĐ-CP"]
      ),
      (
        "Căn cứ các Nghị định của Chính phủ: số 78/2025/NĐ-CP ngày 01/4/2025; số 187/2025/NĐ-CP ngày 01/7/2025;\n\n## Điều 1. A",
        ["based_on 78/2025/NĐ-CP", "based_on 187/2025/NĐ-CP"]
      ),
      (
        "Căn cứ Quyết định số 290/2005/QĐ-TTg ngày 08/11/2005 của Thủ tướng Chính phủ và Quyết định số 188/2007/QĐ-TTg ngày 06/12/2007;\n\n## Điều 1. A",
        ["based_on 290/2005/QĐ-TTg", "based_on 188/2007/QĐ-TTg"]
      ),
      (
        "Căn cứ Nghị định số 10/2024/NĐ-CP của Chính phủ về việc thực hiện Luật Đất đai và Nghị định số 11/2024/NĐ-CP;\n\n## Điều 1. A",
        ["based_on 10/2024/NĐ-CP"]
      ),
      ("Căn cứ Tờ trình số 12/TTr-STC ngày 02/3/2025;\n\n## Điều 1. A", []),
      (
        "## Điều 1. A\n\nQuyết định này có hiệu lực từ ngày 01/6/2025 và thay thế Quyết định số 12/2020/QĐ-UBND.",
        ["replaces 12/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\nQuyết định này thay thế các Quyết định số 12/2020/QĐ-UBND, số 13/2020/QĐ-UBND và 14/2021/QĐ-UBND.",
        ["replaces 12/2020/QĐ-UBND", "replaces 13/2020/QĐ-UBND", "replaces 14/2021/QĐ-UBND"]
      ),
      (
        "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Tần số số 42/2009/QH12 đã được sửa đổi theo Luật số 32/2013/QH13.\n\n## Điều 1. A",
        ["amends 42/2009/QH12"]
      ),
      (
        "Ủy ban nhân dân ban hành Quyết định sửa đổi, bổ sung một số điều của Quyết định số 12/2020/QĐ-UBND.\n\n## Điều 1. A",
        ["amends 12/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\nGiao Sở Tư pháp tham mưu Ủy ban nhân dân tỉnh ban hành quyết định thay thế Quyết định số 12/2020/QĐ-UBND.",
        []
      ),
      ("## Điều 1. A\n\nSẽ ban hành quyết định thay thế Quyết định số 12/2020/QĐ-UBND.", []),
      ("Ủy ban nhân dân tỉnh đã ban hành Quyết định thay thế Quyết định số 12/2020/QĐ-UBND.\n\n## Điều 1. A", []),
      ("Chính phủ đã ban hành Nghị định sửa đổi, bổ sung Nghị định số 10/2024/NĐ-CP.\n\n## Điều 1. A", []),
      ("Quốc hội đã ban hành Nghị quyết về việc sửa đổi Nghị quyết số 51/2001/QH10.\n\n## Điều 1. A", []),
      ("## Điều 1. Bãi bỏ Quyết định số 12/2020/QĐ-UBND", ["repeals 12/2020/QĐ-UBND"]),
      (
        "## Điều 1. A\n\n1. Quyết định này thay thế các Quyết định: số 03/2019/QĐ-UBND ngày 01/02/2019, số 04/2020/QĐ-UBND.",
        ["replaces 03/2019/QĐ-UBND", "replaces 04/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\n2. Các quyết định sau hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành:\na) Quyết định số 01/2021/QĐ-UBND;\nb) Quyết định số 02/2023/QĐ-UBND.",
        ["replaces 01/2021/QĐ-UBND", "replaces 02/2023/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\n3. Quyết định này thay thế:\n- Quyết định số 05/2019/QĐ-UBND;\n- Quyết định số 06/2020/QĐ-UBND.",
        ["replaces 05/2019/QĐ-UBND", "replaces 06/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ khoản 3 Điều 5 Quyết định số 07/2018/QĐ-UBND; bãi bỏ Điều 2, Điều 3 Quyết định số 08/2020/QĐ-UBND.",
        ["amends 07/2018/QĐ-UBND", "amends 08/2020/QĐ-UBND"]
      ),
      // The list of another verb, and a clause in which no document is governed.
      (
        "## Điều 1. A\n\n1. Các quyết định sau vẫn có hiệu lực khi Quyết định này có hiệu lực:\na) Quyết định số 01/2021/QĐ-UBND.",
        []
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 07/2018/QĐ-UBND; thay thế cán bộ theo Quyết định số 08/2020/QĐ-UBND.",
        ["repeals 07/2018/QĐ-UBND"]
      ),
      ("## Điều 1. Bãi bỏ khoản 2 Điều 3 Quyết định số 12/2020/QĐ-UBND", ["amends 12/2020/QĐ-UBND"]),
      ("## Điều 1. Bãi bỏ một phần Quyết định số 12/2020/QĐ-UBND (khoản 2 Điều 3)", ["amends 12/2020/QĐ-UBND"]),
      (
        "## Điều 14. Quyết định số 12/2020/QĐ-UBND hết hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực.",
        ["replaces 12/2020/QĐ-UBND"]
      ),
      ("## Điều 1. Bổ sung Điều 3a vào Quyết định số 12/2020/QĐ-UBND", ["supplements 12/2020/QĐ-UBND"]),
      ("## Điều 1. Điều chỉnh Điều 1 Quyết định số 12/QĐ-UBND ngày 02/3/2025", ["amends 12/QĐ-UBND"]),
      ("## Điều 1. Điều chỉnh, bổ sung Quyết định số 12/QĐ-UBND ngày 02/3/2025", ["amends 12/QĐ-UBND"]),
      ("## Điều 1. Đính chính Quyết định số 12/2020/QĐ-UBND", ["corrects 12/2020/QĐ-UBND"]),
      ("## Điều 1. Đính chính Phụ lục kèm theo Quyết định số 12/2020/QĐ-UBND", ["corrects 12/2020/QĐ-UBND"]),
      ("## Điều 1. Đính chính lỗi kỹ thuật tại Điều 2 Quyết định số 12/2020/QĐ-UBND", ["corrects 12/2020/QĐ-UBND"]),
      (
        "## Điều 1. Bãi bỏ toàn bộ 02 Quyết định:\n\na) Quyết định số 12/2020/QĐ-UBND;\n\nb) Quyết định số 13/2020/QĐ-UBND.",
        ["repeals 12/2020/QĐ-UBND", "repeals 13/2020/QĐ-UBND"]
      ),
      ("## Điều 1. Thu hồi Quyết định số 12/QĐ-UBND ngày 02/3/2025", ["withdraws 12/QĐ-UBND"]),
      ("## Điều 1. Hủy bỏ Quyết định số 12/QĐ-UBND ngày 02/3/2025", ["repeals 12/QĐ-UBND"]),
      ("## Điều 1. Điều chỉnh dự toán giao tại Quyết định số 12/QĐ-UBND ngày 02/3/2025", ["amends 12/QĐ-UBND"]),
      ("## Điều 1. Thu hồi đất đã giao theo Quyết định số 12/QĐ-UBND ngày 02/3/2025", []),
      ("## Điều 1. Điều chỉnh 2 ha đất của hộ ông A theo Quyết định số 12/QĐ-UBND ngày 02/3/2025", []),
      (
        "## Điều 1. Bãi bỏ toàn bộ các văn bản sau:\n\n1. Quyết định số 12/2020/QĐ-UBND ngày 05/02/2020.\n\n"
          + "2. Quyết định số 15/2021/QĐ-UBND ngày 06/02/2021.\n\n## Điều 2. Thi hành\n\nTheo Quyết định số 16/2021/QĐ-UBND.",
        ["repeals 12/2020/QĐ-UBND", "repeals 15/2021/QĐ-UBND"]
      ),
      (
        "## Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/2020/QĐ-UBND", ["amends 12/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\nQuyết định số 12/2020/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
        ["replaces 12/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\nQuyết định số 12/2020/QĐ-UBND được thay thế bằng Quyết định này.",
        ["replaces 12/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ khoản 2 Điều 3 Thông tư số 12/2021/TT-BTC; Điều 5 Thông tư số 13/2021/TT-BTC",
        ["amends 12/2021/TT-BTC", "amends 13/2021/TT-BTC"]
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 12/2020/QĐ-UBND theo đề nghị tại Điều 5 Thông tư số 13/2021/TT-BTC",
        ["repeals 12/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\nQuyết định này thay thế Quyết định số 19/2020/QĐ-UBND ngày 20/3/2020 của UBND tỉnh, Quyết định số "
          + "21/2020/QĐ-UBND ngày 20/4/2020 của UBND tỉnh Hòa Bình và Quyết định số 22/2020/QĐ-UBND ngày 20/5/2020 của UBND tỉnh.",
        ["replaces 19/2020/QĐ-UBND", "replaces 21/2020/QĐ-UBND", "replaces 22/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 19/2020/QĐ-UBND ngày 20/3/2020 của UBND tỉnh quy định về giá đất; Quyết định số "
          + "21/2020/QĐ-UBND ngày 20/4/2020 của UBND tỉnh ban hành Quy chế làm việc",
        ["repeals 19/2020/QĐ-UBND", "repeals 21/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ các Quyết định: Quyết định số 19/2020/QĐ-UBND, Quyết định số 22/2020/QĐ-UBND.",
        ["repeals 19/2020/QĐ-UBND", "repeals 22/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 19/2020/QĐ-UBND của UBND tỉnh về việc thực hiện Nghị định số 44/2014/NĐ-CP, Nghị định số "
          + "12/2020/NĐ-CP",
        ["repeals 19/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 19/2020/QĐ-UBND của UBND tỉnh về giá đất theo Luật Đất đai, Nghị định số 12/2020/NĐ-CP",
        ["repeals 19/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 19/2020/QĐ-UBND của UBND tỉnh sửa đổi Điều 3, Quyết định số 5/2018/QĐ-UBND",
        ["repeals 19/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. A\n\nQuyết định này thay thế Quyết định số 19/2020/QĐ-UBND ngày 20/3/2020 của UBND tỉnh; Quyết định số "
          + "21/2020/QĐ-UBND ngày 20/4/2020 của UBND tỉnh tiếp tục có hiệu lực.",
        ["replaces 19/2020/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ Quyết định số 19/2020/QĐ-UBND của UBND tỉnh; Quyết định số 21/2020/QĐ-UBND được sửa đổi",
        ["repeals 19/2020/QĐ-UBND"]
      ),
      ("## Điều 1. A\n\nQuyết định này hướng dẫn thi hành Nghị định số 30/2020/NĐ-CP.", ["guides 30/2020/NĐ-CP"]),
      (
        "## Điều 1. A\n\nThực hiện theo Nghị định số 30/2020/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 78/2025/NĐ-CP.",
        []
      ),
      ("## Điều 1. A\n\nTrường hợp văn bản dẫn chiếu được thay thế thì theo Quyết định số 12/2020/QĐ-UBND.", []),
      ("## Điều 1. A\n\nSở Tài chính hướng dẫn việc chi theo Nghị định số 30/2020/NĐ-CP.", []),
      ("## Điều 1. A\n\nQuyết định này không thay thế Quyết định số 12/2020/QĐ-UBND.", []),
      ("## Điều 1. Sửa đổi như sau\n\n“Quyết định này thay thế Quyết định số 12/2020/QĐ-UBND.”", []),
    ] as [(String, [String])])
  func byTheVerbAndWhatItGoverns(_ text: String, _ expected: [String]) throws { #expect(try stated(text) == expected) }

  /// What a document changes, ends, extends, suspends or corrects, in the words of provinces and communes.
  @Test(
    arguments: [
      (
        "## Điều 2. Quyết định này thay thế các Quyết định: số 330/QĐ-UBND ngày 10/02/2022 của UBND tỉnh Bình Định; số 415/QĐ-UBND ngày 01/3/2022 của UBND tỉnh Gia Lai.",
        ["replaces 330/QĐ-UBND", "replaces 415/QĐ-UBND"]
      ),
      (
        "## Điều 2. Quyết định này thay thế các Quyết định số 330/QĐ-UBND ngày 10/02/2022 của UBND tỉnh Bình Định, số 415/QĐ-UBND ngày 01/3/2022 của UBND tỉnh Gia Lai.",
        ["replaces 330/QĐ-UBND", "replaces 415/QĐ-UBND"]
      ),
      (
        "## Điều 2. Quyết định này thay thế Quyết định số 330/QĐ-UBND của UBND tỉnh Bình Định theo Thông báo số 15/TB-UBND, số 16/TB-UBND.",
        ["replaces 330/QĐ-UBND"]
      ),
      (
        "## Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Các Quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực: Quyết định số 330/QĐ-UBND ngày 10/02/2022; Quyết định số 415/QĐ-UBND ngày 01/3/2022.",
        ["replaces 330/QĐ-UBND", "replaces 415/QĐ-UBND"]
      ),
      (
        "## Điều 2. Các chương trình sau đây tiếp tục thực hiện khi Quyết định này có hiệu lực: Quyết định số 330/QĐ-UBND.",
        []
      ),
      (
        "## Điều 1. Bãi bỏ các văn bản sau:\n\n| TT | Số, ký hiệu | Ngày ban hành | Trích yếu | Phạm vi |\n| --- | --- | --- | --- | --- |\n| 1 | 900/QĐ-UBND | 20/8/2025 | Ban hành Quy định theo Nghị định số 34/2016/NĐ-CP | Toàn bộ |\n| 2 | 901/QĐ-UBND | 20/8/2025 | Ban hành Quy chế | Khoản 2 Điều 3 |\n| 3 | 902/QĐ-UBND | 20/8/2025 | Ban hành Quy chế | Một phần |",
        ["repeals 900/QĐ-UBND", "amends 901/QĐ-UBND", "amends 902/QĐ-UBND"]
      ),
      (
        "## Điều 1. Bãi bỏ các văn bản tại Phụ lục kèm theo.\n\n## Điều 2. Hiệu lực\n\nPhụ lục\n\nDANH MỤC VĂN BẢN BÃI BỎ\n\n| STT | Số, ký hiệu | Trích yếu |\n| --- | --- | --- |\n| 1 | Quyết định số 900/QĐ-UBND ngày 20/8/2025 | Ban hành Quy định |\n\nDANH MỤC VĂN BẢN CÒN HIỆU LỰC\n\n| STT | Số, ký hiệu | Trích yếu |\n| --- | --- | --- |\n| 1 | 901/QĐ-UBND | Ban hành Quy chế |",
        ["repeals 900/QĐ-UBND"]
      ),
      (
        "## Điều 1. Ban hành các biểu mẫu tại Phụ lục kèm theo.\n\nPhụ lục\n\nDANH MỤC VĂN BẢN BÃI BỎ\n\n| STT | Số, ký hiệu |\n| --- | --- |\n| 1 | 900/QĐ-UBND |",
        []
      ),
      (
        "## Điều 1. Giao chỉ tiêu như sau:\n\n| TT | Căn cứ | Chỉ tiêu |\n| --- | --- | --- |\n| 1 | 900/QĐ-UBND | 90 |",
        []
      ),
      (
        "## Điều 1. Điều chỉnh một số chỉ tiêu Kế hoạch phát triển kinh tế - xã hội năm 2026 đã giao tại Quyết định số 2500/QĐ-UBND ngày 15/12/2025.",
        ["amends 2500/QĐ-UBND"]
      ),
      (
        "## Điều 1. Điều chỉnh chủ trương đầu tư dự án đường liên xã đã được phê duyệt tại Nghị quyết số 12/NQ-HĐND ngày 15/12/2025.",
        ["amends 12/NQ-HĐND"]
      ),
      (
        "## Điều 1. Điều chỉnh giảm dự toán chi của Sở Tài chính tại Quyết định số 2500/QĐ-UBND.",
        ["amends 2500/QĐ-UBND"]
      ),
      (
        "## Điều 1. Điều chỉnh quy hoạch sử dụng đất cho phù hợp với chỉ tiêu được phân bổ tại Quyết định số 326/QĐ-TTg.",
        []
      ),
      (
        "## Điều 1. Điều chỉnh mức trợ cấp đối với các đối tượng quy định tại Nghị định số 20/2021/NĐ-CP.",
        []
      ),
      (
        "## Điều 1. Điều chỉnh kế hoạch, bảo đảm hoàn thành mục tiêu nêu tại Quyết định số 749/QĐ-TTg.",
        []
      ),
      (
        "## Điều 1. Bổ sung các nhiệm vụ được giao tại Nghị quyết số 57-NQ/TW vào chương trình công tác.",
        []
      ),
      (
        "## Điều 1. Kéo dài thời hạn áp dụng Nghị quyết số 20/2021/NQ-HĐND ngày 27/7/2021 của HĐND tỉnh Bình Định đến hết ngày 31/12/2026.",
        ["amends 20/2021/NQ-HĐND"]
      ),
      (
        "## Điều 1. Kéo dài thời gian thực hiện chính sách hỗ trợ quy định tại Nghị quyết số 20/2021/NQ-HĐND đến hết năm 2026.",
        ["amends 20/2021/NQ-HĐND"]
      ),
      (
        "## Điều 1. Kéo dài hiệu lực thi hành của Quyết định số 15/2022/QĐ-UBND đến hết ngày 30/6/2027.",
        ["amends 15/2022/QĐ-UBND"]
      ),
      (
        "## Điều 1. Ngưng hiệu lực thi hành Quyết định số 900/QĐ-UBND đến hết ngày 31/12/2026.",
        ["amends 900/QĐ-UBND"]
      ),
      (
        "## Điều 1. Chủ đầu tư không kéo dài thời gian thực hiện Quyết định số 900/QĐ-UBND.",
        []
      ),
      (
        "Do sơ suất trong khâu soạn thảo, Ủy ban nhân dân tỉnh đính chính Phụ lục I ban hành kèm theo Quyết định số 2500/QĐ-UBND ngày 15/12/2025 như sau:",
        ["corrects 2500/QĐ-UBND"]
      ),
      (
        "Ngày 15/12/2025, Ủy ban nhân dân tỉnh đã ban hành Quyết định số 2500/QĐ-UBND. Do sơ suất khi soạn thảo, Ủy ban nhân dân tỉnh xin đính chính như sau:",
        ["corrects 2500/QĐ-UBND"]
      ),
      (
        "UBND tỉnh đính chính sai sót kỹ thuật tại Quyết định số 2500/QĐ-UBND như sau:",
        ["corrects 2500/QĐ-UBND"]
      ),
      (
        "Nay đính chính số liệu tại Báo cáo số 150/BC-UBND ngày 25/6/2026 như sau:",
        ["corrects 150/BC-UBND"]
      ),
      (
        "Nay điều chỉnh một số số liệu tại Báo cáo số 350/BC-UBND ngày 25/11/2026.",
        ["corrects 350/BC-UBND"]
      ),
      (
        "Đề nghị Sở Tài chính đính chính Quyết định số 2500/QĐ-UBND trước ngày 15/12/2025.",
        []
      ),
      (
        "Ủy ban nhân dân tỉnh đã đính chính Quyết định số 2500/QĐ-UBND.",
        []
      ),
      (
        "Ủy ban nhân dân tỉnh yêu cầu các sở rà soát, đính chính Quyết định số 2500/QĐ-UBND như sau:",
        []
      ),
      (
        "## Điều 25. Hiệu lực thi hành\n\nThông tư này có hiệu lực kể từ ngày 01/01/2027 và thay thế Thông tư số 12/2021/TT-BTC, Thông tư số 13/2022/TT-BTC.",
        ["replaces 12/2021/TT-BTC", "replaces 13/2022/TT-BTC"]
      ),
      (
        "## Điều 1. Bãi bỏ Công văn số 15/UBND-VX ngày 05/01/2026 của UBND xã.",
        ["repeals 15/UBND-VX"]
      ),
      (
        "## Điều 1. Sửa đổi khoản 2 Điều 3 của Quyết định số 77/QĐ-UBND ngày 02/02/2026 nêu trên.",
        ["amends 77/QĐ-UBND"]
      ),
      (
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định\nsố 77/QĐ-UBND ngày 02/02/2026 của Ủy ban nhân dân xã.",
        ["replaces 77/QĐ-UBND"]
      ),
      (
        "## Điều 2. Quyết định này thay thế Quyết định số 77/QĐ-UBND[^1].\n\n[^1]: Đã được sửa đổi bởi Quyết định số 78/QĐ-UBND.",
        ["replaces 77/QĐ-UBND"]
      ),
      (
        "## Điều 2. Các đơn vị không bãi bỏ Quyết định số 77/QĐ-UBND khi chưa có ý kiến.",
        []
      ),
      (
        "## Điều 2. Kiến nghị HĐND tỉnh bãi bỏ Nghị quyết số 13/NQ-HĐND.",
        []
      ),
      (
        "## Điều 2. Sau khi Quyết định số 77/QĐ-UBND bị bãi bỏ, các xã thực hiện theo Quyết định số 78/QĐ-UBND.",
        []
      ),
      (
        "## Điều 1. Hủy bỏ Thông báo số 15/TB-UBND ngày 05/01/2026.",
        ["repeals 15/TB-UBND"]
      ),
      (
        "Điều 2. Quyết định này thay thế các Quyết định: số 77/QĐ-UBND ngày 02/02/2026 của Ủy ban nhân dân\nxã; số 78/QĐ-UBND ngày 03/02/2026 của Ủy ban nhân dân xã.",
        ["replaces 77/QĐ-UBND", "replaces 78/QĐ-UBND"]
      ),
      (
        "Điều 1. Ngưng hiệu lực khoản 2 Điều 3 của Quyết định số 108/QĐ-UBND ngày 10/9/2021 đến hết ngày 31/12/2027.",
        ["amends 108/QĐ-UBND"]
      ),
      (
        "Điều 1. Đính chính Giấy chứng nhận quyền sử dụng đất được cấp tại Quyết định số 106/QĐ-UBND.",
        []
      ),
      (
        "Bài báo dẫn Quyết định số 108/QĐ-UBND chưa đúng. Văn phòng UBND tỉnh đính chính như sau:",
        []
      ),
      (
        "Kế hoạch triển khai thực hiện Quyết định số 100/QĐ-UBND ngày 10/01/2021 đã hoàn thành năm 2024.",
        []
      ),
      (
        "Điều 1. Bãi bỏ Hội đồng được thành lập tại Quyết định số 111/QĐ-UBND.",
        []
      ),
      (
        "Điều 1. Điều chỉnh tên Trung tâm được thành lập tại Quyết định số 101/QĐ-UBND.",
        []
      ),
      (
        "Điều 1. Bãi bỏ các văn bản sau:\n\n1. Khoản 1 Điều 2 Quyết định số 16/QĐ-UBND;\n\n2. Quyết định số 15/QĐ-UBND.",
        ["amends 16/QĐ-UBND", "repeals 15/QĐ-UBND"]
      ),
      (
        "Điều 1. Bãi bỏ các văn bản sau:\n\n| TT | Số | Trích yếu |\n| - | - | - |\n| 1 | 109/QĐ-UBND | Điều lệ mới |\n| 2 | 110/QĐ-UBND | Điểm du lịch A |",
        ["repeals 109/QĐ-UBND", "repeals 110/QĐ-UBND"]
      ),
      ("Điều 1. Gia hạn thời gian thực hiện nghĩa vụ thuế quy định tại Quyết định số 108/QĐ-UBND.", []),
    ] as [(String, [String])])
  func inTheWordsOfOffices(_ text: String, _ expected: [String]) throws { #expect(try stated(text) == expected) }

  @Test func aListOfTwelveIsReadWhole() throws {
    let members = (11...22).map { "\($0). Nghị quyết số \($0)/NQ-HĐND ngày \($0)/7/2025 về việc thứ \($0);" }
    let lead = "## Điều 1. Bãi bỏ toàn bộ các Nghị quyết của Hội đồng nhân dân xã sau đây:"
    let found = try stated(([lead] + members).joined(separator: "\n\n"))
    #expect(found == (11...22).map { "repeals \($0)/NQ-HĐND" })
  }

  /// A plan says at its beginning what it carries out.
  @Test(arguments: [
    (
      "18/KH-UBND",
      "Thực hiện Nghị quyết số 13/NQ-HĐND ngày 25/12/2025 của HĐND xã, UBND xã xây dựng Kế hoạch như sau:", true
    ),
    (
      "18/KH-UBND", "Triển khai thực hiện Nghị quyết số 13/NQ-HĐND của HĐND xã, UBND xã ban hành Kế hoạch năm 2026.",
      true
    ),
    (
      "18/KH-UBND",
      "Thực hiện Công văn số 13/UBND-VX ngày 25/12/2025 của UBND tỉnh, UBND xã xây dựng Kế hoạch như sau:", false
    ),
    ("18/KH-UBND", "Thực hiện nhiệm vụ tại Nghị quyết số 13/NQ-HĐND, UBND xã xây dựng Kế hoạch như sau:", false),
    ("18/KH-UBND", "Thực hiện Nghị quyết số 13/NQ-HĐND, các thôn đã họp dân.", false),
    ("18/BC-UBND", "Thực hiện Nghị quyết số 13/NQ-HĐND, UBND xã đã xây dựng Kế hoạch và báo cáo như sau:", false),
  ])
  func aPlanCarriesOutWhatItNamesFirst(_ number: String, _ text: String, _ isStated: Bool) throws {
    let portal = try CitationPortal(
      CitationPortal.document("vb", number, "UBND xã Gia Bình, tỉnh Bắc Ninh", "2026-01-05", text))
    let publication = portal.catalog.publications[try #require(portal.index("vb"))]
    #expect(RelationReader(publication, try publication.body).statements.map(\.kind) == (isStated ? [.implements] : []))
  }

  @Test func onlyWhatTheFrontMatterLacksIsProposed() throws {
    func found(_ more: String, _ text: String) throws -> [Diagnostic] {
      let portal = try CitationPortal(
        CitationPortal.document("vb", "90/2025/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-05-05", more: more, text))
      let index = try #require(portal.index("vb"))
      return try Review(portal.catalog).diagnostics(of: index).filter {
        $0.id == .relationMissing || $0.id == .relationContradicts
      }
    }
    let text = "Căn cứ Luật số 60/2020/QH14;\n\n## Điều 1. Bãi bỏ Quyết định số 12/2020/QĐ-UBND"
    // What a document changes is its ground as a matter of course.
    let own =
      "Căn cứ Quyết định số 12/2020/QĐ-UBND;\n\n## Điều 1. Điều chỉnh chỉ tiêu tại Quyết định số 12/2020/QĐ-UBND."
    #expect(try found("", own).first?.repair?.edits.map(\.new) == ["amends: [12/2020/QĐ-UBND]\n"])
    let lasting = "## Điều 1. A\n\nQuyết định này có hiệu lực từ ngày 01/6/2025 đến hết ngày 31/12/2026."
    for clause in [
      "Khoản 2 Điều 1 Quyết định này có hiệu lực đến hết ngày 31/12/2026.",
      "Mức thu theo Quyết định này có hiệu lực từ ngày 20/01/2027.",
    ] {
      #expect(try found("", "## Điều 1. A\n\n\(clause)") == [])
    }
    #expect(try found("", lasting).first?.repair?.edits.map(\.new) == ["effective: 2025-06-01\nexpired: 2026-12-31\n"])
    let missing = try found("", text)
    #expect(missing.map(\.id) == [.relationMissing] && missing.first?.severity == .proposal)
    #expect(
      missing.first?.repair?.edits.map(\.new) == ["based_on: [60/2020/QH14]\nrepeals: [12/2020/QĐ-UBND]\n"])
    #expect(try found("based_on: [60/2020/QH14]\nrepeals: [12/2020/QĐ-UBND]\n", text) == [])
    #expect(try found("cites: [60/2020/QH14]\nreplaces: [12/2020/QĐ-UBND]\n", text) == [])
    #expect(
      try found("based_on: [60/2020/QH14]\namends: [12/2020/QĐ-UBND]\n", text).map(\.id) == [.relationContradicts])
  }

  /// What is replaced ends when this one takes effect, not when it was signed: the day that the text names is proposed too.
  @Test func theDayByWhichOthersEndIsProposed() throws {
    func found(_ more: String, _ day: String, act: String = "thay thế Quyết định số 12/2020/QĐ-UBND") throws
      -> [Diagnostic]
    {
      let portal = try CitationPortal(
        CitationPortal.document(
          "vb", "90/2025/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-05-05", more: more,
          "## Điều 1. A\n\nB.\n\n## Điều 2. Hiệu lực\n\nQuyết định này có hiệu lực từ ngày \(day) và \(act)."))
      let index = try #require(portal.index("vb"))
      return try Review(portal.catalog).diagnostics(of: index).filter { $0.id == .relationMissing }
    }
    func proposed(_ found: [Diagnostic]) -> [String] { found.flatMap { $0.repair?.edits.map(\.new) ?? [] } }
    let day = "20 tháng 5 năm 2025"
    #expect(try proposed(found("", day)) == ["replaces: [12/2020/QĐ-UBND]\neffective: 2025-05-20\n"])
    let known = try found("replaces: [12/2020/QĐ-UBND]\n", day)
    #expect(known.map(\.message) == ["Bài nêu ngày có hiệu lực mà phần đầu trang chưa ghi"])
    #expect(proposed(known) == ["effective: 2025-05-20\n"])
    // Stated already, or of the day of issue.
    #expect(try found("replaces: [12/2020/QĐ-UBND]\neffective: 2025-05-20\n", day) == [])
    #expect(try found("replaces: [12/2020/QĐ-UBND]\n", "05 tháng 5 năm 2025") == [])
    let other = "căn cứ Quyết định số 12/2020/QĐ-UBND"
    #expect(try proposed(found("cites: [12/2020/QĐ-UBND]\n", day, act: other)) == ["effective: 2025-05-20\n"])
  }

  /// Serials begin at 01 in each province and each year: a new province repeals its predecessors' decisions of its own numbers.
  @Test func oneNumberOfTwoProvincesIsNamedExactly() throws {
    let text =
      "Căn cứ Quyết định số 01/2025/QĐ-UBND ngày 01/7/2025 của UBND tỉnh Phú Thọ;\n\n"
      + "## Điều 1. Bãi bỏ Quyết định số 01/2025/QĐ-UBND ngày 05/01/2025 của UBND tỉnh Vĩnh Phúc"
    func portal(_ more: String) throws -> CitationPortal {
      try CitationPortal(
        CitationPortal.document("nay", "01/2025/QĐ-UBND", "UBND tỉnh Phú Thọ", "2025-07-01")
          + CitationPortal.document("truoc", "01/2025/QĐ-UBND", "UBND tỉnh Vĩnh Phúc", "2025-01-05")
          + CitationPortal.document("moi", "30/2026/QĐ-UBND", "UBND tỉnh Phú Thọ", "2026-03-20", more: more, text),
        publisher: "UBND tỉnh Phú Thọ")
    }
    func leads(_ portal: CitationPortal) throws -> [String] {
      let index = try #require(portal.index("moi"))
      return portal.catalog.relationsOf[index].map { relation in
        "\(relation.kind.rawValue) \(relation.document.map { portal.catalog.publications[$0].slug } ?? "–")"
      }
    }
    let bare = try portal("")
    let missing = try Review(bare.catalog).diagnostics(of: #require(bare.index("moi"))).filter {
      $0.id == .relationMissing
    }
    let written = try #require(missing.first?.repair?.edits.map(\.new).joined())
    #expect(
      written == "based_on: [{number: 01/2025/QĐ-UBND, issued: 2025-07-01}]\n"
        + "repeals: [{number: 01/2025/QĐ-UBND, issued: 2025-01-05}]\n")
    let mended = try portal(written)
    #expect(try leads(mended) == ["based_on nay", "repeals truoc"])
    #expect(
      try Review(mended.catalog).diagnostics(of: #require(mended.index("moi"))).allSatisfy { $0.id != .relationMissing }
    )
    // The number alone says of neither that it is repealed, and the editor is told.
    let unsure = try portal("repeals: [01/2025/QĐ-UBND]\n")
    #expect(try leads(unsure) == ["repeals –"])
    #expect(unsure.diagnostics.contains { $0.id == .relationAmbiguous })
  }

  @Test func aConsolidatedTextStatesNoRelationOfItsOwn() throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "vb", "05/VBHN-BNV", "Bộ Nội vụ", "2020-05-05", title: "Nghị định quy định về hội",
        "Căn cứ Luật số 60/2020/QH14;\n\n## Điều 1. A\n\nNghị định này thay thế Nghị định số 88/2003/NĐ-CP."))
    let found = try Review(portal.catalog).diagnostics(of: #require(portal.index("vb")))
    #expect(found.allSatisfy { $0.id != .relationMissing })
    #expect(portal.diagnostics.allSatisfy { $0.id != .typeTitleMismatch })
  }
}

/// Closing clauses of acts as they are printed.
@Suite struct ClosingClausesOfRealActs {
  private func stated(_ text: String, type: String, number: String) throws -> [String] {
    let file = """
      ---
      title: Văn bản
      type: \(type)
      date: 2026-11-27
      number: \(number)
      issuer: Quốc hội
      issued: 2026-05-05
      ---

      \(text)

      """
    let publication = try #require(
      Publication.read(SourceText(file: "content/van-ban/a.md", text: file), kind: .document).value)
    let reader = RelationReader(publication, try publication.body)
    return reader.statements.map {
      "\($0.kind) \(publication.citations[$0.citation].number)\($0.act.endsPart ? " part" : "")"
    }
  }

  @Test(
    arguments: [
      (
        "2. Luật Công chứng số 53/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 28/2018/QH14 và Luật số 16/2023/QH15 (sau đây gọi là Luật Công chứng số 53/2014/QH13) hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.",
        ["replaces 53/2014/QH13"]
      ),
      (
        "2. Luật Đầu tư số 67/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 90/2015/QH13, Luật số 03/2016/QH14 hết hiệu lực từ ngày Luật này có hiệu lực thi hành, trừ Điều 75 của Luật Đầu tư số 67/2014/QH13.",
        ["replaces 67/2014/QH13"]
      ),
      ("2. Luật Đất đai số 45/2013/QH13 tiếp tục có hiệu lực đến khi Luật này có hiệu lực, sau đó hết hiệu lực.", []),
      ("2. Luật Giá số 11/2012/QH13 hết hiệu lực từ ngày 01 tháng 7 năm 2024.", []),
      (
        "13. Bãi bỏ khoản 2 Điều 19 của Luật Phòng, chống tác hại của thuốc lá số 09/2012/QH13 đã được sửa đổi theo Luật số 28/2018/QH14.",
        ["amends 09/2012/QH13"]
      ),
      (
        "12. Sửa đổi, bổ sung Điều 22 của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14 như sau:",
        ["amends 69/2020/QH14"]
      ),
      (
        "Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật An toàn thực phẩm số 55/2010/QH12, Luật Công chứng số 53/2014/QH13, Luật Điện lực số 28/2004/QH11 đã được sửa đổi, bổ sung một số điều theo Luật số 24/2012/QH13, Luật Hóa chất số 06/2007/QH12 và Luật Trẻ em số 102/2016/QH13.",
        [
          "amends 55/2010/QH12", "amends 53/2014/QH13", "amends 28/2004/QH11", "amends 06/2007/QH12",
          "amends 102/2016/QH13",
        ]
      ),
      (
        "1. Sửa đổi, bổ sung Luật Giá số 11/2012/QH13 được sửa đổi theo Luật số 61/2014/QH13, Luật số 64/2020/QH14 và Luật số 07/2022/QH15 và Luật Phí số 97/2015/QH13 như sau:",
        ["amends 11/2012/QH13", "amends 97/2015/QH13"]
      ),
      (
        "2. Luật Giá số 11/2012/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 61/2014/QH13, Luật số 64/2020/QH14 và Luật Phí số 97/2015/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.",
        ["replaces 11/2012/QH13", "replaces 97/2015/QH13"]
      ),
      (
        "1. Bãi bỏ Điều 5 Luật Giá số 11/2012/QH13 đã được sửa đổi theo Luật số 61/2014/QH13; Luật Phí số 97/2015/QH13 tiếp tục có hiệu lực.",
        ["amends 11/2012/QH13"]
      ),
      (
        "4. Bãi bỏ quy định về việc cấp giấy chứng nhận người bào chữa tại khoản 3 và khoản 4 Điều 27 của Luật luật sư số 65/2006/QH11 đã được sửa đổi, bổ sung một số điều theo Luật số 20/2012/QH13.",
        ["amends 65/2006/QH11"]
      ),
      (
        "2. Bộ luật tố tụng dân sự số 24/2004/QH11 đã được sửa đổi, bổ sung theo Luật số 65/2011/QH12 hết hiệu lực kể từ ngày Bộ luật này có hiệu lực thi hành, trừ các quy định tại Điều 159 tiếp tục có hiệu lực thi hành đến hết ngày 31 tháng 12 năm 2016.",
        ["replaces 24/2004/QH11"]
      ),
      ("3. Thay thế Mẫu số 01/CCTT-TĐMN quy định tại Phụ lục II bằng Mẫu số 02/CCTT-TĐMN.", []),
    ] as [(String, [String])])
  func ofLaws(_ text: String, _ expected: [String]) throws {
    #expect(try stated(text, type: "Luật", number: "46/2026/QH16").map { $0.replacing(" part", with: "") } == expected)
  }

  @Test(
    arguments: [
      (
        "3. Nghị định số 141/2013/NĐ-CP ngày 24 tháng 10 năm 2013 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục đại học và Nghị định số 99/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học (Nghị định số 99/2019/NĐ-CP) và Điều 104, Điều 105 Nghị định số 125/2024/NĐ-CP ngày 05 tháng 10 năm 2024 của Chính phủ quy định về điều kiện đầu tư (Nghị định số 125/2024/NĐ-CP) hết hiệu lực thi hành kể từ ngày Nghị định này có hiệu lực, trừ trường hợp quy định tại Điều 14 Nghị định này.",
        ["replaces 141/2013/NĐ-CP", "replaces 99/2019/NĐ-CP", "amends 125/2024/NĐ-CP"]
      ),
      (
        "Nghị định số 37/2012/NĐ-CP ngày 23 tháng 11 năm 2012 của Chính phủ về công tác phòng, chống tội phạm, Nghị định số 63/2013/NĐ-CP ngày 27 tháng 11 năm 2013 của Chính phủ về tăng cường các biện pháp đấu tranh, Nghị định số 111/2015/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.",
        ["replaces 37/2012/NĐ-CP", "replaces 63/2013/NĐ-CP", "replaces 111/2015/NĐ-CP"]
      ),
      (
        "Nghị định số 15/2012/NĐ-CP của Chính phủ quy định chế độ; mức chi và điều chỉnh, bổ sung Nghị định số 11/2011/NĐ-CP ngày 08 tháng 12 năm 2011 của Chính phủ hết hiệu lực thi hành kể từ ngày Nghị định này có hiệu lực.",
        ["replaces 15/2012/NĐ-CP"]
      ),
      (
        "Nghị định số 15/2012/NĐ-CP của Chính phủ về việc kéo dài thời gian thực hiện Nghị định số 18/2002/NĐ-CP và Nghị định số 25/2002/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.",
        ["replaces 15/2012/NĐ-CP"]
      ),
      (
        "Hủy bỏ toàn bộ nội dung Nghị định số 5/2011/NĐ-CP về thu hồi Nghị định số 6/2009/NĐ-CP.",
        ["repeals 5/2011/NĐ-CP"]
      ),
      (
        "Bãi bỏ Điều 9 Nghị định số 11/2018/NĐ-CP, sửa đổi khoản 1 Điều 2 Nghị định số 13/2018/NĐ-CP.",
        ["amends 11/2018/NĐ-CP", "amends 13/2018/NĐ-CP"]
      ),
      (
        "1. Nghị định số 14/2020/NĐ-CP ngày 10 tháng 7 năm 2020 của Chính phủ: Bãi bỏ khoản 3 Điều 8.",
        ["amends 14/2020/NĐ-CP"]
      ),
      ("1. Nghị định số 14/2020/NĐ-CP ngày 10 tháng 7 năm 2020 của Chính phủ: đã thực hiện tốt.", []),
      ("Chấm dứt hiệu lực thi hành Nghị định số 2896/2008/NĐ-CP.", ["repeals 2896/2008/NĐ-CP"]),
      (
        "7. Bãi bỏ các quy định về trình độ cao đẳng, trường cao đẳng; Điều 3; điểm b khoản 3 và điểm b khoản 5 Điều 6 Thông tư số 08/2011/TT-BGDĐT ngày 17 tháng 02 năm 2011 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định điều kiện mở ngành đào tạo.",
        ["amends 08/2011/TT-BGDĐT"]
      ),
      (
        "7. Bãi bỏ các quy định về cao đẳng; Điều 3 Thông tư số 08/2011/TT-BGDĐT tiếp tục được áp dụng.",
        []
      ),
      (
        "2. Bãi bỏ quy định về mức thu phí thẩm định tại khoản 2 Điều 5 và Phụ lục I Nghị định số 14/2020/NĐ-CP.",
        ["amends 14/2020/NĐ-CP"]
      ),
      ("2. Bãi bỏ giấy phép đã cấp tại Điều 5 Nghị định số 14/2020/NĐ-CP.", []),
      (
        "1. Nghị định này có hiệu lực thi hành kể từ ngày ký. Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư và Nghị định số 09/2010/NĐ-CP ngày 08 tháng 02 năm 2010 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP về công tác văn thư hết hiệu lực từ ngày Nghị định này có hiệu lực pháp luật.",
        ["replaces 110/2004/NĐ-CP", "replaces 09/2010/NĐ-CP"]
      ),
      ("1. Nghị định này có hiệu lực kể từ ngày ký. Nghị định số 110/2004/NĐ-CP được áp dụng tiếp.", []),
      (
        "2. Nghị định số 78/2016/NĐ-CP ngày 21 tháng 12 năm 2016 của Chính phủ quy định mức khoán theo Nghị quyết số 116/2016/QH13 ngày 18 tháng 7 năm 2016 của Quốc hội và Nghị định số 48/2020/NĐ-CP ngày 30 tháng 7 năm 2020 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.",
        ["replaces 78/2016/NĐ-CP", "replaces 48/2020/NĐ-CP"]
      ),
    ] as [(String, [String])])
  func ofDecrees(_ text: String, _ expected: [String]) throws {
    #expect(
      try stated(text, type: "Nghị định", number: "46/2026/NĐ-CP").map { $0.replacing(" part", with: "") } == expected)
  }
}
