package import LanguagePacks

/// Writes the rule reference, `docs/rules.md`, from the rule book and the packs' examples.
package enum RuleDocumentation {
  /// - Throws: what is wrong with a pack.
  package static func markdown(_ library: LanguageLibrary) throws(PackError) -> String {
    let languages = try library.all()
    var text = """
      # The rules

      Every claim names the rule that found it; `why c12` prints the same sentence. The rules are tried
      in this order, and a rule sees what the rules before it left. This page is written from the rule
      book and the packs' examples, and a test fails when it is stale (`make docs` renews it).

      In the examples `[S …]` is the speaker, `[Q …]` the cue, `[C …]` the content, `[A …]` an assertion
      and `[= …]` whom the speaker turns out to be; all were written for this purpose.

      """
    for rule in RuleReference.all {
      text += "\n## \(rule.id)\(note(rule.order, languages))\n\n\(rule.summary)\n"
      text += examples(of: rule, languages)
    }
    return text
  }

  /// The languages of a rule that is not for all.
  private static func note(_ order: ClauseOrder?, _ languages: [Language]) -> String {
    guard let order else { return "" }
    let codes = languages.filter { $0.order == order }.map(\.code)
    return " (\(codes.joined(separator: ", ")))"
  }

  /// The first two examples of each language.
  private static func examples(of rule: RuleReference, _ languages: [Language]) -> String {
    var text = ""
    for language in languages where rule.order == nil || rule.order == language.order {
      for example in language.examples.filter({ $0.rule == rule.id }).prefix(2) {
        let lines = example.markup.split(separator: "\n").joined(separator: "\n  ")
        text += "\n- \(language.code): `\(lines)`"
      }
    }
    return text.isEmpty ? "" : text + "\n"
  }
}
