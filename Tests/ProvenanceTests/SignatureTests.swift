import ClaimModel
import Foundation
import Testing

@testable import Provenance

enum SSHKeygen {
  static let isThere = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: $0 + "/ssh-keygen") }
}

/// Bundles signed with a key made for the test.
@Suite(.enabled(if: SSHKeygen.isThere, "ssh-keygen is not there"))
struct SignatureTests {
  private let desk: Desk
  private let bundle: String
  private let key: String

  init() throws {
    desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    bundle = desk.folder.file("work.bundle")
    key = desk.folder.file("key")
    let run = try ProgramRun(
      "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], input: "/dev/null",
      folder: desk.folder.path)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func historyShowsWhoseSignatureItIs() throws {
    let signer = try #require(try desk.store.exportBundle(to: bundle, signedWith: key).signer)
    #expect(signer.key.hasPrefix("ED25519 key SHA256:"))
    let other = try Desk(author: "budi")
    #expect(try other.store.merge(bundle).signers == [signer])
    try other.store.apply([.tag([ClaimID(1)], tag: "a")])
    let entries = try other.store.history()
    #expect(entries.map(\.signers) == [[], [signer], [signer]])
    #expect(try other.store.merge(bundle).signers == [])
    #expect(try desk.store.history().map(\.signers) == [[signer], [signer]])
    let third = try Desk(author: "canan")
    #expect(try third.store.merge(other.path).signers == [signer])
    #expect(try other.store.check().isSound)
  }

  @Test func theOwnerIsNamed() throws {
    let publicKey = try String(contentsOfFile: key + ".pub", encoding: .utf8)
    let signers = try desk.folder.write(Array("ayu@example.org \(publicKey)".utf8), to: "signers")
    _ = try desk.store.exportBundle(to: bundle, signedWith: key)
    let other = try Desk(author: "budi")
    let report = try other.store.merge(bundle, allowedSigners: signers)
    #expect(report.signers.map(\.name) == ["ayu@example.org"])
  }

  @Test func aForgedSignatureIsRefused() throws {
    _ = try desk.store.exportBundle(to: bundle, signedWith: key)
    try desk.store.apply([.tag([ClaimID(1)], tag: "later")])
    let later = desk.folder.file("later.bundle")
    _ = try desk.store.exportBundle(to: later)
    let heads = try desk.store.history()[0].hash.hex
    let lines = try String(contentsOfFile: later, encoding: .utf8).split(separator: "\n")
    let forged: [String] = lines.map { line in
      guard line.contains("\"signature\"") else { return String(line) }
      let old = line.firstMatch(of: /"heads":\["([0-9a-f]+)"\]/)?.1 ?? ""
      return String(line.replacing(old, with: heads))
    }
    let path = try desk.folder.write(Array(forged.joined(separator: "\n").utf8), to: "forged")
    let other = try Desk(author: "budi")
    let error = try #require(throws: StoreError.self) { try other.store.merge(path) }
    guard case .badSignature = error else {
      Issue.record("\(error)")
      return
    }
    #expect(try other.store.history().isEmpty)
  }

  @Test func aKeyThatCannotSignIsRefused() throws {
    let none = desk.folder.file("nowhere")
    let error = try #require(throws: StoreError.self) {
      try desk.store.exportBundle(to: bundle, signedWith: none)
    }
    #expect(error.kind == .usage)
    #expect(!FileManager.default.fileExists(atPath: bundle))
  }
}
