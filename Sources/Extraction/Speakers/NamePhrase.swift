import ClaimModel
import LanguagePacks

/// A speaker phrase taken apart: the name in it, the role, and what kind of speaker it is.
struct NamePhrase {
  let range: TokenRange
  var kind: SpeakerKind
  /// The tokens of the proper name; empty when the phrase names nobody.
  var name: TokenRange
  /// The token of the role that decided the kind.
  var role: Int?
  var isPronoun = false
  var isPlural = false
  var gender: WordValue = .none

  init(_ range: TokenRange, _ document: DocumentContext) {
    self.range = range
    kind = .unknown
    name = range.lowerBound..<range.lowerBound
    readPronoun(document)
    guard !isPronoun else { return }
    readRole(document)
    readName(document)
    settleKind(document)
  }

  /// A pronoun is the head when only adverbs stand around it.
  private mutating func readPronoun(_ document: DocumentContext) {
    guard let first = range.first(where: { document.kind($0) == .word }) else { return }
    guard document.has(first, [.pronoun, .pronounOther]),
      !document.isCapital(first) || range.count <= 2
        || document.has(first, .pronoun)
    else { return }
    guard range.count <= 2 || document.after(first) >= range.upperBound else { return }
    let value = document.value(of: .pronoun, at: first)
    isPronoun = true
    gender = value
    isPlural = value == .plural
  }

  private mutating func readRole(_ document: DocumentContext) {
    var index = range.lowerBound
    while index < range.upperBound {
      if document.kind(index) == .comma, role != nil { break }
      if let found = document.role(index), role == nil || outranks(found) {
        role = index
        kind = Self.kind(found)
      }
      index = document.after(index)
    }
  }

  /// A person in an organisation is a person: "kepala dinas".
  private func outranks(_ found: RoleKind) -> Bool {
    switch found {
    case .spokesperson: kind != .spokesperson
    case .person: kind == .organisation || kind == .group || kind == .document
    default: false
    }
  }

  private static func kind(_ role: RoleKind) -> SpeakerKind {
    switch role {
    case .person: .person
    case .spokesperson: .spokesperson
    case .organisation: .organisation
    case .group: .group
    case .document: .document
    case .anonymous: .anonymous
    }
  }

  /// The name is the run of capitals after the role, or the longest run with a given name.
  private mutating func readName(_ document: DocumentContext) {
    var best = name
    var bestScore = 0
    for capitals in CapitalRuns(range, document) {
      if ownsRole(capitals, document) { continue }
      let run = withoutOffice(capitals, document)
      if run.isEmpty || opensSentence(run, document) { continue }
      let score = score(run, of: capitals, document)
      if score > bestScore || score == bestScore && isBetter(run, than: best, document) {
        (best, bestScore) = (run, score)
      }
    }
    name = fromGivenName(best, document)
  }

  /// Which of two runs is the name is open but for what stands between: a number in "PT KAI Daop 8
  /// [Suprapto]", or a first word that is a capital only because it is first, as in "Walakin, [Suratha]".
  private func isBetter(
    _ run: TokenRange, than first: TokenRange, _ document: DocumentContext
  ) -> Bool {
    guard document.language.rolesComeFirst, !first.isEmpty else { return false }
    let between = first.upperBound..<run.lowerBound
    if between.allSatisfy({ document.kind($0) == .number || document.has($0, .field) }) {
      return true
    }
    let last = run.lowerBound - 1
    return first.count == 1 && first.lowerBound == range.lowerBound
      && document.kind(last) != .open && !document.has(last, [.preposition, .conjunction])
      && !between.contains { document.has($0, .relative) }
  }

  /// - Parameter capitals: The run with the office before it.
  private func score(
    _ run: TokenRange, of capitals: TokenRange, _ document: DocumentContext
  ) -> Int {
    var score = run.count + (run == capitals ? 0 : 3)
    if run.contains(where: { document.has($0, .givenName) }) { score += 20 }
    if let role, run.lowerBound > role { score += 5 }
    if document.place(run.lowerBound) != nil { score -= 4 }
    if isWholePart(run, document) { score += 8 }
    if followsBracketOrRank(capitals, document) { score += 8 }
    if hangsOnPreposition(run, document) { score -= 6 }
    if document.language.rolesComeFirst, document.kind(run.lowerBound - 1) == .open { score -= 8 }
    return score
  }

  /// "PBB Antonio Guterres" is called Antonio Guterres.
  private func fromGivenName(_ run: TokenRange, _ document: DocumentContext) -> TokenRange {
    guard let given = run.first(where: { document.has($0, .givenName) }), given > run.lowerBound,
      given < run.upperBound - 1, document.tokens[given].end - document.tokens[given].start > 2
    else { return run }
    return given..<run.upperBound
  }

