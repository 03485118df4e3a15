/// The endings of nominalised clauses (Turkish), with the clause's form and the case it stands in.
package struct ContentEndings: Sendable {
  package struct Kind: Hashable, Sendable {
    package let form: ClauseForm
    package let grammaticalCase: ClauseCase
  }

  private var endings = EndingTable<Kind>()

  init(_ table: TSVTable?, folding: Folding) throws(PackError) {
    guard let table else { return }
    let (name, tag) = (try table.column("paradigm"), try table.column("tag"))
    let pattern = try table.column("pattern")
    for row in table.rows where row.cells[name] == "content-clause" {
      guard let kind = Kind(row.cells[tag]) else {
        throw table.unknown(row, tag, allowed: Kind.names)
      }
      for ending in Inflection.endings(row.cells[pattern]) {
        endings.add(folding.fold(ending), kind)
      }
    }
  }

  package var isEmpty: Bool { endings.isEmpty }

  /// Returns what a folded word's ending tells, when it can close a content clause. At least two
  /// bytes of stem must stand before the ending.
  package func kind(of word: Span<UInt8>) -> Kind? {
    endings.longest(of: word, leaving: 2)?.value
  }
}

/// What a nominalised clause says: that something is so, what is to be done, or an act without a doer
/// of its own (Göksel & Kerslake, *Turkish*, 2005, §24.4).
package enum ClauseForm: String, Sendable, CaseIterable {
  /// -DIK, -AcAK: "geldiğini".
  case fact = "clause"
  /// -mA with a possessor: "gelmesini".
  case deed
  /// -mA, -mAk without one: "gelmeyi".
  case infinitive
}

package enum ClauseCase: String, Sendable, CaseIterable {
  case accusative
  case dative
  case genitive
  case nominative
  case ablative
  case locative
  case instrumental
}

extension ContentEndings.Kind {
  /// Reads "clause-dative"; "clause" alone stands for the accusative.
  init?(_ name: String) {
    let parts = name.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, let form = ClauseForm(rawValue: String(first)) else {
      return nil
    }
    guard parts.count > 1 else {
      self.init(form: form, grammaticalCase: .accusative)
      return
    }
    guard let grammaticalCase = ClauseCase(rawValue: String(parts[1])) else { return nil }
    self.init(form: form, grammaticalCase: grammaticalCase)
  }

  static var names: [String] {
    ClauseForm.allCases.flatMap { form in
      ClauseCase.allCases.map { "\(form.rawValue)-\($0.rawValue)" }
    }
  }
}
