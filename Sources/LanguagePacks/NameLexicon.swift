/// What words inside the names of speakers mean, in all languages at once: countries, bodies,
/// institutions, offices.
package struct NameLexicon: Sendable {
  package enum Meaning: Hashable, Sendable {
    /// A country by its ISO code, or a body such as the UN.
    case place(String)
    case institution(String)
    case role(String)
    case spokesperson
    /// Says nothing about who it is.
    case filler
  }

  /// By words in lower case without marks, joined by spaces.
  private let meanings: [String: [Meaning]]
  private let longest: Int

  /// Reads `common/institutions.tsv` and the `places.tsv` of every pack.
  ///
  /// - Throws: `PackError` for a kind that is none.
  package init(packs: [String: LanguagePack]) throws(PackError) {
    var meanings: [String: [Meaning]] = [:]
    for code in packs.keys.sorted() {
      guard let places = try packs[code]?.places() else { continue }
      for (form, place) in places.sorted(by: { $0.key < $1.key }) {
        meanings[Self.key(form)] = [.place(place)]
      }
    }
    if let table = try packs["common"]?.table("institutions") {
      for (form, meaning) in try Self.institutions(table) { meanings[form] = meaning }
    }
    self.meanings = meanings
    longest = meanings.keys.map { $0.split(separator: " ").count }.max() ?? 1
  }

  /// Reads a name: the meanings of its words in order, longest first, and the words that have none, in
  /// lower case without marks.
  package func read(_ name: String) -> (meanings: [Meaning], rest: [String]) {
    let words = Self.words(name)
    var found: [Meaning] = []
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let lengths = (1...min(longest, words.count - index)).reversed()
      let match = lengths.lazy.compactMap { length in
        meanings[words[index..<index + length].joined(separator: " ")].map { ($0, length) }
      }.first
      if let (meaning, length) = match {
        found += meaning
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return (found.filter { $0 != .filler }, rest)
  }

  private static func institutions(_ table: TSVTable) throws(PackError) -> [(String, [Meaning])] {
    let (code, kind) = (try table.column("code"), try table.column("kind"))
    let (at, names) = (try table.column("at"), try table.column("names"))
    var found: [(String, [Meaning])] = []
    for row in table.rows {
      let meaning: Meaning
      switch row.cells[kind] {
      case "body": meaning = .place(row.cells[code])
      case "institution": meaning = .institution(row.cells[code])
      case "role": meaning = .role(row.cells[code])
      case "spokesperson": meaning = .spokesperson
      case "honorific", "filler": meaning = .filler
      default:
        throw table.unknown(
          row, kind,
          allowed: ["body", "institution", "role", "spokesperson", "honorific", "filler"])
      }
      let place = row.cells[at].isEmpty ? [] : [Meaning.place(row.cells[at])]
      for name in row.cells[names].split(separator: "|") {
        found.append((key(String(name)), [meaning] + place))
      }
    }
    return found
  }

  private static func key(_ form: String) -> String { words(form).joined(separator: " ") }

  /// Words in lower case without marks; a suffix behind an apostrophe is left out.
  package static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "'’.-".contains($0)) }.compactMap { word in
      let stem = word.prefix { $0 != "'" && $0 != "’" }
      let folded = stem.unicodeScalars.map(Self.folded).joined().filter { $0 != "." }
      return folded.isEmpty || folded == "-" ? nil : folded
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "ı", "I", "İ": return "i"
    case "ş", "Ş": return "s"
    default:
      let lower = scalar.properties.lowercaseMapping
      return scalar.isASCII ? lower : marks[lower] ?? lower
    }
  }

  /// Latin letters that news names carry, by their base.
  private static let marks: [String: String] = {
    let rows = [
      ("a", "àáâãäåāăąə"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("i", "ìíîïĩīĭį"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝšș"), ("t", "ţťțþ"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    return Dictionary(
      rows.flatMap { base, letters in letters.map { (String($0), base) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
