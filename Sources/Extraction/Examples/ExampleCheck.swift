import ClaimModel
package import LanguagePacks

/// Holds what the extractor reads in an example against what the example says.
package struct ExampleCheck: Sendable {
  /// One line for each difference; empty when the example is read right.
  package let failures: [String]

  package init(_ example: Example, _ extractor: Extractor) throws(PackError) {
    let expected = ExampleMarkup(example.markup)
    let reading = try extractor.read(expected.text, language: example.language)
    var check = Comparison(expected: expected, reading: reading)
    check.compare(rule: example.rule)
    failures = check.failures
  }
}

private struct Comparison {
  let expected: ExampleMarkup
  let reading: Reading
  var failures: [String] = []

  mutating func compare(rule: String) {
    var free = reading.claims.filter { $0.kind == .statement }
    for statement in expected.statements {
      guard let index = free.firstIndex(where: { words($0.content) == words(statement.content) })
      else {
        failures.append("missed: \(text(statement.content))")
        continue
      }
      compare(free.remove(at: index), statement)
    }
    failures += free.map { "invented [\($0.rule)]: \(text($0.content))" }
    compareAssertions()
    for range in expected.boilerplate
    where !reading.boilerplate.contains(where: { $0.range.overlaps(range) }) {
      failures.append("no boilerplate: \(text([range]))")
    }
    if failures.isEmpty, !reading.claims.contains(where: { $0.rule == rule }) {
      failures.append("rule \(Set(reading.claims.map(\.rule)).sorted()) instead of \(rule)")
    }
  }

  private mutating func compare(_ claim: Claim, _ statement: ExampleMarkup.Statement) {
    if !statement.cue.isEmpty {
      let cue = claim.cue?.ranges ?? []
      if words(cue).isDisjoint(with: words(statement.cue)) {
        failures.append("cue \(text(cue)) instead of \(text(statement.cue))")
      }
    }
    if !statement.speaker.isEmpty {
      let mention = [claim.speaker?.mention, claim.speaker?.antecedent].compactMap(\.self)
      if !mention.contains(where: { words([$0]) == words(statement.speaker) }) {
        failures.append("speaker \(text(mention)) instead of \(text(statement.speaker))")
      }
    }
    if let name = statement.resolved, claim.speaker?.resolved != name {
      failures.append("speaker resolved \(claim.speaker?.resolved ?? "unknown") instead of \(name)")
    }
  }

  private mutating func compareAssertions() {
    let found = reading.claims.filter { $0.kind == .assertion }.map { words($0.content) }
    for range in expected.assertions where !found.contains(words([range])) {
      failures.append("no assertion: \(text([range]))")
    }
  }

  /// The starts of the words in some ranges.
  private func words(_ ranges: [ByteRange]) -> Set<Int> {
    var starts: Set<Int> = []
    let bytes = Array(expected.text.utf8)
    for range in ranges {
      var inWord = false
      for index in range.start..<min(range.end, bytes.count) {
        let isWord = bytes[index] >= 0x80 && !isMark(bytes, index) || isLetter(bytes[index])
        if isWord, !inWord { starts.insert(index) }
        inWord = isWord
      }
    }
    return starts
  }

  /// A byte of “ ” ‘ ’ – — … or « ».
  private func isMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    for lead in max(0, index - 2)...index where bytes[lead] == 0xE2 { return true }
    return bytes[index] == 0xC2 || index > 0 && bytes[index - 1] == 0xC2
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func text(_ ranges: [ByteRange]) -> String {
    ranges.isEmpty ? "none" : ranges.map { "«\(expected.text[$0])»" }.joined(separator: " … ")
  }
}
