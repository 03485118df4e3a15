import Foundation

/// Signs and verifies with the user's own SSH keys, through `ssh-keygen -Y` of OpenSSH.
struct SSHKeys {
  /// A file that names the owners of keys: see ALLOWED SIGNERS in ssh-keygen(1).
  var allowedSigners: String?

  /// - Throws: ``StoreError/unusableKey(path:reason:)``, ``StoreError/programNotFound(name:)``.
  func sign(_ heads: [ContentHash], with key: String) throws -> HeadSignature {
    try withFolder { folder in
      let message = folder + "/heads"
      try Data(HeadSignature.message(heads).utf8).write(to: URL(fileURLWithPath: message))
      let run = try run(["sign", "-n", HeadSignature.namespace, "-f", key, message], in: folder)
      guard run.status == 0,
        let armor = try? String(contentsOfFile: message + ".sig", encoding: .utf8)
      else { throw StoreError.unusableKey(path: key, reason: run.complaint) }
      return HeadSignature(heads: heads.sorted { $0.hex < $1.hex }, armor: armor)
    }
  }

  /// Tells whose signature it is.
  ///
  /// - Throws: ``StoreError/badSignature(path:reason:)``, ``StoreError/programNotFound(name:)``.
  func verify(_ signature: HeadSignature, from path: String) throws -> Signer {
    try withFolder { folder in
      let (message, armor) = (folder + "/heads", folder + "/heads.sig")
      try Data(signature.message.utf8).write(to: URL(fileURLWithPath: message))
      try Data(signature.armor.utf8).write(to: URL(fileURLWithPath: armor))
      let arguments = ["check-novalidate", "-n", HeadSignature.namespace, "-s", armor]
      let run = try run(arguments, in: folder, input: message)
      guard run.status == 0, let key = Self.key(in: run.output) else {
        throw StoreError.badSignature(path: path, reason: run.complaint)
      }
      return Signer(key: key, name: try owner(message, armor, folder, path))
    }
  }

  /// The name beside the key in the file of allowed signers.
  private func owner(_ message: String, _ armor: String, _ folder: String, _ path: String) throws
    -> String?
  {
    guard let allowedSigners else { return nil }
    guard FileManager.default.isReadableFile(atPath: allowedSigners) else {
      throw StoreError.fileNotFound(path: allowedSigners)
    }
    let found = try run(["find-principals", "-s", armor, "-f", allowedSigners], in: folder)
    guard found.status == 0, let name = found.output.split(separator: "\n").first else {
      return nil
    }
    let arguments = [
      "verify", "-f", allowedSigners, "-I", String(name), "-n", HeadSignature.namespace, "-s",
      armor,
    ]
    let run = try run(arguments, in: folder, input: message)
    guard run.status == 0 else {
      throw StoreError.badSignature(path: path, reason: run.complaint)
    }
    return String(name)
  }

  /// `Good "sanad" signature with ED25519 key SHA256:…`
  private static func key(in output: String) -> String? {
    output.split(separator: "\n").first { $0.contains(" key SHA256:") }
      .flatMap { line in line.range(of: "with ").map { String(line[$0.upperBound...]) } }
  }

  private func run(_ arguments: [String], in folder: String, input: String = "/dev/null") throws
    -> ProgramRun
  {
    try ProgramRun("ssh-keygen", ["-Y"] + arguments, input: input, folder: folder)
  }

  private func withFolder<Value>(_ work: (String) throws -> Value) throws -> Value {
    let folder = NSTemporaryDirectory() + "/sanad-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError.permission(path: folder, writing: true)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try work(folder)
  }
}
