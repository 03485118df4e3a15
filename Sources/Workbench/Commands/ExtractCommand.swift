internal import ArgumentParser
internal import Extraction
internal import LanguagePacks

struct ExtractCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads the claims of articles and writes them; needs no store.",
    discussion: """
      Input: text or HTML files, folders, or JSON Lines {"id","lang"?,"text",…} of any length. \
      Offsets are code points, half-open.

      Examples:
        extract article.txt
        extract --format attributions articles.jsonl > claims.jsonl
        cat articles.jsonl | sanad extract - --format jsonl
      """)

  @Argument(help: "Files, folders, or - for standard input.") var inputs: [String] = ["-"]
  @Option(help: "text, jsonl or attributions.") var format: ExtractionFormat = .text
  @Option(
    help: ArgumentHelp("The language, such as id; detected when left out.", valueName: "code"))
  var language: String?
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let extractor = try workbench.extractor()
    if let language { _ = try extractor.library.language(language) }
    return Reply(
      stream: ExtractionStream(
        inputs: inputs, extractor: extractor, format: format, language: language,
        work: workbench.work))
  }
}
