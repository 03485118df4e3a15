import Foundation
import GRDB

/// What a bundle holds.
package struct BundleReport: Hashable, Sendable, Codable {
  package var operations: Int
  package var blobs: Int
  package var signer: Signer?
}

extension Store {
  /// Writes the whole log with the bytes it speaks of to a new file, for ``merge(_:allowedSigners:)``,
  /// signed with the SSH key in a file when one is given.
  /// - Throws: ``StoreError/fileExists(path:)``; the file appears whole or not at all.
  package func exportBundle(to target: String, signedWith key: String? = nil) throws -> BundleReport
  {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw StoreError.fileExists(path: target)
    }
    let keys = SSHKeys()
    let signed = try key.map { key in
      try keys.sign(read { try OperationLog(db: $0).heads() }, with: key)
    }
    let signer = try signed.map { try keys.verify($0, from: target) }
    let draft = StoreFile.draft(of: target)
    defer { StoreFile.removeDraft(draft) }
    var report = try write(to: draft, target: target, signed: signed)
    guard try StoreFile.publish(draft, as: target) else {
      throw StoreError.fileExists(path: target)
    }
    if let signed, let signer { try remember(signed, signer) }
    report.signer = signer
    return report
  }

  private func write(to draft: String, target: String, signed: HeadSignature?) throws
    -> BundleReport
  {
    guard FileManager.default.createFile(atPath: draft, contents: nil),
      let file = FileHandle(forWritingAtPath: draft)
    else { throw StoreError.permission(path: target, writing: true) }
    defer { try? file.close() }
    do {
      let report = try read { db in
        let report = BundleReport(
          operations: try Int.fetchOne(db, sql: "SELECT count(*) FROM op") ?? 0,
          blobs: try Int.fetchOne(db, sql: "SELECT count(*) FROM blob") ?? 0)
        try file.write(
          line: BundleLine(
            heads: OperationLog(db: db).heads(), operations: report.operations, blobs: report.blobs)
        )
        try StoreContents.forEach(in: db) { try file.write(line: BundleLine($0)) }
        if let signed { try file.write(line: BundleLine(.signature(signed))) }
        return report
      }
      try file.synchronize()
      return report
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError.inputOutput(path: target, reason: "writing it")
    }
  }

  /// So that this store's own history shows it as well.
  private func remember(_ signature: HeadSignature, _ signer: Signer) throws {
    guard writer != nil else { return }
    try write { db in try SignatureLog(db: db).add(signature, by: signer) }
  }
}

extension FileHandle {
  fileprivate func write(line: BundleLine) throws {
    var data = Data(try CanonicalJSON.encode(line))
    data.append(UInt8(ascii: "\n"))
    try write(contentsOf: data)
  }
}
