import ClaimModel

/// Finds the words of one text's ranges in another text.
struct Relocation {
  private let old: [UInt8]
  private let new: [UInt8]

  init(from old: [UInt8], to new: [UInt8]) {
    self.old = old
    self.new = new
  }

  /// Returns a correction whose ranges lie in the new text; nil when some words are not there.
  func moved(_ correction: Correction) -> Correction? {
    var moved = correction
    do {
      moved.content = try correction.content?.map(place)
      moved.sentence = try correction.sentence.map(place)
      moved.cue?.ranges = try correction.cue?.ranges.map(place) ?? []
      moved.speaker = try correction.speaker.map(place)
      moved.quantities = try correction.quantities?.map { quantity in
        var quantity = quantity
        quantity.range = try place(quantity.range)
        return quantity
      }
      moved.dates = try correction.dates?.map { date in
        var date = date
        date.range = try place(date.range)
        return date
      }
      moved.frame = try correction.frame.map(place)
      moved.chain = try correction.chain?.map(place)
      moved.links = try correction.links?.map { edit in
        var edit = edit
        edit.link = try edit.link.map(place)
        return edit
      }
    } catch { return nil }
    return moved
  }

  private struct Gone: Error {}

  private func place(_ speaker: Speaker) throws -> Speaker {
    var speaker = speaker
    speaker.mention = try speaker.mention.map(place)
    speaker.antecedent = try speaker.antecedent.map(place)
    speaker.onBehalfOfRange = try speaker.onBehalfOfRange.map(place)
    speaker.medium = try speaker.medium.map(place)
    return speaker
  }

  private func place(_ frame: Frame) throws -> Frame {
    var frame = frame
    frame.predicate = try place(frame.predicate)
    frame.agent = try frame.agent.map(place)
    frame.patient = try frame.patient.map(place)
    return frame
  }

  private func place(_ link: ChainLink) throws -> ChainLink {
    var link = link
    link.evidence = try link.evidence.map(place)
    return link
  }

  /// The place of the same words that is nearest to where they stood, in share of the text.
  func place(_ range: ByteRange) throws -> ByteRange {
    guard range.start >= 0, range.start < range.end, range.end <= old.count else { throw Gone() }
    let words = old[range.start..<range.end]
    let last = new.count - words.count
    guard last >= 0, let first = words.first else { throw Gone() }
    let hoped = range.start * new.count / max(1, old.count)
    let places = (0...last).filter {
      new[$0] == first && new[$0..<$0 + words.count].elementsEqual(words)
    }
    guard let nearest = places.min(by: { abs($0 - hoped) < abs($1 - hoped) }) else { throw Gone() }
    return ByteRange(nearest, nearest + words.count)
  }
}
