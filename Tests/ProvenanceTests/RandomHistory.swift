import ClaimModel

@testable import Provenance

/// Analysts who work on copies of one store, each at random, and merge now and then.
struct RandomHistory {
  let desks: [Desk]
  private var random: SeededRandom

  init(seed: Int, analysts: [String] = ["ayu", "budi", "canan"], steps: Int = 40) throws {
    random = SeededRandom(seed)
    let first = try Desk(author: analysts[0])
    _ = try first.store.importArticles([
      SampleStory.item(), SampleStory.item("Satu orang luka.\nIa menolak.", origin: "b.txt"),
    ])
    desks = try [first] + analysts.dropFirst().map { try Desk(copying: first.store, author: $0) }
    for _ in 0..<steps {
      let desk = desks[Int.random(in: 0..<desks.count, using: &random)]
      do { try step(desk.store) } catch is StoreError {}
    }
  }

  private mutating func step(_ store: Store) throws {
    switch Int.random(in: 0..<20, using: &random) {
    case 0...3: try store.undo(Int.random(in: 1...2, using: &random))
    case 4: try store.redo()
    case 5: try reextract(store)
    case 6:
      let number = Int.random(in: 1...3, using: &random)
      _ = try store.importArticles([
        SampleStory.item("Orang \(number) tewas.", origin: "\(store.author).txt")
      ])
    case 7:
      let other = desks[Int.random(in: 0..<desks.count, using: &random)].path
      if other != store.path { _ = try store.merge(other) }
    case 8: try store.setRestorePoint("point \(Int.random(in: 1...3, using: &random))")
    default: try store.apply((0..<Int.random(in: 1...3, using: &random)).map { _ in change(store) })
    }
  }

  /// A reading that finds other claims of the first document than the one before.
  private mutating func reextract(_ store: Store) throws {
    var reading = SampleStory.reading(of: SampleStory.text)
    reading.claims.remove(at: Int.random(in: 0..<reading.claims.count, using: &random))
    let end = Int.random(in: 0...2, using: &random)
    reading.claims[0].content[0].end -= end
    _ = try store.reextract(
      DocumentID(1), reading: reading, chains: reading.claims.map(SampleStory.chain),
      extractor: "test \(Int.random(in: 2...9, using: &random))")
  }

  private mutating func change(_ store: Store) -> Change {
    let claims = [ClaimID(Int.random(in: 1...6, using: &random)), ClaimID(1)]
    let word = ["a", "b", "c"].randomElement(using: &random) ?? "a"
    let aspect = VerdictAspect.allCases.randomElement(using: &random) ?? .saying
    let names = ["Ayşe Işık", "Ia", "Kementerian"].shuffled(using: &random)
    let added = Claim(
      kind: .assertion, voice: .outlet, content: [ByteRange(1, 5)], sentence: ByteRange(0, 9),
      rule: "analyst \(word)")
    let start = Int.random(in: 1...3, using: &random)
    let all: [Change] = [
      .tag(claims, tag: word), .untag(claims, tag: word), .dispute(claims, reason: word),
      .resolve(claims, note: word), .annotate(claims, text: word),
      .evidence(claims, Evidence(stance: .context, reference: word)),
      .verdict(claims, Verdict(aspect: aspect, value: word)), .withdrawVerdict(claims, aspect),
      .correct([ClaimID(1)], Correction(content: [ByteRange(start, 5)])),
      .correct(claims, Correction(voice: ClaimVoice.allCases.randomElement(using: &random))),
      .correct(claims, Correction(removesSpeaker: true)),
      .correct(claims, Correction(act: SpeechAct.allCases.randomElement(using: &random))),
      .reject(claims, reason: word), .accept(claims), .addClaim(DocumentID(1), added, chain: []),
      .link(claims[0], .same, ClaimID(2)), .unlink(claims[0], .same, ClaimID(2)),
      .aliasSpeakers([names[0]], canonical: names[1]), .splitSpeakers([names[0]]),
      .editSpeaker(names[0], SpeakerFacts(party: word)),
      .editSource("Harian Pagi", SourceFacts(country: word)),
      .aliasSources(["Harian Pagi"], canonical: "Kantor Berita"), .splitSources(["Harian Pagi"]),
      .relate(
        DocumentID(1), DocumentRelation.allCases.randomElement(using: &random), DocumentID(2)),
      .addToCase([DocumentID(1)], name: word), .removeFromCase([DocumentID(1)], name: word),
    ]
    return all.randomElement(using: &random) ?? all[0]
  }
}
