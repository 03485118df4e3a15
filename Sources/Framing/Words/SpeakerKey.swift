package import LanguagePacks

/// What the words of a name say, whatever language they are in.
package struct SpeakerKey: Hashable, Sendable {
  /// Countries and bodies.
  package private(set) var places: Set<String> = []
  package private(set) var institutions: Set<String> = []
  package private(set) var roles: Set<String> = []
  package private(set) var isSpokesperson = false
  /// The words that are left: a person's name, or a place no pack knows.
  package private(set) var name: [String]

  package init(_ words: String, lexicon: NameLexicon) {
    let (meanings, rest) = lexicon.read(words)
    name = rest
    for meaning in meanings {
      switch meaning {
      case .place(let code): places.insert(code)
      case .institution(let code): institutions.insert(code)
      case .role(let code): roles.insert(code)
      case .spokesperson: isSpokesperson = true
      case .filler: break
      }
    }
  }

  /// Whether it means an institution and nobody in particular.
  package var isInstitution: Bool {
    roles.isEmpty && !isSpokesperson && (!institutions.isEmpty || (name.isEmpty && !places.isEmpty))
  }

  /// Whether it means an office and gives no name.
  package var isOffice: Bool { name.isEmpty && !roles.isEmpty && !places.isEmpty }

  /// A person's name: words that are left beside no institution.
  package var person: [String] { institutions.isEmpty || !roles.isEmpty ? name : [] }

  /// Whether nothing tells the two apart: a common word of a name, or a common place and no other
  /// institution or name.
  package func isCompatible(with other: SpeakerKey) -> Bool {
    if !Set(name).isDisjoint(with: other.name) { return true }
    let isOther = !institutions.isEmpty && !other.institutions.isEmpty
    if isOther, institutions.isDisjoint(with: other.institutions) { return false }
    if !name.isEmpty, !other.name.isEmpty { return false }
    let isElsewhere = !places.isEmpty && !other.places.isEmpty
    return !(isElsewhere && places.isDisjoint(with: other.places))
  }

  /// What institutions are told apart by.
  package var institutionKey: [[String]] {
    [places.sorted(), institutions.sorted(), name.sorted()]
  }
}
