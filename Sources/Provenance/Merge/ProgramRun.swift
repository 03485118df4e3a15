import Foundation

/// A run of another program to its end.
///
/// It stays in the terminal's foreground, which `Process` of Foundation does not let it, so that it
/// can ask for a passphrase.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// - Throws: ``StoreError/programNotFound(name:)``.
  init(_ name: String, _ arguments: [String], input: String, folder: String) throws {
    let (output, errors) = (folder + "/output", folder + "/errors")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let creating = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, creating, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, creating, 0o600)
    let words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawnp(&child, name, &actions, nil, words, environ) == 0 else {
      throw StoreError.programNotFound(name: name)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    self.status = status
    self.output = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    self.errors = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
  }

  /// The last thing it said.
  var complaint: String {
    let lines = (output + errors).split(separator: "\n")
    return lines.last.map { String($0).trimmingCharacters(in: .whitespaces) } ?? "no reason given"
  }
}
