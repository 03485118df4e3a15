import ComparisonSamples
import Framing
import Testing

/// Measures the alignment on the case `ilva-bridge` against rows written by hand, without any
/// dictionary.
@Suite struct WorkedCaseTests {
  /// Claims that speak of one thing: `t` talwind, `l` lanting, `s` sampiran, `p` sarnic-postasi. A
  /// claim of several sentences may stand in several rows.
  static let truth = [
    "t1 l1 p3", "t2 l2", "t3 l3 p4", "t4 l4", "t5 l5", "t5 l7 s3 p2", "t6 l6 p5", "t7 l8",
    "t8 l9 p12", "t9 l10 p13", "t9 l10", "t10 l11 s1 s2 p1", "t11 l12 t14 l15 s6 p7 s4 p9",
    "t12 l13 p7", "t13 l14 s10 p6", "t15 l16", "t16 l17 p16", "t17 l18 s18 p17", "t18 l19 p14",
    "t19 l20 s19 p18", "s13 p19", "s5 p10", "s4 p11", "t2 p5",
  ]

  let comparison: Comparison

  init() throws { comparison = try WorkedMatrixTests.comparison("ilva-bridge") }

  @Test func joinsWhatBelongsTogetherAndNothingElse() {
    let truth = Set(Self.truth.flatMap { pairs($0.split(separator: " ").map(String.init)) })
    let found = Set(comparison.rows.flatMap { pairs($0.entries.map { short($0.claim) }) })
    #expect(found.subtracting(truth).sorted() == [])
    #expect(found.count >= 54)
  }

  @Test(arguments: [
    (FindingKind.quantityConflict, "killed", ["t10", "l11", "s1", "p1"]),
    (.quantityConflict, "wounded", ["t10", "l11", "s2", "p1"]),
    (.attributionDrift, "Said by somebody, then told as a fact", ["t5", "l7"]),
  ])
  func finds(kind: FindingKind, subject: String, claims: [String]) {
    let findings = comparison.findings.filter { $0.kind == kind && $0.subject == subject }
    #expect(findings.map { $0.sides.map { short($0.claim) } } == [claims])
  }

  @Test func countsLineagesApartFromDocuments() throws {
    let barges = try #require(
      comparison.rows.first { $0.entries.contains { short($0.claim) == "t19" } })
    #expect(barges.support.documents == 4)
    #expect(barges.support.lineages == 3)
  }

  private func pairs(_ claims: [String]) -> [String] {
    let sorted = claims.sorted()
    return sorted.indices.flatMap { index in
      sorted[(index + 1)...].map { "\(sorted[index]) \($0)" }
    }
  }

  /// "talwind#5" as "t5".
  private func short(_ id: String) -> String {
    let parts = id.split(separator: "#")
    let letter = parts[0] == "sarnic-postasi" ? "p" : String(parts[0].prefix(1))
    return letter + parts[1]
  }
}
