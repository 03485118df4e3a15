/// Interns byte strings: each distinct string has one id, counted from 0. Open addressing; look-ups
/// allocate nothing.
package struct ByteTable: Sendable {
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  private var starts: [UInt32] = [0]
  private var storage: [UInt8] = []

  /// The hash beside the id, so that a string that is not there costs one look at memory.
  private struct Slot {
    var hash: UInt32 = 0
    var id: Int32 = -1
  }

  package init() {}

  package var count: Int { starts.count - 1 }

  @inline(__always)
  package static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash = ByteHash()
    for index in bytes.indices { hash.add(bytes[unchecked: index]) }
    return hash.value
  }

  /// Returns the id of a word of ASCII letters, whatever their case, or -1.
  package func findLetters(_ letters: Span<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].id >= 0 {
      let found = slots[slot]
      if found.hash == hash, equalsLetters(found.id, letters) { return found.id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private func equalsLetters(_ id: Int32, _ letters: Span<UInt8>) -> Bool {
    let known = storage.span.extracting(range(id))
    guard known.count == letters.count else { return false }
    for index in letters.indices
    where known[unchecked: index] != letters[unchecked: index] | 0x20 {
      return false
    }
    return true
  }

  /// Returns the id of a string, or -1.
  @inline(__always)
  package func find(_ bytes: Span<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].id >= 0 {
      let found = slots[slot]
      if found.hash == hash, equals(found.id, bytes) { return found.id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
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
    storage.append(contentsOf: bytes)
    starts.append(UInt32(storage.count))
    place(Slot(hash: hash, id: id))
    return id
  }

  package func bytes(of id: Int32) -> ArraySlice<UInt8> {
    storage[range(id)]
  }

  @inline(__always)
  private func equals(_ id: Int32, _ bytes: Span<UInt8>) -> Bool {
    let known = storage.span.extracting(range(id))
    guard known.count == bytes.count else { return false }
    for index in bytes.indices where known[unchecked: index] != bytes[unchecked: index] {
      return false
    }
    return true
  }

  private func range(_ id: Int32) -> Range<Int> {
    Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
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
