import ClaimModel
import LanguagePacks

/// The persons and organisations of one document, by the fullest name each has.
///
/// Two mentions are one entity when the shorter is a part of the longer: "Guterres" of "Antonio
/// Guterres". Words are compared by their folded hash, inflections after an apostrophe cut off.
struct Roster {
  struct Entity {
    var name: String
    var keys: [UInt32]
    var kind: SpeakerKind
    var gender: WordValue
    /// The fullest mention.
    var mention: TokenRange
    /// Role words met beside the name, by hash: "presiden", "minister".
    var roles: [UInt32]
    /// The other capitalised words beside the name, by hash: of what, and where.
    var offices: [UInt32]
    /// The last token at which it was met, in reading order.
    var lastSeen: Int
  }

  private(set) var entities: [Entity] = []
  /// Entities by each word of their names, each with the place of the one before by that word.
  private var byWord: [(entity: Int, before: Int)] = []
  /// The place in `byWord` of the latest entity by a word.
  private var latestByWord: [UInt32: Int] = [:]

  init() { latestByWord.reserveCapacity(24) }

  /// Notes a mention and returns its entity.
  @discardableResult
  mutating func note(_ phrase: NamePhrase, _ document: DocumentContext) -> Int? {
    guard !phrase.name.isEmpty else { return nil }
    let keys = Self.keys(phrase.name, document)
    guard !keys.isEmpty else { return nil }
    if let known = find(keys) {
      extend(known, phrase, keys, document)
      return known
    }
    let given = phrase.name.first { document.has($0, .givenName) }
    let entity = Entity(
      name: Self.name(phrase.name, document), keys: keys, kind: phrase.kind,
      gender: given.map { document.value(of: .givenName, at: $0) } ?? .none,
      mention: phrase.name, roles: roles(phrase, document),
      offices: Self.offices(phrase, document), lastSeen: phrase.range.lowerBound)
    entities.append(entity)
    for (place, key) in keys.enumerated() where keys.firstIndex(of: key) == place {
      add(entities.count - 1, under: key)
    }
    return entities.count - 1
  }

  /// Returns the entity whose name holds all the words, or whose words are all held.
  func find(_ keys: [UInt32]) -> Int? {
    for key in keys.reversed() {
      var place = latestByWord[key] ?? -1
      while place >= 0 {
        let (index, before) = byWord[place]
        let known = entities[index].keys
        if keys.allSatisfy(known.contains) || known.allSatisfy(keys.contains) { return index }
        place = before
      }
    }
    return nil
  }

  private mutating func add(_ entity: Int, under key: UInt32) {
    byWord.append((entity, latestByWord[key] ?? -1))
    latestByWord[key] = byWord.count - 1
  }

  /// Returns the latest entity with a role word, as "the minister" asks for, and with the words of the office
  /// given with it: "Gubernur Jatim" is not the governor of Bali.
  func entity(withRole key: UInt32, offices: [UInt32] = []) -> Int? {
    entities.indices.filter { index in
      entities[index].roles.contains(key) && offices.allSatisfy(entities[index].offices.contains)
    }
    .max { entities[$0].lastSeen < entities[$1].lastSeen }
  }

  /// Returns the latest entity a pronoun can stand for, seen before a token.
  func latest(before token: Int, gender: WordValue, people: Bool) -> Int? {
    var latest: Int?
    for (index, entity) in entities.enumerated() {
      guard entity.lastSeen < token else { continue }
      if people, entity.kind != .person, entity.kind != .spokesperson { continue }
      let fits =
        gender == .none || entity.gender == .none || entity.gender == gender || gender == .person
      if fits, latest.map({ entities[$0].lastSeen <= entity.lastSeen }) ?? true { latest = index }
    }
    return latest
  }

  mutating func see(_ index: Int, at token: Int) {
    entities[index].lastSeen = max(entities[index].lastSeen, token)
  }

  private mutating func extend(
    _ index: Int, _ phrase: NamePhrase, _ keys: [UInt32], _ document: DocumentContext
  ) {
    if keys.count > entities[index].keys.count {
      for key in keys where !entities[index].keys.contains(key) {
        add(index, under: key)
      }
      entities[index].keys = keys
      entities[index].name = Self.name(phrase.name, document)
      entities[index].mention = phrase.name
    }
    if phrase.kind != .unknown, phrase.role != nil { entities[index].kind = phrase.kind }
    for key in roles(phrase, document) where !entities[index].roles.contains(key) {
      entities[index].roles.append(key)
    }
    for key in Self.offices(phrase, document) where !entities[index].offices.contains(key) {
      entities[index].offices.append(key)
    }
    see(index, at: phrase.range.lowerBound)
  }

  /// The capitalised words of a phrase that are neither its role nor its name.
  static func offices(_ phrase: NamePhrase, _ document: DocumentContext) -> [UInt32] {
    guard let role = phrase.role else { return [] }
    let rest = document.after(role)..<max(document.after(role), phrase.range.upperBound)
    return rest.filter { !phrase.name.contains($0) }.flatMap { keys($0..<$0 + 1, document) }
  }

  private func roles(_ phrase: NamePhrase, _ document: DocumentContext) -> [UInt32] {
    var keys: [UInt32] = []
    for index in phrase.range {
      switch document.role(index) {
      case .person, .spokesperson: keys.append(document.roleKey(index))
      default: break
      }
    }
    return keys
  }

  static func keys(_ range: TokenRange, _ document: DocumentContext) -> [UInt32] {
    range.compactMap { index in
      guard document.kind(index) == .word, document.isCapital(index) else { return nil }
      return document.has(index, .honorific) ? nil : document.tokens[index].key
    }
  }

  /// The words of a name, the last without its inflection: "Bakanlığına" is the "Bakanlığı".
  static func name(_ range: TokenRange, _ document: DocumentContext) -> String {
    guard let last = range.last else { return "" }
    let token = document.tokens[last]
    let start = document.bytes(range).start
    guard document.language.order == .sov, document.kind(last) == .word,
      let form = document.nounForm(last), form.grammaticalCase != .possessive
    else { return document.text(ByteRange(start, Int(token.start) + Int(token.stemLength))) }
    let ending = document.withFolded(last) { $0.count } - form.length
    let bare = document.text(ByteRange(start, Int(token.end) - ending))
    return form.isSoftened ? String(bare.dropLast()) + "k" : bare
  }
}
