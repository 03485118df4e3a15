import ClaimModel
import Foundation
package import Framing

/// A case of the folder `Claims/`, with the claims expected of its articles; claim ids are
/// "ARTICLE#NUMBER" as in `case.json`.
package struct WorkedCase {
  package var documents: [ComparedDocument]

  static func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Claims/\(name)")
  }

  /// Returns the names of the cases that have a matrix, in order.
  package static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder("").path(percentEncoded: false))
      .filter {
        FileManager.default.fileExists(
          atPath: folder($0).appending(path: "matrix.tsv").path(percentEncoded: false))
      }.sorted()
  }

  package init(_ name: String) throws {
    let folder = Self.folder(name)
    func read<T: Decodable>(_ file: String, as type: T.Type) throws -> T {
      try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: file)))
    }
    let lineages = try? read("lineage.json", as: LineageFile.self)
    documents = try read("case.json", as: CaseFile.self).documents.map { entry in
      let text = try String(contentsOf: folder.appending(path: entry.file), encoding: .utf8)
      let expected = try read(entry.expected, as: ExpectedFile.self)
      let id = String(entry.file.prefix { $0 != "." })
      var document = ComparedDocument(
        id: id, source: entry.outlet, upstream: expected.upstream, language: entry.language,
        title: id, published: entry.published, text: text,
        claims: expected.claims.map { $0.compared(in: text, of: id) })
      document.lineage = lineages?.lineage(of: id)
      return document
    }
  }
}

private struct CaseFile: Decodable {
  var documents: [CaseDocument]
}

private struct LineageFile: Decodable {
  var lineages: [LineageEntry]

  struct LineageEntry: Decodable {
    var origin: String
    var source: String
    var documents: [String]
  }

  func lineage(of document: String) -> DocumentLineage? {
    lineages.firstIndex { $0.documents.contains(document) }.map {
      DocumentLineage(
        number: $0 + 1, origin: lineages[$0].source, isOrigin: lineages[$0].origin == document)
    }
  }
}

private struct CaseDocument: Decodable {
  var file: String
  var expected: String
  var outlet: String
  var language: String
  var published: String
}

private struct ExpectedFile: Decodable {
  var upstream: [String]
  var claims: [ExpectedClaim]
}

private struct ExpectedQuantity: Decodable {
  var value: Int
  var unit: String
  var category: QuantityCategory?
  var range: ScalarRange
}

private struct ExpectedClaim: Decodable {
  var id: Int
  var kind: ClaimKind
  var voice: ClaimVoice
  var act: SpeechAct
  var content: [ScalarRange]
  var cue: ScalarRange?
  var speaker: ScalarRange?
  // The names of the files.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  var speaker_resolved: String?
  var quantities: [ExpectedQuantity]?
  var flags: [ClaimFlag]?

  func compared(in text: String, of document: String) -> ComparedClaim {
    let map = OffsetMap(text)
    let ranges = content.map(map.bytes)
    let claim = Claim(
      kind: kind, voice: voice, act: act, content: ranges, sentence: ranges[0],
      cue: cue.map { Cue(ranges: [map.bytes($0)], lemma: "", cueClass: .neutral) },
      speaker: speaker_resolved.map {
        Speaker(
          mention: speaker.map(map.bytes), resolved: $0, kind: .organisation, resolution: .named)
      },
      quantities: (quantities ?? []).enumerated().map { index, quantity in
        value(
          quantity, second: index > 0, at: map.bytes(quantity.range),
          words: String(text[ranges[0]]))
      }, flags: flags ?? [], rule: "expected")
    return ComparedClaim(id: "\(document)#\(id)", claim: claim)
  }

  private func value(
    _ quantity: ExpectedQuantity, second: Bool, at range: ByteRange, words: String
  ) -> Quantity {
    let number = Decimal64(quantity.value)
    return Quantity(
      range: range, low: number, high: number,
      comparator: .exactly, unit: quantity.unit,
      category: quantity.category ?? category(quantity.unit, second: second, words: words))
  }

  private func category(_ unit: String, second: Bool, words: String) -> QuantityCategory {
    switch unit {
    case "year": .year
    case "gün": .duration
    case "people", "orang", "kişi", "wounded":
      second || words.contains("luka-luka") ? .wounded : .killed
    default: .other
    }
  }
}
