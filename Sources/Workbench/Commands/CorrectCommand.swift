internal import ArgumentParser
internal import Messages
internal import Provenance

struct CorrectCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Corrects what the extractor read, splits and joins claims, adds missed ones.",
    discussion: """
      Content, cue and speaker are given by their words as they stand in the document; … stands \
      between the parts of an interrupted quotation. Corrections are kept when documents are read \
      anew; "corrections" lists and exports them.

      Examples:
        correct c12 speaker Joran Petrel
        correct c12 speaker none
        correct c12 kind assertion
        correct c12 voice indirect
        correct c12 cue mengklaim doubting
        correct c12 content the words that are said
        correct c12 split and the bridge stays closed
        correct c12 join c13
        correct c12 reject a caption
        correct d1 add the words of a missed claim
        correct d1 add the words that were missed --speaker "Joran Petrel"
      """)

  @Argument(
    help: """
      Claims, then kind, voice, act, speaker, cue, content, split, join or reject, then the value; or \
      a document, then add and the words.
      """)
  var words: [String]
  @Option(help: "With add: who says it; the outlet itself when left out.") var speaker: String?
  @OptionGroup var bulk: BulkOptions
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    if let document = words.first.flatMap({ DocumentID(parsing: $0) }) {
      return try add(to: document, in: workbench)
    }
    let selection = Selection(words)
    let ids = try selection.resolve(in: workbench, command: "correct")
    let value = selection.rest.dropFirst().joined(separator: " ")
    guard let word = selection.rest.first, !value.isEmpty || word == "reject" else {
      throw WorkbenchError.missingWords(command: "correct", what: say("a part and its value"))
    }
    let part: CorrectedPart = try KnownValue.read(word, of: say("part of a claim"))
    let store = try workbench.store(for: .writing)
    let changes = try ids.flatMap { id in
      try part.changes(of: ClaimCard(id, in: store), to: value, in: workbench)
    }
    return try bulk.apply(changes, to: ids, doing: say("correct"), in: workbench)
  }

  private func add(to document: DocumentID, in workbench: Workbench) throws -> Reply {
    guard words.count > 2, words[1].lowercased() == "add" else {
      throw WorkbenchError.missingWords(
        command: "correct", what: say("\"add\" and the words of the claim after a document"))
    }
    let store = try workbench.store(for: .writing)
    let added = try AddedClaim(
      words.dropFirst(2).joined(separator: " "), speaker: speaker, to: document, in: store,
      workbench.contentReader())
    let report = try store.apply(
      [.addClaim(document, added.claim, chain: added.chain)], command: workbench.commandLine)
    if let id = report.claims.first { workbench.remember(id) }
    let number = report.claims.map { Block.note(say("It is \($0).")) }
    return Reply(report.reply.blocks + number)
  }
}
