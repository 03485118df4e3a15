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
    let isVowelSlot = isVowel(first) || first == "A" || first == "I"
    if isVowelSlot != isVowel(last) {
      for letter in letters { out.append(resolve(letter, after: out)) }
    }
  }

  private static func isVowel(_ letter: Character) -> Bool {
    switch letter {
    case "a", "e", "ı", "i", "o", "ö", "u", "ü", "â", "î", "û": true
    default: false
    }
  }

  private static func isFront(_ vowel: Character) -> Bool {
    switch vowel {
    case "e", "i", "ö", "ü", "î", "â": true
    default: false
    }
  }

  private static func isRounded(_ vowel: Character) -> Bool {
    switch vowel {
    case "o", "ö", "u", "ü", "û": true
    default: false
    }
  }

  private static func isVoiceless(_ consonant: Character) -> Bool {
    switch consonant {
    case "ç", "f", "h", "k", "p", "s", "ş", "t": true
    default: false
    }
  }

  private static func resolve(_ letter: Character, after out: [Character]) -> Character {
    let vowel = out.last(where: isVowel) ?? "a"
    let isFront = isFront(vowel)
    let isHard = out.last.map(isVoiceless) ?? false
    switch letter {
    case "A": return isFront ? "e" : "a"
    case "I":
      if isRounded(vowel) { return isFront ? "ü" : "u" }
      return isFront ? "i" : "ı"
    case "D": return isHard ? "t" : "d"
    case "C": return isHard ? "ç" : "c"
    case "K": return "k"
    default: return letter
    }
  }

  /// Whether the vowels of an ending agree with each other in front and back.
  static func isHarmonic(_ ending: String) -> Bool {
    let vowels = ending.filter(isVowel)
    return vowels.allSatisfy(isFront) || !vowels.contains(where: isFront)
  }
}
