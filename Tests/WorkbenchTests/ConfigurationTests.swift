import Provenance
import Testing

@testable import Workbench

@Suite struct ConfigurationTests {
  @Test func everySettingIsRead() throws {
    let text = """
      aliases: {todo: "claims tag:todo"}
      start: [documents]
      bulk-limit: 5
      blind: true
      timing: true
      verdicts:
        content: {scale: [Salah, benar], others: [opini]}
      """
    let configuration = try Configuration.read(text, from: "config.yaml")
    #expect(configuration.aliases == ["todo": "claims tag:todo"])
    #expect(configuration.start == ["documents"])
    #expect(configuration.bulkLimit == 5)
    #expect(configuration.blind && configuration.timing)
    #expect(configuration.scales.content.values == ["salah", "benar", "opini"])
    #expect(configuration.scales.saying.values.contains("said"))
  }

  @Test(arguments: [
    ("colour: true", "\"colour\" is no setting"), ("blind: maybe", "blind"),
    ("start: {", "config.yaml"),
    ("verdicts: {content: {others: [x]}}", "\"scale\" is missing"), ("- a", "config.yaml"),
  ])
  func faultIsNamed(text: String, words: String) {
    let failure = #expect(throws: WorkbenchError.self) {
      try Configuration.read(text, from: "config.yaml")
    }
    #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
  }

  @Test(arguments: ["", "\n", "# nothing\n"])
  func emptyFileSaysNothing(text: String) throws {
    #expect(try Configuration.read(text, from: "config.yaml").start.isEmpty)
  }

  @Test func scaleOfANewsroomHolds() throws {
    let bench = try Bench(imports: true)
    bench.workbench.settings.configuration.scales.content = VerdictScale(
      ordered: ["salah", "benar"], others: [])
    #expect(try bench.page("verdict c1 content Benar").contains("benar"))
    #expect(bench.failure("verdict c1 content true")?.message.contains("salah, benar") == true)
  }

  /// What leaves the store is rated by the newsroom's scale: "benar" is 3 of 3.
  @Test(arguments: ["report", "export c1"])
  func ratingsAreOfTheScale(command: String) throws {
    let bench = try Bench(imports: true)
    bench.workbench.settings.configuration.scales.content = VerdictScale(
      ordered: ["salah", "sebagian-benar", "benar"], others: [])
    _ = try bench.page("verdict c1 content benar")
    let page = try bench.page("\(command) --format claimreview").filter { $0 != " " }
    #expect(page.contains(#""ratingValue":3"#) && page.contains(#""bestRating":3"#), "\(page)")
  }
}
