/// Interns byte strings: each distinct string has one id, counted from 0. Open addressing; look-ups
/// allocate nothing and mostly touch two lines of memory: a slot and an entry.
package struct ByteTable: Sendable {
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  private var entries: [Entry] = []
  private var storage: [UInt8] = []

  /// The hash beside the id, so that a string that is not there costs one look at memory.
  private struct Slot {
    var hash: UInt32 = 0
    var id: Int32 = -1
  }

  /// Where a string stands in `storage`, with its first eight bytes.
  private struct Entry {
    let prefix: UInt64
    let start: UInt32
    let count: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  package init() {}

  package var count: Int { entries.count }

  package static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash = ByteHash()
    for index in bytes.indices { hash.add(bytes[unchecked: index]) }
    return hash.value
  }

  /// Returns the id of a word of ASCII letters, whatever their case, or -1.
  package func findLetters(_ letters: Span<UInt8>, hash: UInt32) -> Int32 {
    find(letters, hash: hash, fold: 0x20)
  }

  /// Returns the id of a string, or -1.
  package func find(_ bytes: Span<UInt8>, hash: UInt32) -> Int32 {
    find(bytes, hash: hash, fold: 0)
  }

  package func find(_ bytes: [UInt8]) -> Int32 {
    find(bytes.span, hash: Self.hash(bytes.span))
  }

  package mutating func intern(_ bytes: [UInt8]) -> Int32 {
    let hash = Self.hash(bytes.span)
    let found = find(bytes.span, hash: hash)
    if found >= 0 { return found }
    if (count + 1) * 2 > slots.count { grow() }
    let id = Int32(count)
    entries.append(
      Entry(
        prefix: Self.prefix(bytes.span, fold: 0), start: UInt32(storage.count),
        count: UInt32(bytes.count)))
    storage.append(contentsOf: bytes)
    place(Slot(hash: hash, id: id))
    return id
  }

  package func bytes(of id: Int32) -> ArraySlice<UInt8> { storage[entries[Int(id)].range] }

  /// - Parameter fold: bits set in every byte looked for before it is compared.
  @inline(__always)
  private func find(_ bytes: Span<UInt8>, hash: UInt32, fold: UInt8) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].id >= 0 {
      let found = slots[slot]
      if found.hash == hash, equals(entries[Int(found.id)], bytes, fold) { return found.id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  @inline(__always)
  private func equals(_ entry: Entry, _ bytes: Span<UInt8>, _ fold: UInt8) -> Bool {
    guard entry.count == bytes.count, entry.prefix == Self.prefix(bytes, fold: fold) else {
      return false
    }
    guard bytes.count > 8 else { return true }
    let known = storage.span.extracting(entry.range)
    for index in 8..<bytes.count where known[unchecked: index] != bytes[unchecked: index] | fold {
      return false
    }
    return true
  }

  @inline(__always)
  private static func prefix(_ bytes: Span<UInt8>, fold: UInt8) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<min(8, bytes.count) {
      prefix = prefix << 8 | UInt64(bytes[unchecked: index] | fold)
    }
    return prefix
  }

  private mutating func place(_ new: Slot) {
    var slot = Int(new.hash) & (slots.count - 1)
    while slots[slot].id >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = new
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.id >= 0 { place(slot) }
  }
}
