/// The case endings that nouns take without an apostrophe (Turkish): "Bakanlığına" is a dative.
/// A reference, as `Language` is.
package final class NounEndings: Sendable {
  private let endings: EndingTable<NounCase>
  private let plurals: EndingTable<Bool>

  init(_ table: TSVTable?, folding: Folding) throws(PackError) {
    var endings = EndingTable<NounCase>()
    var plurals = EndingTable<Bool>()
    if let table {
      let (name, tag) = (try table.column("paradigm"), try table.column("tag"))
      let pattern = try table.column("pattern")
      for row in table.rows where row.cells[name] == "noun-case" {
        let forms = Inflection.endings(row.cells[pattern]).map(folding.fold)
        if row.cells[tag] == "plural" {
          for form in forms { plurals.add(form, true) }
        } else {
          let kind = try table.value(row, tag, as: NounCase.self)
          for form in forms { endings.add(form, kind) }
        }
      }
    }
    self.endings = endings
    self.plurals = plurals
  }

  /// Returns the case that a folded word's ending shows, whatever stands before it.
  package func shape(of word: Span<UInt8>) -> NounForm? {
    let found = endings.longest(of: word, leaving: 4) { kind, start in
      switch kind {
      case .locative, .ablative: true
      case .genitive: word[start] == UInt8(ascii: "n") || isPlural(word.extracting(0..<start))
      default: false
      }
    }
    return found.map {
      NounForm(grammaticalCase: $0.value, length: $0.start, isSoftened: false)
    }
  }

  /// Returns the case of a folded word and the length of its bare form, when the lexicon knows the
  /// bare form as a role. Names of places take an apostrophe. A last k that became ğ counts as known.
  package func analysis(of word: Span<UInt8>, in language: Language) -> NounForm? {
    var isSoftened = false
    let found = endings.longest(of: word, leaving: 3) { kind, start in
      guard Self.joins(word, at: start, kind) else { return false }
      let bare = word.extracting(0..<start)
      if language.isRole(bare) { return true }
      isSoftened = Self.endsSoft(bare) && language.isRole(Self.hardened(bare).span)
      return isSoftened
    }
    return found.map {
      NounForm(grammaticalCase: $0.value, length: $0.start, isSoftened: isSoftened)
    }
  }

  /// Whether a folded word can be a genitive by its shape alone: "çocuğun", but "yakın" too.
  package func mayBeGenitive(_ word: Span<UInt8>) -> Bool {
    endings.longest(of: word, leaving: 3)?.value == .genitive
  }

  /// Returns the case of the letters that stand after an apostrophe, as a whole; nil when they are none.
  package func suffix(_ letters: Span<UInt8>) -> NounCase? {
    endings.longest(of: letters, leaving: 0) { _, start in start == 0 }?.value
  }

  /// Whether a folded word belongs to something, by its shape: it ends in the third person's close
  /// vowel, or in that and a case ("çağrısında", "ekonomisinin").
  package func isPossessed(_ word: Span<UInt8>) -> Bool {
    let cased = endings.longest(of: word, leaving: 3) { _, start in
      word[start] == UInt8(ascii: "n") && Vowel(before: start, in: word) == .close
    }
    return cased != nil || Vowel(before: word.count, in: word) == .close
  }

  /// Whether an ending fits the letter before it: a vowel after a consonant, a buffer consonant after a
  /// vowel, the n of the third person only after its close vowel.
  private static func joins(_ word: Span<UInt8>, at start: Int, _ kind: NounCase) -> Bool {
    let last = Vowel(before: start, in: word)
    switch word[start] {
    case UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "l"): return true
    case UInt8(ascii: "n"): return kind == .genitive ? last != nil : last == .close
    case UInt8(ascii: "s"), UInt8(ascii: "y"): return last != nil
    default: return last == nil
    }
  }

  /// Whether a folded word ends in the plural, with or without the third person's possessive.
  package func isPlural(_ word: Span<UInt8>) -> Bool {
    plurals.longest(of: word, leaving: 2) != nil
  }

  /// Whether a word ends in ğ (C4 9F).
  private static func endsSoft(_ word: Span<UInt8>) -> Bool {
    word.count > 3 && word[word.count - 2] == 0xC4 && word[word.count - 1] == 0x9F
  }

  /// Puts back the k that became ğ.
  package static func hardened(_ word: Span<UInt8>) -> [UInt8] {
    (0..<word.count - 2).map { word[$0] } + [UInt8(ascii: "k")]
  }
}

/// A noun taken apart.
package struct NounForm: Sendable {
  package let grammaticalCase: NounCase
  /// Bytes of the folded word before the ending.
  package let length: Int
  /// The bare form ends in k where the word has ğ.
  package let isSoftened: Bool
}

package enum NounCase: String, Sendable, CaseIterable {
  /// The third person's "(s)I", which is no case: "bakanı" is somebody's minister.
  case possessive
  case genitive
  case dative
  case accusative
  case locative
  case ablative
  case instrumental
}

/// The vowel that ends a stretch of folded Turkish.
private enum Vowel {
  case close
  case open

  init?(before end: Int, in word: Span<UInt8>) {
    guard end > 0 else { return nil }
    switch word[end - 1] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): self = .open
    case UInt8(ascii: "i"), UInt8(ascii: "u"): self = .close
    case 0xB1 where end > 1 && word[end - 2] == 0xC4: self = .close  // ı
    case 0xBC where end > 1 && word[end - 2] == 0xC3: self = .close  // ü
    case 0xB6 where end > 1 && word[end - 2] == 0xC3: self = .open  // ö
    default: return nil
    }
  }
}

extension Language {
  fileprivate func isRole(_ word: Span<UInt8>) -> Bool {
    let hash = ByteTable.hash(word)
    guard lexicon.roleWords.mayContain(hash) else { return false }
    let sense = lexicon.sense(ofWord: lexicon.words.find(word, hash: hash))
    return sense >= 0 && lexicon.traits[Int(sense)].role != nil
  }
}
