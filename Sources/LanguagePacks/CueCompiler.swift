import ClaimModel

/// Reads `cues.tsv` and `predicates.tsv` with the paradigms of `inflections.tsv`.
struct CueCompiler {
  let paradigms: [String: [Inflection]]
  let harmony: Bool

  struct Form: Hashable {
    let text: String
    let tag: CueTag
  }

  init(inflections table: TSVTable?, harmony: Bool) throws(PackError) {
    var paradigms: [String: [Inflection]] = [:]
    if let table {
      let (name, tag, pattern) = (
        try table.column("paradigm"), try table.column("tag"), try table.column("pattern")
      )
      for row in table.rows {
        paradigms[row.cells[name], default: []].append(
          Inflection(tag: row.cells[tag], pattern: row.cells[pattern]))
      }
    }
    self.paradigms = paradigms
    self.harmony = harmony
  }

  func entry(_ row: TSVTable.Row, of table: TSVTable) throws(PackError) -> CueEntry {
    let complementColumn = try table.column("complements")
    var complements: [Complements] = []
    for name in row.cells[complementColumn].split(separator: ",") {
      guard let known = Complements.named.first(where: { $0.name == name }) else {
        throw table.unknown(row, complementColumn, allowed: Complements.named.map(\.name))
      }
      complements.append(known.set)
    }
    return CueEntry(
      lemma: row.cells[try table.column("lemma")],
      part: try table.value(row, try table.column("part"), as: CuePart.self),
      cueClass: try table.value(row, try table.column("class"), as: CueClass.self),
      act: try table.value(row, try table.column("act"), as: SpeechAct.self),
      complements: complements.reduce(into: []) { $0.formUnion($1) },
      isNegative: row.cells[try table.column("paradigm")].hasPrefix("negative"),
      usual: complements.first ?? .clause)
  }

  /// Returns the forms of a row, explicit ones and those of its paradigm, each once.
  func forms(_ row: TSVTable.Row, of table: TSVTable) throws(PackError) -> [Form] {
    var forms: [Form] = []
    for cell in row.cells[try table.column("forms")].split(separator: " ") {
      forms.append(try explicit(cell, row, table))
    }
    let paradigm = try table.columns.contains("paradigm") ? table.column("paradigm") : nil
    if let paradigm, !row.cells[paradigm].isEmpty {
      forms += try generated(row.cells[paradigm], row, table)
    }
    guard !forms.isEmpty else { throw .noForms(file: table.file, line: row.line) }
    var seen: Set<Form> = []
    return forms.filter { seen.insert($0).inserted }
  }

  private func explicit(
    _ cell: Substring, _ row: TSVTable.Row, _ table: TSVTable
  ) throws(PackError) -> Form {
    let parts = cell.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let tag = CueTag(rawValue: String(parts[1])) else {
      throw .unknownValue(
        file: table.file, line: row.line, column: "form/tag", value: String(cell),
        allowed: CueTag.allCases.map(\.rawValue))
    }
    return Form(text: String(parts[0].replacing("_", with: " ")), tag: tag)
  }

  private func generated(
    _ paradigm: String, _ row: TSVTable.Row, _ table: TSVTable
  ) throws(PackError) -> [Form] {
    guard let inflections = paradigms[paradigm] else {
      throw .unknownParadigm(file: table.file, line: row.line, paradigm: paradigm)
    }
    let stem = row.cells[try table.column("stem")]
    var forms: [Form] = []
    for inflection in inflections {
      guard let tag = CueTag(rawValue: inflection.tag) else {
        throw .unknownValue(
          file: "inflections.tsv", line: 0, column: "tag", value: inflection.tag,
          allowed: CueTag.allCases.map(\.rawValue))
      }
      forms.append(Form(text: inflection.apply(to: stem, harmony: harmony), tag: tag))
    }
    return forms
  }
}
