/// Which parts a sense has, one bit each. Public for the reason that `WordClasses` is.
@frozen public struct SenseMarks: OptionSet, Sendable {
  /// One bit a member.
  public let rawValue: UInt16

  /// A set of the members whose bits are set.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It is a cue.
  @inlinable public static var cue: SenseMarks { SenseMarks(rawValue: 1 << 0) }
  /// It is a number word.
  @inlinable public static var number: SenseMarks { SenseMarks(rawValue: 1 << 1) }
  /// It is a date word.
  @inlinable public static var date: SenseMarks { SenseMarks(rawValue: 1 << 2) }
  /// It is a predicate of the frame lexicon.
  @inlinable public static var predicate: SenseMarks { SenseMarks(rawValue: 1 << 3) }
  /// It introduces a source.
  @inlinable public static var credit: SenseMarks { SenseMarks(rawValue: 1 << 4) }
  /// A phrase of time, which may hold a date word.
  @inlinable public static var time: SenseMarks { SenseMarks(rawValue: 1 << 5) }

  /// It is the name of a place or a people.
  @inlinable public static var place: SenseMarks { SenseMarks(rawValue: 1 << 6) }
  /// It tells what a number counts.
  @inlinable public static var unit: SenseMarks { SenseMarks(rawValue: 1 << 7) }
  /// A full stop behind it ends no sentence.
  @inlinable public static var abbreviation: SenseMarks { SenseMarks(rawValue: 1 << 8) }

  /// It is a predicate that is no noun.
  @inlinable public static var deed: SenseMarks { SenseMarks(rawValue: 1 << 9) }
  /// It is a predicate that tells of legal or territorial status.
  @inlinable public static var status: SenseMarks { SenseMarks(rawValue: 1 << 10) }

  /// The union of some members; a literal folds to a constant.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: SenseMarks...) {
    var value: UInt16 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  init(_ draft: SenseDraft) {
    var marks: SenseMarks = []
    if !draft.cues.isEmpty { marks.insert(.cue) }
    if draft.number != nil { marks.insert(.number) }
    if draft.date != nil { marks.insert(.date) }
    if let predicate = draft.predicate {
      marks.insert(.predicate)
      if predicate.tag != .noun { marks.insert(.deed) }
      if PredicateSenses.status.contains(predicate.sense) { marks.insert(.status) }
    }
    if draft.credit != nil { marks.insert(.credit) }
    if draft.classes.contains(.time) { marks.insert(.time) }
    if draft.place != nil { marks.insert(.place) }
    if draft.unit != nil { marks.insert(.unit) }
    if draft.isAbbreviation { marks.insert(.abbreviation) }
    self = marks
  }
}
