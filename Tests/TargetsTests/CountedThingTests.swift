import Publications
import Targets
import Testing

/// What is counted, without to how many, how often, for how long and on what terms.
@Suite struct CountedThingTests {
  @Test func theBaseIsOfAllValuesOfARow() {
    let found = Sample.goals("- Đạt tỷ lệ 12 bác sĩ, 3 dược sĩ và 28 giường bệnh trên 10.000 dân.\n")
    #expect(found.map(\.unit) == ["bác sĩ/10.000 dân", "dược sĩ/10.000 dân", "giường bệnh/10.000 dân"])
    #expect(found.map(\.subject) == ["bác sĩ", "dược sĩ", "giường bệnh"])
    #expect(found[0].display.contains("12 bác sĩ/10.000 dân"))
  }

  @Test(arguments: ["bác sĩ/vạn dân", "giường bệnh/vạn dân"]) func theNounOfAUnitIsTheSubject(_ unit: String) {
    let found = Sample.goals("- Phấn đấu đạt 28 \(unit).\n")
    #expect(found.map(\.subject) == [String(unit.split(separator: "/")[0])])
  }

  @Test func howOftenIsToldApart() {
    let found = Sample.goals("- Trồng mới 8.000 ha rừng/năm.\n- Trồng bình quân 204,5 triệu cây/năm.\n")
    #expect(found.map(\.subject) == ["rừng", "cây"])
    #expect(found[0].display.hasPrefix("Mỗi năm trồng mới 8.000 ha rừng"))
    #expect(found[1].display.contains("204.500.000 cây/năm"))
  }

  @Test(arguments: [
    "trong thời gian 5 năm", "trong vòng 3 năm", "với yêu cầu chọn giống phù hợp", "với điều kiện có đất sản xuất",
  ]) func timesAndTermsAreNoPartOfTheThing(_ tail: String) {
    #expect(Sample.goals("- Trồng trên 10.000 cây phân tán \(tail).\n").map(\.subject) == ["cây phân tán"])
  }

  @Test(arguments: ["người mới biết chữ", "hộ mới thoát nghèo"])
  func whatSomebodyHasJustDoneSaysWhichOnes(_ name: String) {
    let found = Sample.goals("- 90% \(name) được hỗ trợ vay vốn.\n")
    #expect(found.map(\.subject) == [name])
    #expect(found.map(\.outcome) == ["được hỗ trợ vay vốn"])
  }

  @Test func theSameOfAnotherIsNoPartOfTheOutcome() {
    let found = Sample.goals("- Duy trì 3 trường đạt chuẩn quốc gia mức độ 1, xã đạt chuẩn quốc gia về y tế.\n")
    #expect(found.map(\.outcome) == ["đạt chuẩn quốc gia mức độ 1"])
  }

  @Test func aTimeOfWhatIsNotToBeIsItsOwn() {
    let found = Sample.goals(
      "- Trên 99% gia đình đạt danh hiệu văn hóa, đến năm 2028 không còn hộ nghèo, trên 34% hộ khá, giàu.\n")
    #expect(found.map(\.deadlineYear) == [2027, 2027])
    #expect(found.map(\.outcome).first == "đạt danh hiệu văn hóa")
  }
}
