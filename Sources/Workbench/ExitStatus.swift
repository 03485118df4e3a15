internal import Messages
package import Provenance

/// How a command ended, for the shell; after BSD `sysexits.h`.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case success = 0
  /// A comparison or measurement that did not come out as asked.
  case failure = 1
  /// The command line or a filter is wrong.
  case usage = 64
  /// An input or a store cannot be read as what it should be.
  case data = 65
  /// A file, claim, document or case that does not exist.
  case notFound = 66
  /// A fault of the program or of the store's engine.
  case software = 70
  /// What would be made is there already.
  case conflict = 73
  case inputOutput = 74
  /// Another process holds the store.
  case busy = 75
  case permission = 77
  /// 128 and the number of SIGINT, as shells have it.
  case interrupted = 130

  package init(_ kind: StoreError.Kind) {
    self = ExitStatus(rawValue: kind.exitCode) ?? .software
  }

  /// One phrase for the documentation.
  package var summary: String {
    switch self {
    case .success: say("done")
    case .failure: say("done, and what was checked does not hold")
    case .usage: say("the command line or a filter is wrong")
    case .data: say("an input or a store is not what it should be")
    case .notFound: say("a file, claim, document or case does not exist")
    case .software: say("a fault of the program or of SQLite")
    case .conflict: say("what would be made exists already")
    case .inputOutput: say("reading or writing failed; the disk may be full")
    case .busy: say("another process holds the store; try again")
    case .permission: say("not permitted: a read-only file or folder")
    case .interrupted: say("stopped with Ctrl-C")
    }
  }
}
