import ClaimModel
import Foundation
import Provenance
import Testing

@testable import Workbench

/// Chains of the worked cases and of a real story.
@Suite struct ChainTests {
  static let cases = ["ilva-bridge", "kalvar-strait", "oslet-reef"]

  /// An explicit link shows words of the document, unless the import itself says it; an inferred one
  /// says why.
  @Test(arguments: cases)
  func everyLinkHasABasis(name: String) throws {
    let bench = try Bench()
    _ = try bench.page("import \(Bench.root)/Claims/\(name)")
    let store = try bench.workbench.store()
    let claims = try store.claims()
    #expect(claims.count > 10)
    for claim in claims {
      let text = try store.text(of: claim.document)
      #expect(claim.chain.last?.role == .document)
      for link in claim.chain {
        #expect(link.reason.hasSuffix(".") && !link.name.isEmpty, "\(claim.id) \(link)")
        let isGiven = link.role == .document || link.role == .outlet
        #expect(link.evidence != nil || link.basis == .inferred || isGiven, "\(claim.id) \(link)")
        if let range = link.evidence {
          #expect(!range.isEmpty && range.end <= text.utf8.count, "\(claim.id) \(link)")
        }
      }
      let ranks = claim.chain.compactMap { ChainRole.allCases.firstIndex(of: $0.role) }
      #expect(ranks == ranks.sorted(), "\(claim.id)")
    }
  }

  @Test(arguments: [
    ("chain c7 add agency Kawat --reason \"the photo names it\"", "Kawat (agency)"),
    ("chain c7 change 2 outlet Lanting Pagi", "Lanting Pagi (outlet)"),
    ("chain c7 add spokesperson Ratri Wulansari", "“Ratri Wulansari”"),
  ])
  func anAnalystsLinkIsShownAndStays(line: String, words: String) throws {
    let bench = try Bench(imports: true)
    #expect(try bench.page(line).contains(words))
    _ = try bench.page("reread")
    let page = try bench.page("chain c7")
    #expect(page.contains(words) && page.contains("analyst"))
    _ = try bench.page("undo 2")
    #expect(try !bench.page("chain c7").contains(words))
  }

  @Test func aLinkIsRemoved() throws {
    let bench = try Bench(imports: true)
    #expect(try !bench.page("chain c7 remove 1").contains("Talwind (agency)"))
    #expect(bench.failure("chain c7 remove 9")?.message.contains("1 (Lanting)") == true)
    #expect(bench.failure("chain c7 add friend X")?.message.contains("spokesperson") == true)
    #expect(bench.failure("chain c7 add agency Kawat --quote nowhere")?.status == .notFound)
  }

  /// Links before the agency, the first speaker first; every chain goes on with the agency, the outlet
  /// and the document.
  static let antara: [[ChainRole]] = {
    let (speaker, statement) = (ChainRole.speaker, ChainRole.statement)
    let spokesperson = [speaker, .spokesperson, statement]
    return [
      [speaker], spokesperson, spokesperson, [speaker, statement], [speaker, statement],
      [speaker, statement], [speaker, statement], [speaker], [speaker, statement], [], [],
      [speaker, statement], [speaker, statement], [speaker], [], [], [],
    ]
  }()
  static let antaraSpeakers =
    Array(repeating: "Antonio Guterres", count: 3)
    + Array(repeating: "Departemen Luar Negeri AS", count: 4) + ["Amerika Serikat"]
    + ["Departemen Luar Negeri AS", "", ""]
    + Array(repeating: "Kementerian Luar Negeri Turki", count: 3) + ["", "", ""]
  static let shared = Bench.root + "/../shared/cases/antara-2020-09-28/article.txt"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared)))
  func theAntaraChainsAreRight() throws {
    let bench = try Bench()
    _ = try bench.page("import \(Self.shared) --date 2020-09-28")
    let claims = try bench.workbench.store().claims(order: .text)
    let last = [ChainRole.agency, .outlet, .document]
    #expect(claims.map { $0.chain.map(\.role) } == Self.antara.map { $0 + last })
    #expect(
      claims.map { $0.chain.first { $0.role == .speaker }?.name ?? "" } == Self.antaraSpeakers)
    for claim in claims {
      #expect(claim.chain.suffix(3).dropLast().map(\.name) == ["Anadolu", "ANTARA"])
    }
    #expect(try !bench.page("speakers").contains("New York"))
  }
}
