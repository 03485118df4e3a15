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
      text += "\n## \(rule.id)\n\n\(rule.summary)\n"
      text += examples(of: rule.id, languages)
    }
    return text
  }

  /// The first two examples of each language.
  private static func examples(of rule: String, _ languages: [Language]) -> String {
    var text = ""
    for language in languages {
      for example in language.examples.filter({ $0.rule == rule }).prefix(2) {
        let lines = example.markup.split(separator: "\n").joined(separator: "\n  ")
        text += "\n- \(language.code): `\(lines)`"
      }
    }
    return text.isEmpty ? "" : text + "\n"
  }
}
