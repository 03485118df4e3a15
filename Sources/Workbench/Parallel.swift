internal import Dispatch
internal import Synchronization

/// Work spread over the processor's cores.
enum Parallel {
  /// Returns the results in the order of the items.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(work) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = work(items[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The same as a part of a command that tells how far it is and can be stopped.
  ///
  /// - Throws: ``WorkbenchError/stopped``.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], in command: Work, counting things: String,
    _ work: @Sendable (Item) -> Result
  ) throws -> [Result] {
    let done = Atomic(0)
    let results = map(items) { item -> Result? in
      guard !command.isStopped else { return nil }
      let result = work(item)
      let count = done.add(1, ordering: .relaxed).newValue
      command.tell(count, of: items.count, things)
      return result
    }
    try command.check()
    return results.compactMap { $0 }
  }
}
