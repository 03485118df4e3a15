/// Figures of agreement as cells of a table.
enum AgreementWords {
  /// Who, how many claims, per cent, kappa.
  static func cells(_ pair: PairAgreement) -> [String] {
    [
      "\(pair.one), \(pair.other)", String(pair.claims),
      "\(Int((pair.agreement * 100).rounded())) %", hundredths(pair.kappa),
    ]
  }

  /// Two digits after the point; a dash where it is not defined.
  static func hundredths(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
