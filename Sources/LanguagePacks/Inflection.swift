/// One form of a paradigm: a tag and a pattern with `~` for the stem.
struct Inflection {
  let tag: String
  let pattern: String

  /// Returns the form of a stem, Turkish archiphonemes resolved.
  func apply(to stem: String, harmony: Bool) -> String {
    guard let tilde = pattern.firstIndex(of: "~") else { return pattern }
    let before = pattern[..<tilde]
    let after = String(pattern[pattern.index(after: tilde)...])
    return before + stem + (harmony ? VowelHarmony.suffix(after, after: before + stem) : after)
  }

  /// Returns every surface form of an ending that has no stem: all vowels and consonants its
  /// archiphonemes allow.
  static func endings(_ pattern: String) -> [String] {
    var forms = [""]
    for letter in pattern.replacing("~", with: "") {
      let choices = VowelHarmony.choices(letter) ?? [String(letter)]
      forms = forms.flatMap { form in choices.map { form + $0 } }
    }
    return forms.filter(VowelHarmony.isHarmonic)
  }
}
