import Testing

@testable import Messages

/// How a message and its values become a sentence.
@Suite struct MessageTests {
  @Test func valuesAreNumbered() {
    let (id, known) = ("c12", ["a", "b"])
    let message: Message = "There is no \(id); there are \(known.joined(separator: ", "))."
    #expect(message.key == "There is no {1}; there are {2}.")
    #expect(message.values == ["c12", "a, b"])
  }

  @Test(arguments: [(0, "0 klaim"), (1, "satu klaim"), (2, "2 klaim")])
  func oneHasItsOwnWording(count: Int, expected: String) {
    let table = MessageTable(tsv: "{1} claims\t{1} klaim\tsatu klaim\n")
    #expect(table.wording(of: "\(count) claims") == expected)
  }

  @Test(arguments: [
    ("{1} in {2}\t{2} memuat {1}\t\n", "d1 memuat c1"),
    ("{1} in {2}\t\t\n", "c1 in d1"),
    ("another\tlain\t\n", "c1 in d1"),
    ("{1} in {2}\t{1}, {3} {x} {2\t\n", "c1, {3} {x} {2"),
  ])
  func tableDecides(tsv: String, expected: String) {
    let (claim, document) = ("c1", "d1")
    #expect(MessageTable(tsv: tsv).wording(of: "\(claim) in \(document)") == expected)
  }

  /// What stands in a value is never taken for a place of another.
  @Test func valuesAreLeftAlone() {
    let (one, other) = ("{2}", "{1}")
    let table = MessageTable(tsv: "{1} and {2}\t{2} dan {1}\t\n")
    #expect(table.wording(of: "\(one) and \(other)") == "{1} dan {2}")
  }

  @Test(arguments: ["plain", "tab\there", "two\nlines", "back\\slash", "\\n is no line end"])
  func cellsKeepEveryCharacter(text: String) {
    let tsv = MessageTable.escaped("key") + "\t" + MessageTable.escaped(text) + "\t\n"
    #expect(MessageTable(tsv: tsv).wording(of: "key") == text)
  }

  @Test func languageOfAPieceOfWork() {
    let english = say("There are no cases.")
    let indonesian = MessageLanguage.$ofWork.withValue(.indonesian) { say("There are no cases.") }
    #expect(english == "There are no cases.")
    #expect(indonesian == "Belum ada kasus.")
  }
}
