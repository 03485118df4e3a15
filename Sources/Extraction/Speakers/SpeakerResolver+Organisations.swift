import ClaimModel
import LanguagePacks

/// What an organisation is called the second time: a short form, "the group", "kementerian tersebut".
extension SpeakerResolver {
  /// "BPS" after "Badan Pusat Statistik (BPS)".
  func spelledOut(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker? {
    let short = phrase.name.isEmpty ? phrase.range : phrase.name
    guard short.count == 1, let full = acronyms.name(short.lowerBound, document),
      !phrase.range.overlaps(full)
    else { return nil }
    return Speaker(
      mention: mention, resolved: Roster.name(full, document), kind: .organisation,
      resolution: .shortName, antecedent: document.bytes(full))
  }

  /// "the group", "kementerian tersebut", "polis": the organisation that spoke last, when the noun can
  /// mean it.
  func organisationReference(_ phrase: NamePhrase, _ mention: ByteRange) -> Speaker? {
    guard phrase.name.isEmpty, let role = phrase.role,
      phrase.kind == .organisation || phrase.kind == .group, phrase.range.count <= 3,
      var speaker = organisation(meantBy: role, phrase)
    else { return nil }
    let previous = speaker
    speaker.antecedent = previous.mention ?? previous.antecedent
    speaker.mention = mention
    speaker.resolution = .role
    speaker.medium = nil
    return speaker
  }

  /// The organisation that spoke last, when its name shares the noun or the noun fits any; else, for a
  /// noun that always stands for another ("grup"), the latest that spoke at all.
  func organisation(meantBy role: Int, _ phrase: NamePhrase) -> Speaker? {
    let standsIn = document.has(role, .standIn)
    let fitsAny = phrase.range.count <= 2 && (refersBack(phrase.range) || standsIn)
    if let last, last.kind == .organisation, let name = last.resolved, !isPlural(last) {
      return sharesHead(role, name) || fitsAny ? last : nil
    }
    return standsIn && phrase.kind == .organisation
      ? organisations.last { !isDescribed($0) } : nil
  }

  /// An organisation whose name says what it is ("Londra Polisi") is not called "grup".
  func isDescribed(_ speaker: Speaker) -> Bool {
    guard let name = speaker.resolved, !name.isEmpty else { return true }
    let folded = document.language.lexicon.folding.fold(name)
    let start = folded.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    return document.language.roleOfInflected(folded.span.extracting(start..<folded.count)) != nil
  }

  /// "kampanya grupları": several organisations are not what "grup" stands for.
  func isPlural(_ speaker: Speaker) -> Bool {
    let language = document.language
    guard language.order == .sov, let name = speaker.resolved else { return false }
    return language.nounEndings.isPlural(language.lexicon.folding.fold(name).span)
  }

  /// Whether a word of a name begins like a role word.
  func sharesHead(_ role: Int, _ name: String) -> Bool {
    let folding = document.language.lexicon.folding
    let head = folding.fold(document.text(role..<role + 1)).prefix(5)
    return folding.fold(name).split(separator: UInt8(ascii: " ")).contains {
      $0.starts(with: head)
    }
  }
}
