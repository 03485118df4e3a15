import ClaimModel

extension Language {
  /// Compiles a pack; `common` gives what does not depend on a language.
  ///
  /// - Throws: `PackError` naming the file and line at fault.
  package convenience init(_ pack: LanguagePack, common: LanguagePack?) throws(PackError) {
    let settings = try pack.settings()
    let folding = Folding(language: pack.code)
    var compiler = try LexiconCompiler(
      folding: folding, inflections: try pack.table("inflections"))
    if let table = try pack.table("words") { try compiler.addWords(table) }
    if let table = try pack.table("cues") { try compiler.addCues(table) }
    if let table = try pack.table("roles") {
      try compiler.addRoles(table, suffix: settings["role-suffix"])
    }
    if let table = try pack.table("numbers") { try compiler.addNumbers(table) }
    if let table = try pack.table("units") { try compiler.addUnits(table) }
    if let table = try pack.table("dates") { try compiler.addDates(table) }
    if let table = try pack.table("places") { try compiler.addPlaces(table) }
    if let table = try pack.table("credits") { try compiler.addCredits(table) }
    if let table = try pack.table("abbreviations") { try compiler.addAbbreviations(table) }
    if let table = try pack.table("predicates") { try compiler.addPredicates(table) }
    let sources = try Self.sources(try common?.table("sources"), folding)
    self.init(
      code: pack.code, name: settings["name"] ?? pack.code,
      order: ClauseOrder(rawValue: settings["order"] ?? "") ?? .svo,
      decimalSeparator: settings["decimal"]?.utf8.first ?? UInt8(ascii: "."),
      apostropheSuffixes: settings["apostrophe-suffixes"] == "yes",
      objects: ObjectScope(rawValue: settings["objects"] ?? "") ?? .acts,
      sharesForms: settings["noun-verb-forms"] == "shared",
      endings: WordEndings(
        past: Array((settings["past-ending"] ?? "").utf8),
        participle: Array((settings["participle-ending"] ?? "").utf8),
        adverb: Array((settings["adverb-ending"] ?? "").utf8)),
      inversion: Inversion(rawValue: settings["inversion"] ?? "") ?? .all,
      verbPrefixes: (settings["verb-prefixes"] ?? "").split(separator: " ").map {
        folding.fold(String($0))
      },
      roleSuffix: folding.fold(settings["role-suffix"] ?? ""),
      detectionWords: (settings["detect"] ?? "").split(separator: " ").map(String.init),
      lexicon: compiler.finished(), cues: compiler.cues,
      boilerplate: try Self.linePatterns(try pack.table("boilerplate"), folding),
      contentEndings: try ContentEndings(try pack.table("inflections"), folding: folding),
      nounEndings: try NounEndings(try pack.table("inflections"), folding: folding),
      sources: sources, sourceIndex: Self.index(sources),
      examples: try Self.examples(try pack.table("examples"), language: pack.code))
  }

  private static func linePatterns(
    _ table: TSVTable?, _ folding: Folding
  ) throws(PackError) -> [LinePattern] {
    guard let table else { return [] }
    let (pattern, position) = (try table.column("pattern"), try table.column("position"))
    let kind = try table.column("kind")
    var patterns: [LinePattern] = []
    for row in table.rows {
      patterns.append(
        LinePattern(
          pattern: folding.fold(row.cells[pattern]),
          position: try table.value(row, position, as: LinePosition.self),
          kind: try table.value(row, kind, as: BoilerplateKind.self)))
    }
    return patterns
  }

  private static func sources(
    _ table: TSVTable?, _ folding: Folding
  ) throws(PackError) -> [SourceEntry] {
    guard let table else { return [] }
    let (name, kind) = (try table.column("name"), try table.column("kind"))
    let (country, language) = (try table.column("country"), try table.column("language"))
    let aliases = try table.column("aliases")
    return table.rows.map { row in
      let names = [row.cells[name]] + row.cells[aliases].split(separator: "|").map(String.init)
      return SourceEntry(
        name: row.cells[name], kind: row.cells[kind], country: row.cells[country],
        language: row.cells[language], keys: names.map(folding.fold))
    }
  }

  private static func index(_ sources: [SourceEntry]) -> [UInt32: [SourceKey]] {
    var index: [UInt32: [SourceKey]] = [:]
    for (position, source) in sources.enumerated() {
      for key in source.keys {
        let words = key.split(separator: UInt8(ascii: " "))
        guard let first = words.first else { continue }
        index[ByteTable.hash(Array(first).span), default: []].append(
          SourceKey(source: position, words: words.count))
      }
    }
    return index
  }

  private static func examples(
    _ table: TSVTable?, language: String
  ) throws(PackError) -> [Example] {
    guard let table else { return [] }
    let (rule, text) = (try table.column("rule"), try table.column("text"))
    return table.rows.map {
      Example(
        language: language, rule: $0.cells[rule],
        markup: $0.cells[text].replacing("\\n", with: "\n"), line: $0.line)
    }
  }
}
