/// All forms of one language: words and phrases, each with its senses.
///
/// Words are ids; a phrase is a path of word ids through a tree whose nodes carry senses.
package struct Lexicon: Sendable {
  package private(set) var words = ByteTable()
  package private(set) var senses: [Sense] = []
  /// What rules ask of each sense most.
  package private(set) var traits: [WordTraits] = []
  /// The words that are a role, to ask before looking one up.
  private(set) var roleWords = HashFilter()
  private var drafts: [SenseDraft] = []
  /// By word id.
  private var starts: [FormStart] = []
  private var edges = PairTable()
  /// Sense of a tree node; -1 where no phrase ends.
  private var senseOfNode: [Int32] = []
  package let folding: Folding

  init(folding: Folding) { self.folding = folding }

  /// What begins with a word.
  package struct FormStart: Sendable {
    /// The sense of the word alone; -1 for a word that only stands in phrases.
    package var sense: Int32 = -1
    /// A bit for each remainder by 32 of the words that go on with it to a phrase; 0 when none does.
    var seconds: UInt32 = 0

    /// Whether a phrase may go on with a word: most that do not are told without a look at the tree.
    @inline(__always)
    package func mayGoOn(with word: Int32) -> Bool { seconds >> UInt32(word & 31) & 1 != 0 }

    package var opensPhrase: Bool { seconds != 0 }
  }

  /// Returns what begins with a word of the lexicon.
  package func start(_ word: Int32) -> FormStart { starts[Int(word)] }

  /// Returns the sense of a word alone, or -1.
  package func sense(ofWord word: Int32) -> Int32 { word < 0 ? -1 : starts[Int(word)].sense }

  /// Returns the node of a first word and a second.
  @inline(__always)
  package func firstNode(_ first: Int32, _ second: Int32) -> Int32 {
    edges.find(-2 - first, second)
  }

  @inline(__always)
  package func nextNode(_ node: Int32, _ word: Int32) -> Int32 { edges.find(node, word) }

  @inline(__always)
  package func sense(ofNode node: Int32) -> Int32 { senseOfNode[Int(node)] }

  /// Returns the sense of a form, which may be a phrase; nil when the lexicon does not have it.
  package func sense(of form: String) -> Sense? {
    let ids = parts(form).map { words.find($0) }
    guard let first = ids.first, !ids.contains(-1) else { return nil }
    var found = sense(ofWord: first)
    if ids.count > 1 {
      var node = firstNode(first, ids[1])
      for id in ids.dropFirst(2) where node >= 0 { node = nextNode(node, id) }
      found = node < 0 ? -1 : senseOfNode[Int(node)]
    }
    return found < 0 ? nil : senses[Int(found)]
  }

  /// Changes the sense of a form, which is added when it is new.
  mutating func update(_ form: String, _ change: (inout SenseDraft) -> Void) {
    let ids = parts(form).map { intern($0) }
    guard let first = ids.first else { return }
    let sense = ids.count == 1 ? wordSense(first) : phraseSense(ids)
    change(&drafts[Int(sense)])
  }

  /// Makes the senses of all forms added; nothing is found before.
  mutating func finish() {
    senses = drafts.map(Sense.init)
    traits = drafts.map(WordTraits.init)
    for (word, start) in starts.enumerated() where start.sense >= 0 {
      guard drafts[Int(start.sense)].role != nil else { continue }
      roleWords.insert(ByteTable.hash(words.bytes(of: Int32(word)).span))
    }
    drafts = []
  }

  /// Cuts a form as the scanner cuts text: at spaces, a full stop at the end of a part left out.
  private func parts(_ form: String) -> [[UInt8]] {
    folding.fold(form).split(separator: UInt8(ascii: " ")).compactMap { part in
      var part = Array(part)
      while let last = part.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") {
        part.removeLast()
      }
      return part.isEmpty ? nil : part
    }
  }

  private mutating func intern(_ word: [UInt8]) -> Int32 {
    let id = words.intern(word)
    while starts.count < words.count { starts.append(FormStart()) }
    return id
  }

  private mutating func newSense() -> Int32 {
    drafts.append(SenseDraft())
    return Int32(drafts.count - 1)
  }

  private mutating func wordSense(_ word: Int32) -> Int32 {
    if starts[Int(word)].sense < 0 { starts[Int(word)].sense = newSense() }
    return starts[Int(word)].sense
  }

  private mutating func phraseSense(_ ids: [Int32]) -> Int32 {
    starts[Int(ids[0])].seconds |= 1 << UInt32(ids[1] & 31)
    var node = -2 - ids[0]
    for id in ids.dropFirst() {
      var next = edges.find(node, id)
      if next < 0 {
        next = Int32(senseOfNode.count)
        senseOfNode.append(-1)
        edges.insert(node, id, next)
      }
      node = next
    }
    if senseOfNode[Int(node)] < 0 { senseOfNode[Int(node)] = newSense() }
    return senseOfNode[Int(node)]
  }
}
