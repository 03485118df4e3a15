/// Turkish vowel harmony and consonant assimilation (Göksel & Kerslake, *Turkish: A Comprehensive
/// Grammar*, 2005, §3.2 and §2.1).
enum VowelHarmony {
  /// What an archiphoneme can become.
  static let choices: [Character: [String]] = [
    "A": ["a", "e"], "I": ["ı", "i", "u", "ü"], "D": ["d", "t"], "C": ["c", "ç"], "K": ["k", "ğ"],
  ]

  /// Returns the suffix as it is written after a word: each archiphoneme follows the vowel, or the
  /// consonant, before it; `(y)` and its like stand only after a vowel.
  static func suffix(_ pattern: String, after word: String) -> String {
    var out = Array(word)
    let start = out.count
    var letters = ArraySlice(pattern)
    while let letter = letters.popFirst() {
      if letter == "(" {
        let optional = letters.prefix { $0 != ")" }
        letters = letters.dropFirst(optional.count + 1)
        appendOptional(optional, to: &out, before: letters.first)
      } else {
        out.append(resolve(letter, after: out))
      }
    }
    return String(out[start...])
  }

  /// A consonant in brackets stands between two vowels, a vowel in brackets after a consonant.
  private static func appendOptional(
    _ letters: ArraySlice<Character>, to out: inout [Character], before next: Character?
  ) {
    guard let first = letters.first, let last = out.last else { return }
    let isVowelSlot = vowels.contains(first) || first == "A" || first == "I"
    if isVowelSlot != vowels.contains(last) {
      for letter in letters { out.append(resolve(letter, after: out)) }
    }
  }

  private static let vowels = Set("aeıioöuüâîû")
  private static let front = Set("eiöüîâ")
  private static let rounded = Set("oöuüû")
  private static let voiceless = Set("çfhkpsşt")

  private static func resolve(_ letter: Character, after out: [Character]) -> Character {
    let vowel = out.last { vowels.contains($0) } ?? "a"
    let isFront = front.contains(vowel)
    let isHard = out.last.map(voiceless.contains) ?? false
    switch letter {
    case "A": return isFront ? "e" : "a"
    case "I":
      if rounded.contains(vowel) { return isFront ? "ü" : "u" }
      return isFront ? "i" : "ı"
    case "D": return isHard ? "t" : "d"
    case "C": return isHard ? "ç" : "c"
    case "K": return "k"
    default: return letter
    }
  }

  /// Whether the vowels of an ending agree with each other in front and back.
  static func isHarmonic(_ ending: String) -> Bool {
    let found = ending.filter(vowels.contains)
    return found.allSatisfy(front.contains) || !found.contains(where: front.contains)
  }
}
