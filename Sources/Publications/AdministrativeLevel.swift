/// Level of administration: of an issuing body, or named in a target; from the centre down.
public enum AdministrativeLevel: String, Sendable, Hashable, CaseIterable {
  case central = "trung-uong"
  case province = "tinh"
  case district = "huyen"
  case commune = "xa"
}
