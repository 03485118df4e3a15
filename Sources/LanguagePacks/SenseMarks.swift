/// Which parts a sense has, one bit each.
package struct SenseMarks: OptionSet, Sendable {
  package let rawValue: UInt8

  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

  @inlinable package static var cue: SenseMarks { SenseMarks(rawValue: 1 << 0) }
  @inlinable package static var number: SenseMarks { SenseMarks(rawValue: 1 << 1) }
  @inlinable package static var date: SenseMarks { SenseMarks(rawValue: 1 << 2) }
  @inlinable package static var predicate: SenseMarks { SenseMarks(rawValue: 1 << 3) }
  @inlinable package static var credit: SenseMarks { SenseMarks(rawValue: 1 << 4) }
  /// A phrase of time, which may hold a date word.
  @inlinable package static var time: SenseMarks { SenseMarks(rawValue: 1 << 5) }

  @inlinable @inline(__always)
  package init(arrayLiteral elements: SenseMarks...) {
    var value: UInt8 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  init(_ draft: SenseDraft) {
    var marks: SenseMarks = []
    if !draft.cues.isEmpty { marks.insert(.cue) }
    if draft.number != nil { marks.insert(.number) }
    if draft.date != nil { marks.insert(.date) }
    if draft.predicate != nil { marks.insert(.predicate) }
    if draft.credit != nil { marks.insert(.credit) }
    if draft.classes.contains(.time) { marks.insert(.time) }
    self = marks
  }
}
