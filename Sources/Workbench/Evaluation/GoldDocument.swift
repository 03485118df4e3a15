internal import ClaimModel
internal import Foundation
internal import Messages

/// A document with what an extractor must find in it, in either schema: every claim
/// (`claims`), or attributions alone (`quotes`).
struct GoldDocument: Decodable {
  let id: String
  let lang: String?
  private(set) var text: String?
  let file: String?
  let claims: [GoldClaim]?
  let quotes: [GoldQuote]?
  let boilerplate: [ScalarRange]?

  /// Reads a gold file: one object, or one a line. A `file` beside it is read as it is, without
  /// taking a header off.
  ///
  /// - Throws: ``WorkbenchError/badGold(path:line:reason:)``, ``WorkbenchError`` for a missing text.
  static func read(_ path: String) throws -> [GoldDocument] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(message: say("\(path): no such file, or it cannot be read."), status: .notFound)
    }
    let decoder = JSONDecoder()
    if let single = try? decoder.decode(GoldDocument.self, from: data) {
      return [try single.withText(beside: path, line: 1)]
    }
    return try data.split(separator: UInt8(ascii: "\n")).enumerated().compactMap { index, line in
      guard !line.allSatisfy({ $0 == 32 || $0 == 13 }) else { return nil }
      do {
        return try decoder.decode(GoldDocument.self, from: Data(line))
          .withText(beside: path, line: index + 1)
      } catch let error as DecodingError {
        throw WorkbenchError.badGold(path: path, line: index + 1, reason: CaseManifest.words(error))
      }
    }
  }

  private func withText(beside path: String, line: Int) throws -> GoldDocument {
    guard claims != nil || quotes != nil else {
      throw WorkbenchError.badGold(path: path, line: line, reason: say("neither claims nor quotes"))
    }
    guard text == nil else { return self }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    guard let file,
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path)
    else {
      throw WorkbenchError.badGold(
        path: path, line: line, reason: say("no text, and no file with it"))
    }
    var document = self
    document.text = String(decoding: data, as: UTF8.self)
    return document
  }
}

struct GoldClaim: Decodable {
  let kind: ClaimKind
  let voice: String
  let content: [ScalarRange]
  let speakerResolved: String?
  let flags: [String]?

  enum CodingKeys: String, CodingKey {
    case kind
    case voice
    case content
    case speakerResolved = "speaker_resolved"
    case flags
  }

  /// Found is right, missed is no error.
  var isOptional: Bool {
    !Set(flags ?? []).isDisjoint(with: ["embedded", "unmarked-continuation"])
  }
}

struct GoldQuote: Decodable {
  let type: String?
  let content: [ScalarRange]
  let speaker: [ScalarRange]?
}
