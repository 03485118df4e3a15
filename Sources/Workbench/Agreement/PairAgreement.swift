/// How far two analysts agree.
struct PairAgreement: Encodable, Equatable {
  let one: String
  let other: String
  /// What both judged.
  let claims: Int
  /// 0 to 1.
  let agreement: Double
  /// Cohen's kappa; nil when chance alone would make them agree always.
  ///
  /// Source: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
  /// Measurement 20 (1960).
  let kappa: Double?

  /// Returns nil when they judged nothing in common.
  init?(_ one: String, _ other: String, in coding: Coding) {
    let pairs = coding.pairs(one, other)
    guard !pairs.isEmpty else { return nil }
    self.one = one
    self.other = other
    claims = pairs.count
    let total = Double(pairs.count)
    let observed = Double(pairs.count { $0.0 == $0.1 }) / total
    let left = Dictionary(grouping: pairs, by: \.0).mapValues { Double($0.count) / total }
    let right = Dictionary(grouping: pairs, by: \.1).mapValues { Double($0.count) / total }
    let chance = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    agreement = observed
    kappa = chance < 1 ? (observed - chance) / (1 - chance) : nil
  }

  static func all(in coding: Coding) -> [PairAgreement] {
    let analysts = coding.analysts
    return analysts.indices.flatMap { index in
      analysts[(index + 1)...].compactMap { PairAgreement(analysts[index], $0, in: coding) }
    }
  }
}