  /// "Budget director, Russell Vought": a run that fills what stands between commas.
  private func isWholePart(_ run: TokenRange, _ document: DocumentContext) -> Bool {
    let opens = run.lowerBound == range.lowerBound || document.kind(run.lowerBound - 1) == .comma
    let closes =
      run.upperBound == range.upperBound || document.kind(run.upperBound) == .comma
      || document.kind(run.upperBound) == .open
    let behindRole = role.map { $0 < run.lowerBound } ?? false
    guard run.count <= 4, run.count >= 2 || behindRole && !isPlace(run, document) else {
      return false
    }
    let hasComma = range.contains { document.kind($0) == .comma }
    return opens && closes && hasComma
  }

  /// "Ketua Umum Asosiasi Pertekstilan Indonesia (API) [Jemmy Kartiwa]", "Ajun Komisaris [Stanlly Soeselisa]"
  private func followsBracketOrRank(_ run: TokenRange, _ document: DocumentContext) -> Bool {
    guard document.language.rolesComeFirst, let role, run.lowerBound > document.after(role) else {
      return false
    }
    var before = run.lowerBound - 1
    if document.kind(before) == .period { before -= 1 }
    before = document.formStart(before)
    return run.count > 1 && document.kind(before) == .close
      || document.isCapital(before) && document.has(before, .honorific)
  }

  /// "[Ditempat] yang sama, Sekda Sukabumi": a capital alone is no name where more words follow up to the
  /// comma before a role.
  private func opensSentence(_ run: TokenRange, _ document: DocumentContext) -> Bool {
    guard document.language.rolesComeFirst, let role, run.upperBound < role, run.count == 1,
      !document.has(run.lowerBound, .givenName)
    else { return false }
    let next = document.kind(run.upperBound)
    return next != .comma && next != .open
      && (run.upperBound..<role).contains { document.kind($0) == .comma }
  }

  /// "a geologist at Fenmoor University", "ambassador to the United States": where somebody works.
  private func hangsOnPreposition(_ run: TokenRange, _ document: DocumentContext) -> Bool {
    guard kind == .person || kind == .spokesperson, let role, run.lowerBound > role else {
      return false
    }
    var before = run.lowerBound - 1
    if before > role, document.has(before, .determiner) { before -= 1 }
    return before > role && document.has(before, [.preposition, .infinitive])
  }

  /// "Israel's prime minister" is not called Israel, nor is "AB temsilcisi" called AB.
  private func ownsRole(_ run: TokenRange, _ document: DocumentContext) -> Bool {
    guard let role, kind == .person || kind == .spokesperson, run.upperBound <= role,
      let last = run.last
    else { return false }
    if document.language.order == .sov { return !run.contains { document.has($0, .givenName) } }
    return document.flags(last).contains(.apostrophe) && document.language.sharesForms
  }

  private mutating func settleKind(_ document: DocumentContext) {
    guard !name.isEmpty else { return }
    let hasGiven = name.contains { document.has($0, .givenName) }
    switch kind {
    case .unknown:
      let isPerson = hasGiven || !isPlace(name, document) && !isIssuer(document)
      kind = isPerson ? .person : .organisation
    case .organisation, .group: if hasGiven { kind = .person }
    default: break
    }
  }

  /// "Merrova's Fisheries Minister [Halda Brenning]", "Menteri Perikanan Merrova [Halda Brenning]".
  private func withoutOffice(_ run: TokenRange, _ document: DocumentContext) -> TokenRange {
    if let title = title(in: run, document) { return document.after(title)..<run.upperBound }
    guard document.language.rolesComeFirst else { return run }
    guard kind == .person || kind == .spokesperson else {
      return role == nil ? OwnName(document).part(of: run) : run
    }
    let office = (range.lowerBound..<run.lowerBound).last {
      (document.role($0) == .person || document.role($0) == .spokesperson)
        && !document.has($0, .honorific)
    }
    return office.map { OwnName(document).part(of: run, behind: $0) } ?? run
  }

  /// The last role in a run that a name follows; none stands between a given name and a surname.
  private func title(in run: TokenRange, _ document: DocumentContext) -> Int? {
    guard document.language.order == .svo else { return nil }
    let given = run.first { document.has($0, .givenName) } ?? run.upperBound
    return run.dropFirst().last { index in
      guard index < given, document.tokens[index].sense >= 0,
        document.after(index) < run.upperBound, document.isCapital(document.after(index))
      else { return false }
      return document.role(index) == .person || document.role(index) == .spokesperson
    }
  }

  /// "Orvatek'ten yapılan açıklamada": what a statement comes from is no person.
  private func isIssuer(_ document: DocumentContext) -> Bool {
    guard document.language.order == .sov, let last = range.last else { return false }
    return document.nounCase(last) == .ablative
  }

  private func isPlace(_ run: TokenRange, _ document: DocumentContext) -> Bool {
    document.place(run.lowerBound) != nil
  }
}

extension DocumentContext {
  /// "S.Pd", "M.A": an academic degree behind a name.
  func isDegree(_ index: Int) -> Bool {
    kind(index) == .word && isCapital(index) && stem(index).contains(UInt8(ascii: "."))
  }
}
