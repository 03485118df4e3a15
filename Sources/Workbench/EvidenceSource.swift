internal import Foundation
internal import Messages
internal import Provenance

/// What a piece of evidence is, from how it is written.
struct EvidenceSource {
  let kind: EvidenceKind
  var accessed: String?
  var sha256: String?

  /// - Throws: ``StoreError/unknownClaim(_:)``, ``Failure`` for a file that cannot be read.
  init(_ reference: String, kind: EvidenceKind?, in workbench: Workbench) throws {
    self.kind = kind ?? Self.kind(of: reference)
    switch self.kind {
    case .url: accessed = String(workbench.settings.clock().description.prefix(10))
    case .file: sha256 = try Self.hash(ofFile: reference)
    case .claim:
      guard let id = ClaimID(parsing: reference) else {
        throw WorkbenchError.unknownValue(
          what: "claim", value: reference, known: ["c12"], suggestion: nil)
      }
      _ = try workbench.store().claim(id)
    case .text: break
    }
  }

  private static func kind(of reference: String) -> EvidenceKind {
    if reference.hasPrefix("http://") || reference.hasPrefix("https://") { return .url }
    if ClaimID(parsing: reference) != nil { return .claim }
    let looksLikeFile = reference.contains("/") || reference.contains(".")
    return looksLikeFile && FileManager.default.fileExists(atPath: reference) ? .file : .text
  }

  /// Returns the SHA-256 of a file in hexadecimal.
  static func hash(ofFile path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(message: say("\(path): no such file, or it cannot be read."), status: .notFound)
    }
    return ContentHash(of: Array(data)).hex
  }
}
