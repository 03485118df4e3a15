internal import ClaimModel
internal import Foundation
internal import Messages

/// A folder's `case.json`: the name of the case and what its files do not say of themselves.
struct CaseManifest: Decodable {
  let name: String
  let documents: [Entry]

  struct Entry: Decodable {
    let file: String
    let outlet: String?
    let language: String?
    let published: String?
    let url: String?
  }

  /// Returns the manifest of a folder, or nil when it has none.
  ///
  /// - Throws: ``WorkbenchError/badManifest(path:reason:)``.
  static func of(folder: String) throws -> CaseManifest? {
    let path = folder + "/case.json"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    do {
      return try JSONDecoder().decode(CaseManifest.self, from: data)
    } catch {
      throw WorkbenchError.badManifest(path: path, reason: Self.words(error))
    }
  }

  /// What is wrong with a JSON file, in a few words.
  static func words(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): say("\"\(key.stringValue)\" is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      say("\"\(context.codingPath.last?.stringValue ?? "")\" has a wrong type")
    default: say("not valid JSON")
    }
  }

  /// Fills what an article of the folder does not say itself.
  func describe(_ article: inout Article, folder: String) {
    guard let entry = documents.first(where: { folder + "/" + $0.file == article.origin }) else {
      return
    }
    article.outlet = article.outlet ?? entry.outlet
    article.language = article.language ?? entry.language
    article.published = article.published ?? entry.published
    article.url = article.url ?? entry.url
  }
}
