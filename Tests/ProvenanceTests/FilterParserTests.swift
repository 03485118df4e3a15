import Provenance
import Testing

struct FilterParserTests {
  @Test func lastIsWhatWasListed() throws {
    let listed = [4, 1, 2].map(ClaimID.init)
    let filter = try FilterParser.parse("LAST", listed: listed)
    #expect(filter == .claims([ClaimID(1)...ClaimID(2), ClaimID(4)...ClaimID(4)]))
    #expect(try FilterParser.parse("\"last\"") == .text("last", isPhrase: true))
    #expect(throws: FilterError(.noListing, offset: 2, length: 4)) {
      try FilterParser.parse("a last")
    }
  }

  private static let one = ClaimID(1)...ClaimID(1)

  static let readings: [(String, Filter)] = [
    ("", .all),
    ("   ", .all),
    ("voice:outlet", .field(.voice, ["outlet"])),
    ("VOICE:Outlet", .field(.voice, ["outlet"])),
    ("voice:direct,mixed", .field(.voice, ["direct", "mixed"])),
    ("speaker:\"US State\"", .field(.speaker, ["US State"])),
    ("tag:a,\"b c\"", .field(.tag, ["a", "b c"])),
    ("a b", .and([.text("a", isPhrase: false), .text("b", isPhrase: false)])),
    ("a and b", .and([.text("a", isPhrase: false), .text("b", isPhrase: false)])),
    ("a AND b", .and([.text("a", isPhrase: false), .text("b", isPhrase: false)])),
    (
      "a or b c",
      .or([
        .text("a", isPhrase: false),
        .and([.text("b", isPhrase: false), .text("c", isPhrase: false)]),
      ])
    ),
    (
      "(a or b) c",
      .and([
        .or([.text("a", isPhrase: false), .text("b", isPhrase: false)]),
        .text("c", isPhrase: false),
      ])
    ),
    ("-tag:done", .not(.field(.tag, ["done"]))),
    ("not tag:done", .not(.field(.tag, ["done"]))),
    ("not not a", .not(.not(.text("a", isPhrase: false)))),
    ("-(a b)", .not(.and([.text("a", isPhrase: false), .text("b", isPhrase: false)]))),
    ("-\"a b\"", .not(.text("a b", isPhrase: true))),
    ("“a b”", .text("a b", isPhrase: true)),
    ("\"and\"", .text("and", isPhrase: true)),
    ("cease-fire", .text("cease-fire", isPhrase: false)),
    ("10:30", .text("10:30", isPhrase: false)),
    ("before:2020-10-01", .field(.before, ["2020-10-01"])),
    ("after:2020", .field(.after, ["2020"])),
    ("c1", .claims([one])),
    ("C3-c9", .claims([ClaimID(3)...ClaimID(9)])),
    ("c9-3", .claims([ClaimID(3)...ClaimID(9)])),
    ("c1,c4-c5", .claims([one, ClaimID(4)...ClaimID(5)])),
    ("id:c1", .claims([one])),
    ("it", .claims([ClaimID(7)...ClaimID(7)])),
    ("cue", .text("cue", isPhrase: false)),
    ("c1x", .text("c1x", isPhrase: false)),
    ("c0", .text("c0", isPhrase: false)),
  ]

  @Test(arguments: 0..<readings.count)
  func reads(_ index: Int) throws {
    let (text, filter) = Self.readings[index]
    #expect(try FilterParser.parse(text, current: ClaimID(7)) == filter)
  }

  static let faults: [(filter: String, carets: String, message: String)] = [
    ("voice:loud", "      ^^^^", "takes direct, indirect, mixed, outlet"),
    ("a voice:direct,outlte", "               ^^^^^^", "Did you mean \"outlet\"?"),
    ("speeker:x", "^^^^^^^", "Did you mean \"speaker\"?"),
    ("x zzz:1", "  ^^^", "Keys are speaker, voice"),
    ("tag:", "^^^^", "needs a value"),
    ("tag:a,", "^^^^^^", "needs a value"),
    ("(a or b", "^", "parenthesis is not closed"),
    ("a)", " ^", "cannot stand here"),
    ("()", " ^", "cannot stand here"),
    ("say \"kata", "    ^", "quotation mark is not closed"),
    ("tag:\"a", "    ^", "quotation mark is not closed"),
    ("a or", "  ^^", "must follow \"or\""),
    ("a and or b", "      ^^", "cannot stand here"),
    ("not", "^^^", "must follow \"not\""),
    ("(not)", " ^^^", "must follow \"not\""),
    ("before:soon", "       ^^^^", "is no date"),
    ("after:2020-13", "      ^^^^^^^", "is no date"),
    ("id:d4", "   ^^", "names no claims"),
    ("c1 it", "   ^^", "no current claim"),
    ("...", "^^^", "no letters"),
    ("ışık voice:x", "           ^", "voice: takes"),
  ]

  @Test(arguments: 0..<faults.count)
  func pointsAtTheFault(_ index: Int) throws {
    let fault = Self.faults[index]
    let error = #expect(throws: FilterError.self) { try FilterParser.parse(fault.filter) }
    #expect(error?.marked(in: fault.filter) == fault.filter + "\n" + fault.carets)
    #expect(error?.message.contains(fault.message) == true, "\(error?.message ?? "")")
  }

  /// No text of few pieces makes the parser do anything but read or point inside the text.
  @Test func everyShortFilterIsReadOrRefused() {
    let pieces = [
      "a", "tag:", "tag:x", "(", ")", "-", "not", "or", "and", "\"", ",", " ", "c1", ":",
    ]
    var filters = [""]
    for _ in 1...4 { filters = filters.flatMap { filter in pieces.map { filter + $0 } } }
    for filter in filters {
      do { _ = try FilterParser.parse(filter) } catch let error as FilterError {
        let length = filter.unicodeScalars.count
        #expect(error.offset >= 0 && error.offset <= length && error.length >= 1, "\(filter)")
      } catch {
        Issue.record("\(filter): \(error)")
      }
    }
  }
}
