import ClaimModel
import Foundation
import Provenance

/// A process of its own that writes to a store and says what was acknowledged, for tests of what
/// survives its end.
///
/// - `write STORE AUTHOR COUNT [BYTES]`: says `ready`, then writes commands of three operations each on
///   the first claim, or of one; `done o7 NAME` when a command returns, `reads …` and `failed …` when
///   it throws. BYTES limits the size of files it writes.
/// - `read STORE FILE`: reads pages until a file appears; `read COUNT SLOWEST-MILLISECONDS`.
@main struct StoreWriter {
  static func main() {
    let arguments = CommandLine.arguments
    signal(SIGXFSZ, SIG_IGN)
    if ProcessInfo.processInfo.environment["STORE_WRITER_UNPRIVILEGED"] != nil { setuid(65534) }
    do {
      switch arguments[1] {
      case "write": try write(arguments[2], author: arguments[3], rest: arguments.dropFirst(4))
      default: try read(arguments[2], until: arguments[3])
      }
    } catch let error as StoreError {
      say("failed \(error.kind.rawValue) \(error.message)")
      exit(error.kind.exitCode)
    } catch {
      say("failed unforeseen \(error)")
      exit(1)
    }
  }

  private static func write(_ path: String, author: String, rest: ArraySlice<String>) throws {
    let patience = Double(ProcessInfo.processInfo.environment["STORE_WRITER_PATIENCE"] ?? "") ?? 60
    let options = StoreOptions(author: author, patience: patience)
    let store = try Store.open(at: path, options: options)
    if let bytes = rest.dropFirst().first.flatMap(UInt.init) {
      var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    }
    say("ready")
    do {
      for number in 0..<(rest.first.flatMap { Int($0) } ?? 1) {
        say("done \(try command(number, of: author, in: store))")
      }
    } catch {
      say("reads \((try? store.claims().count) ?? -1)")
      throw error
    }
    try store.close()
  }

  /// One operation, or three that stand or fall together.
  private static func command(_ number: Int, of author: String, in store: Store) throws -> String {
    let name = "\(author) \(number)"
    let claim = [ClaimID(1)]
    var changes: [Change] = [.annotate(claim, text: name)]
    if ProcessInfo.processInfo.environment["STORE_WRITER_SINGLE"] == nil {
      changes += [.tag(claim, tag: name), .dispute(claim, reason: name)]
    }
    let report = try store.apply(changes, command: name)
    return "\(report.operations.first?.description ?? "nothing") \(name)"
  }

  private static func read(_ path: String, until file: String) throws {
    let store = try Store.open(at: path, options: StoreOptions(patience: 0))
    var slowest = Duration.zero
    var count = 0
    while !FileManager.default.fileExists(atPath: file) {
      slowest = max(slowest, try ContinuousClock().measure { _ = try store.claims(limit: 2) })
      count += 1
    }
    say("read \(count) \(Int(slowest / .milliseconds(1)))")
  }

  /// Reaches the reader at once.
  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
