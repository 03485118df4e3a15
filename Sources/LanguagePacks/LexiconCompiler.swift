import ClaimModel

/// Builds the lexicon of a language from its pack's files.
struct LexiconCompiler {
  var lexicon: Lexicon
  var cues: [CueEntry] = []
  private let cueCompiler: CueCompiler

  init(folding: Folding, inflections: TSVTable?) throws(PackError) {
    lexicon = Lexicon(folding: folding)
    cueCompiler = try CueCompiler(inflections: inflections, harmony: folding.turkish)
  }

  /// The lexicon of everything added.
  func finished() -> Lexicon {
    var lexicon = lexicon
    lexicon.finish()
    return lexicon
  }

  mutating func addCues(_ table: TSVTable) throws(PackError) {
    for row in table.rows {
      let index = cues.count
      cues.append(try cueCompiler.entry(row, of: table))
      for form in try cueCompiler.forms(row, of: table) {
        lexicon.update(form.text) { $0.cues.append(CueForm(cue: index, tag: form.tag)) }
      }
    }
  }

  mutating func addPredicates(_ table: TSVTable) throws(PackError) {
    let (lemma, sense) = (try table.column("lemma"), try table.column("sense"))
    for row in table.rows {
      for form in try cueCompiler.forms(row, of: table) {
        let predicate = PredicateForm(
          lemma: row.cells[lemma], sense: row.cells[sense], tag: form.tag)
        lexicon.update(form.text) { $0.predicate = predicate }
      }
    }
  }

  mutating func addWords(_ table: TSVTable) throws(PackError) {
    let (form, name) = (try table.column("form"), try table.column("class"))
    let value = try table.column("value")
    for row in table.rows {
      guard let known = WordClasses.named.first(where: { $0.name == row.cells[name] }) else {
        throw table.unknown(row, name, allowed: WordClasses.named.map(\.name))
      }
      let word = try table.value(row, value, as: WordValue.self)
      lexicon.update(row.cells[form]) {
        $0.classes.formUnion(known.set)
        if word != .none { $0.values.append((known.set, word)) }
      }
    }
  }

  /// - Parameter suffix: a possessive clitic that every role takes ("nya").
  mutating func addRoles(_ table: TSVTable, suffix: String?) throws(PackError) {
    let (form, kind) = (try table.column("form"), try table.column("kind"))
    for row in table.rows {
      let role = try table.value(row, kind, as: RoleKind.self)
      lexicon.update(row.cells[form]) { $0.role = role }
      guard let suffix else { continue }
      lexicon.update(row.cells[form] + suffix) { sense in
        if sense.role == nil { sense.role = role }
      }
    }
  }

  mutating func addNumbers(_ table: TSVTable) throws(PackError) {
    let (form, kind) = (try table.column("form"), try table.column("kind"))
    let value = try table.column("value")
    for row in table.rows {
      let text = row.cells[value]
      let number = NumberWord(
        kind: try table.value(row, kind, as: NumberKind.self),
        value: Decimal64(plain: text) ?? Decimal64(0), text: text)
      lexicon.update(row.cells[form]) { $0.number = number }
    }
  }

  mutating func addUnits(_ table: TSVTable) throws(PackError) {
    let (form, category) = (try table.column("form"), try table.column("category"))
    for row in table.rows {
      let unit = try table.value(row, category, as: QuantityCategory.self)
      lexicon.update(row.cells[form]) { $0.unit = unit }
    }
  }

  mutating func addDates(_ table: TSVTable) throws(PackError) {
    let (form, kind) = (try table.column("form"), try table.column("kind"))
    let value = try table.column("value")
    for row in table.rows {
      guard let number = Int(row.cells[value]) else {
        throw table.unknown(row, value, allowed: ["a whole number"])
      }
      let date = DateWord(kind: try table.value(row, kind, as: DateKind.self), value: number)
      lexicon.update(row.cells[form]) { $0.date = date }
    }
  }

  mutating func addPlaces(_ table: TSVTable) throws(PackError) {
    let (form, code) = (try table.column("form"), try table.column("code"))
    let kind = try table.column("kind")
    for row in table.rows {
      let place = Place(
        code: row.cells[code], kind: try table.value(row, kind, as: PlaceKind.self))
      lexicon.update(row.cells[form]) { sense in
        if sense.place == nil || place.kind == .country { sense.place = place }
      }
    }
  }

  mutating func addCredits(_ table: TSVTable) throws(PackError) {
    let (form, kind) = (try table.column("form"), try table.column("kind"))
    for row in table.rows {
      let credit = try table.value(row, kind, as: CreditWord.self)
      lexicon.update(row.cells[form]) { $0.credit = credit }
    }
  }

  mutating func addAbbreviations(_ table: TSVTable) throws(PackError) {
    let form = try table.column("form")
    for row in table.rows { lexicon.update(row.cells[form]) { $0.isAbbreviation = true } }
  }
}

extension Decimal64 {
  /// Reads plain decimal notation with a point ("0.5", "1000"); nil for anything else.
  package init?(plain text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let value = Int(whole + (parts.count > 1 ? parts[1] : "")) else {
      return nil
    }
    self.init(mantissa: value, exponent: parts.count > 1 ? -parts[1].count : 0)
  }
}
