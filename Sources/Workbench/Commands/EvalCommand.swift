internal import ArgumentParser
internal import Foundation
internal import Reports

struct EvalCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measures the extractor on documents with the claims expected of them.",
    discussion: """
      Gold is JSON with "claims" (every claim of the document) or "quotes" (attributions alone), one \
      object or one a line; the text is inside or in a "file" beside it. Two contents are the same \
      when they share 80 percent of their words. A folder is searched for *.expected.json.

      Examples:
        eval Claims
        eval gold.jsonl --summary
        eval Claims/ilva-bridge/talwind.expected.json --all
      """)

  @Argument(help: "Gold files, or folders of *.expected.json.") var gold: [String]
  @Flag(help: "List what was found, too.") var all = false
  @Flag(help: "Only the totals.") var summary = false
  @Flag(help: "The totals as JSON.") var json = false
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let extractor = try workbench.extractor()
    let documents = try gold.flatMap(Self.files).flatMap(GoldDocument.read)
    let results = Parallel.map(documents) { document in
      Result { try DocumentScore(document, extractor: extractor) }
    }
    let blocks = EvaluationBlocks(scores: try results.map { try $0.get() }, showsFound: all)
    if json { return Reply([.raw(try JSONText.line(blocks.totals) + "\n")]) }
    let isComplete = blocks.scores.allSatisfy(\.isComplete)
    return Reply(
      summary ? EvaluationBlocks.summary(blocks.totals, isComplete: isComplete) : blocks.blocks)
  }

  private static func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else {
      return [path]
    }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".expected.json") }.sorted().map { path + "/" + $0 }
  }
}
