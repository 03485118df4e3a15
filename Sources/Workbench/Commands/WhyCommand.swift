internal import ArgumentParser
internal import ClaimModel
internal import Extraction
internal import LanguagePacks
internal import Messages
internal import Provenance

struct WhyCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Says which rule found a claim, where, and how its speaker was resolved.",
    discussion: """
      Ranges are code points of the document's text, half-open.

      Examples:
        why c12
      """)

  @Argument(help: "The claim, such as c12.") var claim: ClaimArgument = .current
  @OptionGroup var global: GlobalOptions

  func reply(in workbench: Workbench) throws -> Reply {
    let id = try claim.id(in: workbench)
    let card = try ClaimCard(id, in: workbench.store())
    workbench.remember(id)
    let order = try workbench.extractor().library.order(of: card.reading.language)
    let rule = RuleReference.named(card.claim.rule, order: order)
    return Reply([.heading(card.title), .facts(Explanation(card, rule).facts)])
  }
}

/// The reasons for a claim, part by part.
private struct Explanation {
  let card: ClaimCard
  let rule: RuleReference?
  let map: OffsetMap

  init(_ card: ClaimCard, _ rule: RuleReference?) {
    self.card = card
    self.rule = rule
    map = OffsetMap(card.text)
  }

  var facts: [Fact] {
    let claim = card.claim
    let rule =
      claim.rule == AddedClaim.rule
      ? say("An analyst added it.")
      : self.rule.map { say(Message($0.summary)) } ?? say("A rule of another version.")
    var facts = [
      Fact(say("rule"), "\(claim.rule): \(rule)"), Fact(say("content"), placed(claim.content)),
    ]
    if let cue = claim.cue {
      facts.append(
        Fact(say("cue"), placed(cue.ranges) + ", \(cue.lemma), \(cue.cueClass.rawValue)"))
    } else {
      facts.append(Fact(say("cue"), say("none")))
    }
    facts +=
      claim.speaker.map(speaker) ?? [Fact(say("speaker"), say("none: the document says it itself"))]
    if claim.speaker == nil, claim.kind == .statement {
      facts[facts.count - 1].value = say("not named")
    }
    facts += card.record.corrections.map {
      Fact(
        say("corrected"), say("\($0.correction.parts.joined(separator: ", ")) by \($0.by.author)"))
    }
    return facts
  }

  private func speaker(_ speaker: Speaker) -> [Fact] {
    var facts: [Fact] = []
    if let mention = speaker.mention { facts.append(Fact(say("speaker"), placed([mention]))) }
    let name = speaker.resolved ?? say("unresolved")
    facts.append(
      Fact(
        say("resolved"),
        "\(name). "
          + StoredWording.said(speaker.reason(in: card.text, hasCue: card.claim.cue != nil))))
    if let range = speaker.antecedent { facts.append(Fact(say("named at"), placed([range]))) }
    if let principal = speaker.onBehalfOf { facts.append(Fact(say("speaks for"), principal)) }
    if let medium = speaker.medium { facts.append(Fact(say("statement"), placed([medium]))) }
    return facts
  }

  private func placed(_ ranges: [ByteRange]) -> String {
    let places = ranges.map { range in
      let scalars = map.scalars(range)
      return "\(scalars.start)–\(scalars.end)"
    }
    return "“\(card.words(ranges))” (\(places.joined(separator: ", ")))"
  }
}
