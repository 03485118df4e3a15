/// A set of cue form tags: those of a word's forms, or those a rule asks for. Public for the reason
/// that `WordClasses` is.
@frozen public struct CueTags: OptionSet, Sendable {
  /// One bit a member.
  public let rawValue: UInt16

  /// A set of the members whose bits are set.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The union of some members; a literal folds to a constant.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: CueTags...) {
    var value: UInt16 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  /// A finite form: says, said.
  @inlinable public static var finite: CueTags { CueTags(rawValue: 1 << 0) }
  /// A base form: say.
  @inlinable public static var base: CueTags { CueTags(rawValue: 1 << 1) }
  /// A participle: saying, diyen.
  @inlinable public static var participle: CueTags { CueTags(rawValue: 1 << 2) }
  /// A passive: disebut, söylendi.
  @inlinable public static var passive: CueTags { CueTags(rawValue: 1 << 3) }
  /// A form with its agent inside: katanya.
  @inlinable public static var clitic: CueTags { CueTags(rawValue: 1 << 4) }
  /// A converb: diyerek.
  @inlinable public static var converb: CueTags { CueTags(rawValue: 1 << 5) }
  /// A nominalised form: söylediği.
  @inlinable public static var nominal: CueTags { CueTags(rawValue: 1 << 6) }
  /// A noun: claim, pernyataan.
  @inlinable public static var noun: CueTags { CueTags(rawValue: 1 << 7) }
  /// A finite form that stands only before its subject: kata, ujar.
  @inlinable public static var inverted: CueTags { CueTags(rawValue: 1 << 8) }

  /// Every tag.
  @inlinable public static var any: CueTags { CueTags(rawValue: .max) }

  /// The set of one tag.
  package init(_ tag: CueTag) {
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
