extension LanguagePack {
  /// Forms in lower case with what they mean in any language, by a code that packs share: months
  /// `m:3`, weekdays `y:1`, number words `d:4` and `g:1000`, what a unit counts `u:killed`, senses of
  /// predicates `s:attack`. A form may have several.
  package func concepts() throws(PackError) -> [String: [String]] {
    var concepts: [String: [String]] = [:]
    func add(_ form: String, _ concept: String) { concepts[form, default: []].append(concept) }
    for row in try rows("dates", ["form", "kind", "value"]) where row[1] != "relative" {
      add(row[0].lowercased(), (row[1] == "month" ? "m:" : "y:") + row[2])
    }
    for row in try rows("numbers", ["form", "kind", "value"]) {
      if row[1] == "unit" { add(row[0].lowercased(), "d:" + row[2]) }
      if row[1] == "magnitude" { add(row[0].lowercased(), "g:" + row[2]) }
    }
    for row in try rows("units", ["form", "category"])
    where !["other", "people", "documents"].contains(row[1]) {
      add(row[0].lowercased(), "u:" + row[1])
    }
    for row in try rows("predicates", ["forms", "sense"]) {
      for form in row[0].split(separator: " ") {
        let words = form.prefix { $0 != "/" }.replacing("_", with: " ")
        add(words.lowercased(), "s:" + row[1])
      }
    }
    return concepts
  }

  /// Stems of inflected verbs in lower case, one word each, with the codes of their senses.
  package func predicateStems() throws(PackError) -> [String: [String]] {
    guard try table("predicates")?.columns.contains("stem") ?? false else { return [:] }
    var stems: [String: [String]] = [:]
    for row in try rows("predicates", ["stem", "sense"])
    where !row[0].isEmpty && !row[0].contains(" ") {
      stems[row[0].lowercased(), default: []].append("s:" + row[1])
    }
    return stems
  }

  /// Words in lower case that carry grammar and no content: prepositions, pronouns, auxiliaries.
  package func functionWords() throws(PackError) -> Set<String> {
    var words: Set<String> = []
    for row in try rows("words", ["form", "class"]) where Self.functionClasses.contains(row[1]) {
      words.insert(row[0].lowercased())
    }
    return words
  }

  /// Words and phrases in lower case that deny what follows or precedes.
  package func negations() throws(PackError) -> Set<String> {
    var words: Set<String> = []
    for row in try rows("words", ["form", "class"]) where row[1] == "negation" {
      words.insert(row[0].lowercased())
    }
    return words
  }

  /// Parts of inflected verbs that deny them, without the marks of their letters (*etmedi*).
  package func negativeParts() throws(PackError) -> [String] {
    (try settings()["negative-parts"] ?? "").split(separator: " ").map(String.init)
  }

  /// Forms in lower case that name a thing and judge it: the group of labels that can stand for one
  /// thing, and the label, the same in every language.
  package func labels() throws(PackError) -> [String: (group: String, label: String)] {
    var labels: [String: (group: String, label: String)] = [:]
    for row in try rows("labels", ["form", "group", "label"]) {
      labels[row[0].lowercased()] = (row[1], row[2])
    }
    return labels
  }

  private static let functionClasses: Set<String> = [
    "preposition", "determiner", "auxiliary", "pronoun", "pronoun-other", "conjunction",
    "subordinator", "relative", "complementiser", "linking", "infinitive", "possessive",
    "interrogative", "conditional", "name-particle", "negation",
  ]

  /// The cells of some columns, row by row; none when the pack lacks the table.
  private func rows(
    _ name: String, _ columns: [String]
  ) throws(PackError) -> [[String]] {
    guard let table = try table(name) else { return [] }
    var places: [Int] = []
    for column in columns { places.append(try table.column(column)) }
    return table.rows.map { row in places.map { row.cells[$0] } }
  }
}
