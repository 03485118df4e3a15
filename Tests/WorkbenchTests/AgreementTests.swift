import Testing

@testable import Workbench

@Suite struct AgreementTests {
  /// Krippendorff (2011), section C: four observers, twelve units, values missing; alpha is .743
  /// nominal and .815 ordinal.
  private static let published: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  private static let coding = Coding(
    units: (0..<12).map { unit in
      var values: [String: String] = [:]
      for (observer, row) in published.enumerated() {
        if let value = row[unit] { values["o\(observer)"] = String(value) }
      }
      return values
    })

  @Test func alphaIsAsPublished() throws {
    let nominal = try #require(KrippendorffAlpha(Self.coding).nominal)
    let order = ["1", "2", "3", "4", "5"]
    let ordinal = try #require(KrippendorffAlpha(Self.coding, order: order).ordinal)
    #expect(abs(nominal - 0.743) < 0.0005)
    #expect(abs(ordinal - 0.815) < 0.0005)
  }

  /// Cohen's kappa of the table 20, 5, 10, 15: observed .70, by chance .50.
  @Test func kappaIsAsInTheTextbook() throws {
    let cells = [("y", "y", 20), ("y", "n", 5), ("n", "y", 10), ("n", "n", 15)]
    let units = cells.flatMap { one, other, count in
      Array(repeating: ["a": one, "b": other], count: count)
    }
    let pair = try #require(PairAgreement("a", "b", in: Coding(units: units)))
    #expect(pair.claims == 50)
    #expect(abs(pair.agreement - 0.7) < 1e-9)
    #expect(abs(try #require(pair.kappa) - 0.4) < 1e-9)
  }

  @Test func oneValueSaysNothing() {
    let coding = Coding(units: [["a": "x", "b": "x"], ["a": "x", "b": "x"]])
    #expect(KrippendorffAlpha(coding).nominal == nil)
    #expect(PairAgreement("a", "b", in: coding)?.kappa == nil)
    #expect(PairAgreement("a", "c", in: coding) == nil)
  }
}
