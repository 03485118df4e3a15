internal import Messages
internal import Reports

/// Sentences that stand in the store or in a comparison, which are English for everybody, in the language
/// of whoever reads them.
enum StoredWording {
  static func said(_ sentence: String) -> String { reader.said(sentence) }

  /// A fact of a report with its name; words of an article stay as they are.
  static func said(_ fact: ReportFact) -> String {
    let value = fact.value.map { phrase in
      switch phrase {
      case .ours(let words): said(words)
      case .theirs(let words): words
      }
    }
    return "\(said(fact.name)) \(value.joined())"
  }

  private static let reader = SentenceReader(
    chains + speakers + lineages + tellings + findings + matches)

  private static let chains = [
    Message("The claim stands in this document."),
    Message("The paragraph cites this source."),
    Message("The dateline names the outlet."),
    Message("The document was imported as this outlet's."),
    Message("The source line credits it."),
    Message("The dateline credits it beside the outlet."),
    Message("The spokesperson speaks for {1}."),
    Message("The quotation goes on with what carried the one before."),
    Message("The sentence names what carried the words."),
    Message("The sentence lets the document itself speak."),
    Message("An analyst put it there."),
    Message("An analyst named the speaker."),
  ]

  private static let speakers = [
    Message("The sentence names the speaker in full."),
    Message("{1} is a short form of {2}."),
    Message("{1} refers to {2}."),
    Message("The ending of the verb refers to {1}."),
    Message("The ending of {1} leads to {2}."),
    Message("{1} is the role of {2}."),
    Message("{1} was issued by {2}."),
    Message("The cue has no subject of its own and goes on with {1}."),
    Message("The quotation has no cue of its own and continues that of {1}."),
    Message("{1} describes the speaker and names nobody."),
    Message("{1} could not be led back to a name."),
  ]

  private static let lineages = [
    Message("Both appeared under the same address."),
    Message("It credits {1}, and {2}."),
    Message("It shares {1}% of its wording and credits nobody for it."),
    Message("{1} carries it in another language, and {2}."),
    Message("Both credit {1}, and {2}."),
    Message("It cites {1} for a part of its text."),
    Message("They share passages: {1}% of the smaller text."),
    Message("The same names and numbers come in the same order."),
    Message("{1}% of its wording is there"),
    Message("{1}% of its names and numbers come in the same order there"),
    Message("{1} says so."),
  ]

  private static let findings = [
    Message("no frame"), Message("no agent, {1}"), Message("agent {1}, {2}"), Message("agent {1}"),
    Message("narrated, doubted"), Message("narrated"), Message("said by somebody"),
    Message("said by {1}"), Message("quoted from {1}"), Message("{1}, doubted"),
    Message("is not so"), Message("from {1}"), Message("about {1}"),
    Message("at least {1}"), Message("at most {1}"), Message("more than {1}"),
    Message("less than {1}"), Message("in the {1}s"),
  ]

  private static let matches = [
    Message("in the texts"), Message("by an analyst"),
    Message("between the same matches of a text and its copy"),
  ]

  /// How `EntryFacts` and `ReportWording` tell a claim.
  private static let tellings = [
    Message("voice"), Message("act"), Message("speaker"), Message("cue"), Message("flags"),
    Message("commitment"), Message("agent"), Message("action"), Message("patient"),
    Message("number"), Message("label"), Message("position"), Message("unresolved"),
    Message("not named"), Message("at {1} % of the text"), Message("quoted word by word"),
    Message("told in other words"), Message("partly quoted"), Message("the outlet’s own"),
    Message(" (active)"), Message(" (passive with agent)"), Message(" (without agent)"),
    Message(" (as a noun)"), Message("asserted"), Message("left to the speaker, taken for true"),
    Message("left to the speaker"), Message("hedged"), Message("doubted"), Message("denied"),
    Message(" for "), Message(" of "), Message("the outlet itself"), Message("unresolved speakers"),
    Message("numbers conflict"), Message("opposite agents"), Message("so and not so"),
    Message("attribution drift"), Message("denied here"), Message("agent left out"),
    Message("labels differ"), Message("numbers updated"), Message("circular citation"),
    Message("one origin"), Message("one source"),
  ]
}
