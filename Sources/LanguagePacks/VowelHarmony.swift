/// Turkish vowel harmony and consonant assimilation (Göksel & Kerslake, *Turkish: A Comprehensive
/// Grammar*, 2005, §3.2 and §2.1). Works on code points: a pack holds thousands of stems.
enum VowelHarmony {
  /// Returns the suffix as it is written after a word: each archiphoneme follows the vowel, or the
  /// consonant, before it; `(y)` and its like stand only after a vowel.
  static func suffix(_ pattern: String, after word: String) -> String {
    var out = Array(word.unicodeScalars)
    let start = out.count
    var letters = Array(pattern.unicodeScalars)[...]
    while let letter = letters.popFirst() {
      if letter == "(" {
        let optional = letters.prefix { $0 != ")" }
        letters = letters.dropFirst(optional.count + 1)
        appendOptional(optional, to: &out)
      } else {
        out.append(resolve(letter, after: out))
      }
    }
    return String(String.UnicodeScalarView(out[start...]))
  }

  /// What an archiphoneme can become.
  static func choices(_ letter: Character) -> [String]? {
    switch letter {
    case "A": ["a", "e"]
    case "I": ["ı", "i", "u", "ü"]
    case "D": ["d", "t"]
    case "C": ["c", "ç"]
    case "K": ["k", "ğ"]
    default: nil
    }
  }

  /// A consonant in brackets stands between two vowels, a vowel in brackets after a consonant.
  private static func appendOptional(
    _ letters: ArraySlice<Unicode.Scalar>, to out: inout [Unicode.Scalar]
  ) {
    guard let first = letters.first, let last = out.last else { return }
    let isVowelSlot = isVowel(first) || first == "A" || first == "I"
    if isVowelSlot != isVowel(last) {
      for letter in letters { out.append(resolve(letter, after: out)) }
    }
  }

  private static func resolve(
    _ letter: Unicode.Scalar, after out: [Unicode.Scalar]
  ) -> Unicode.Scalar {
    switch letter {
    case "A": return isFront(lastVowel(out)) ? "e" : "a"
    case "I":
      let vowel = lastVowel(out)
      if isRounded(vowel) { return isFront(vowel) ? "ü" : "u" }
      return isFront(vowel) ? "i" : "ı"
    case "D": return isVoiceless(out.last) ? "t" : "d"
    case "C": return isVoiceless(out.last) ? "ç" : "c"
    case "K": return "k"
    default: return letter
    }
  }

  private static func lastVowel(_ word: [Unicode.Scalar]) -> Unicode.Scalar {
    word.last(where: isVowel) ?? "a"
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "ı", "i", "o", "ö", "u", "ü", "â", "î", "û": true
    default: false
    }
  }

  private static func isFront(_ vowel: Unicode.Scalar) -> Bool {
    switch vowel {
    case "e", "i", "ö", "ü", "î", "â": true
    default: false
    }
  }

  private static func isRounded(_ vowel: Unicode.Scalar) -> Bool {
    switch vowel {
    case "o", "ö", "u", "ü", "û": true
    default: false
    }
  }

  private static func isVoiceless(_ consonant: Unicode.Scalar?) -> Bool {
    switch consonant {
    case "ç", "f", "h", "k", "p", "s", "ş", "t": true
    default: false
    }
  }

  /// Whether the vowels of an ending agree with each other in front and back.
  static func isHarmonic(_ ending: String) -> Bool {
    let vowels = ending.unicodeScalars.filter(isVowel)
    return vowels.allSatisfy(isFront) || !vowels.contains(where: isFront)
  }
}
