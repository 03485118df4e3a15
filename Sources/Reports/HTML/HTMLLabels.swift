import Framing

/// What each source calls the same thing, side by side.
struct HTMLLabels {
  let comparison: Comparison

  /// Nil where nothing bears a label.
  func section() -> String? {
    guard !comparison.labels.isEmpty else { return nil }
    return """
      <section id="labels" aria-labelledby="labels-title">
      <h2 id="labels-title">What things are called</h2>
      <p class="hint">Words that name a thing and judge it, by the name beside them; which one is right \
      is not said here.</p>
      <div class="scroll" role="region" tabindex="0" aria-label="Labels">
      <table class="labels"><thead><tr><th scope="col">Of</th>\(heads)</tr></thead>
      <tbody>\(things.map(row).joined(separator: "\n"))</tbody></table>
      </div>
      </section>
      """
  }

  /// What is called differently comes first.
  private var things: [LabelledThing] {
    comparison.labels.filter(\.isDivergent) + comparison.labels.filter { !$0.isDivergent }
  }

  private var heads: String {
    comparison.columns.map { "<th scope=\"col\">\(HTMLText.isolated($0.source))</th>" }.joined()
  }

  private func row(_ thing: LabelledThing) -> String {
    let tag = ReportWording.tag(.labelDivergence)
    let mark = thing.isDivergent ? "<br><b>\(tag.glyph) \(tag.words)</b>" : ""
    let cells = comparison.columns.map { column in
      let uses = thing.uses.filter { column.documents.contains($0.document) }
      return "<td>\(uses.isEmpty ? "–" : uses.map(use).joined(separator: "<br>"))</td>"
    }
    let group = thing.name == thing.group ? "" : " <small>\(HTMLText.isolated(thing.group))</small>"
    return "<tr><th scope=\"row\">\(HTMLText.isolated(thing.name))\(group)\(mark)</th>"
      + "\(cells.joined())</tr>"
  }

  private func use(_ use: LabelUse) -> String {
    let isPlain = use.words.lowercased() == use.label
    let meaning = isPlain ? "" : " <small>(\(HTMLText.isolated(use.label)))</small>"
    return "“\(HTMLText.isolated(use.words))”\(meaning) \(HTMLClaim.link(use.claim))"
  }
}
