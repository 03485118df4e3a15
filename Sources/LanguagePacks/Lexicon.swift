/// All forms of one language: words and phrases, each with its senses.
///
/// Words are ids; a phrase is a path of word ids through a tree whose nodes carry senses.
package struct Lexicon: Sendable {
  package private(set) var words = ByteTable()
  package private(set) var senses: [Sense] = []
  /// The classes of each sense, apart from it so that a rule's test touches one word of memory.
  package private(set) var classes: [WordClasses] = []
  package private(set) var roles: [RoleKind?] = []
  /// What each sense holds, to ask before looking at it.
  package private(set) var marks: [SenseMarks] = []
  private var drafts: [SenseDraft] = []
  /// Sense of a word alone, by word id; -1 for a word that only stands in phrases.
  private var senseOfWord: [Int32] = []
  private var startsPhrase: [Bool] = []
  private var edges = PairTable()
  /// Sense of a tree node; -1 where no phrase ends.
  private var senseOfNode: [Int32] = []
  package let folding: Folding

  init(folding: Folding) { self.folding = folding }

  @inline(__always)
  package func sense(ofWord word: Int32) -> Int32 { word < 0 ? -1 : senseOfWord[Int(word)] }

  @inline(__always)
  package func canStartPhrase(_ word: Int32) -> Bool { word >= 0 && startsPhrase[Int(word)] }

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
    classes = drafts.map(\.classes)
    roles = drafts.map(\.role)
    marks = drafts.map(SenseMarks.init)
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
    while senseOfWord.count < words.count {
      senseOfWord.append(-1)
      startsPhrase.append(false)
    }
    return id
  }

  private mutating func newSense() -> Int32 {
    drafts.append(SenseDraft())
    return Int32(drafts.count - 1)
  }

  private mutating func wordSense(_ word: Int32) -> Int32 {
    if senseOfWord[Int(word)] < 0 { senseOfWord[Int(word)] = newSense() }
    return senseOfWord[Int(word)]
  }

  private mutating func phraseSense(_ ids: [Int32]) -> Int32 {
    startsPhrase[Int(ids[0])] = true
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
