import ClaimModel
import ComparisonSamples
import Framing
import Testing

@Suite struct HarbourFireTests {
  let comparison = Comparison.of(HarbourFire.documents)

  @Test func groupsColumnsByLineage() {
    #expect(
      comparison.columns.map { "\($0.lineage) \($0.origin): \($0.source)" } == [
        "1 Nordwire: Nordwire", "1 Nordwire: Kabar Samudra", "2 Deniz Postası: Deniz Postası",
        "3 Harbour Daily: Harbour Daily",
      ])
  }

  /// The matrix, cell by cell: the state, then the claims, or the candidates in parentheses.
  @Test func fillsTheMatrix() {
    let matrix = comparison.rows.map { row in
      row.cells.map { cell in
        let claims = cell.entries.map(\.claim) + cell.candidates.map { "(\($0.claim))" }
        return ([cell.state.name] + claims).joined(separator: " ")
      }
    }
    #expect(
      matrix == [
        ["ATTRIBUTED c1", "ATTRIBUTED c4", "ASSERTED c6", "HEDGED c8"],
        ["ATTRIBUTED c2", "ASSERTED c5", "ATTRIBUTED c7", "ATTRIBUTED c9"],
        ["NOT FOUND", "UNKNOWN", "UNKNOWN", "ASSERTED c10"],
        ["DENIED c3", "UNKNOWN", "UNKNOWN", "NOT FOUND"],
      ])
  }

  @Test func findsWhatTheDocumentsDifferIn() {
    let findings = comparison.findings.map { finding in
      "\(finding.kind.rawValue) \(finding.subject): "
        + finding.sides.map { "\($0.claim) \($0.value)" }.joined(separator: "; ")
    }
    #expect(
      findings == [
        "quantity-conflict killed: c1 at least 12 people; c4 at least 12 orang; c6 9 kişi; "
          + "c8 12 people",
        "attribution-drift Said by somebody, then told as a fact: c2 quoted from Elena Marsh; "
          + "c5 narrated",
        "agency-gap : c2 agent The Tarnow company, active; c5 agent Perusahaan Tarnow, active; "
          + "c9 no agent, agentless",
      ])
  }

  @Test func givesEverySideItsWords() throws {
    for side in comparison.findings.flatMap(\.sides) {
      let document = try #require(comparison.documents.first { $0.id == side.document })
      #expect(!side.ranges.isEmpty)
      #expect(document.text.contains(side.text))
      #expect(side.ranges.allSatisfy { !$0.isEmpty && $0.end <= document.text.utf8.count })
    }
  }

  @Test func explainsEveryMatch() {
    for match in comparison.rows.flatMap(\.matches) {
      let sum = match.evidence.reduce(0) { $0 + $1.weight }
      #expect(abs(sum - match.score) < 1e-9, "\(match.left) \(match.right)")
    }
  }

  @Test func sharesTheVoice() {
    let shares = comparison.voices.filter { $0.document == "d1" }
    #expect(
      shares.map(\.party) == [.speaker("police"), .speaker("Elena Marsh"), .speaker("Tarnow")])
    #expect(shares.map(\.words) == [14, 7, 4])
    #expect(shares.map(\.quotedWords) == [0, 7, 0])
  }

  @Test func isTheSameEveryTime() {
    #expect(Comparison.of(HarbourFire.documents) == comparison)
  }
}
