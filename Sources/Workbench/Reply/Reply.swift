/// What a command answers: values, which only a renderer turns into a page.
package struct Reply {
  package var blocks: [Block]
  /// Goes on where the blocks end, piece by piece, so that an input of any size fits in memory.
  package var stream: (any ReplyStream)?
  package var status: ExitStatus
  /// Goes on key by key where there is a terminal; the blocks are its first claim.
  package var review: Review?

  package init(_ blocks: [Block] = [], status: ExitStatus = .success) {
    self.blocks = blocks
    self.status = status
  }

  package init(stream: any ReplyStream) {
    blocks = []
    self.stream = stream
    status = .success
  }

  static func text(_ text: String) -> Reply { Reply([.text(text)]) }
}

/// A part of a reply.
package enum Block: Sendable {
  case heading(String)
  /// A paragraph, wrapped to the width.
  case text(String)
  /// Said aside: counts, hints.
  case note(String)
  /// Something the user must not overlook.
  case warning(String)
  /// Names and values, one a line.
  case facts([Fact])
  case table(Table)
  case passage(Passage)
  /// Lines kept as they are, each with its own indentation.
  case lines([String])
  /// For other programs: written as it is.
  case raw(String)
  case empty
}

/// A name with its value.
package struct Fact: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An answer that is made while it is written.
package protocol ReplyStream: AnyObject {
  /// Returns the next piece, or nil at the end.
  func next() throws -> ReplyPiece?
  /// Known at the end.
  var status: ExitStatus { get }
}

package enum ReplyPiece: Sendable {
  /// For standard output, as it is.
  case output(String)
  /// For standard error: an input that was passed over, and why.
  case problem(String)
}
