import LanguagePacks

/// A set of cue form tags, as a rule asks for them.
struct CueTags: OptionSet {
  let rawValue: UInt16

  static let finite = CueTags(rawValue: 1 << 0)
  static let base = CueTags(rawValue: 1 << 1)
  static let participle = CueTags(rawValue: 1 << 2)
  static let passive = CueTags(rawValue: 1 << 3)
  static let clitic = CueTags(rawValue: 1 << 4)
  static let converb = CueTags(rawValue: 1 << 5)
  static let nominal = CueTags(rawValue: 1 << 6)
  static let noun = CueTags(rawValue: 1 << 7)
  static let inverted = CueTags(rawValue: 1 << 8)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ tag: CueTag) {
    switch tag {
    case .finite: self = .finite
    case .inverted: self = .inverted
    case .base: self = .base
    case .participle: self = .participle
    case .passive: self = .passive
    case .clitic: self = .clitic
    case .converb: self = .converb
    case .nominal: self = .nominal
    case .noun: self = .noun
    }
  }
}
