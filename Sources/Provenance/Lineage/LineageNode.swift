/// One document as lineages see it.
struct LineageNode: Hashable, Sendable {
  var id: DocumentID
  /// The outlet, by the name it is counted as; nil when nobody says.
  var source: String?
  /// The sources it credits for its text or for a part of it, by the names they are counted as.
  var credits: [PrintedCredit]
  /// The day, ISO 8601.
  var day: String?
  var language: String?
  /// Where versions of it appear.
  var address: String
  /// Its place in the order of imports.
  var order: Int

  /// Whether it credits a source, for its whole text alone or for a part as well.
  func credits(_ other: LineageNode, wholly: Bool) -> Bool {
    guard let name = other.source, name != source else { return false }
    return credits.contains { $0.name == name && ($0.isWhole || !wholly) }
  }

  /// A source that both credit for the whole text.
  func sharedUpstream(with other: LineageNode) -> String? {
    credits.first { credit in
      credit.isWhole && credit.name != source
        && other.credits.contains {
          $0.isWhole && $0.name == credit.name && $0.name != other.source
        }
    }?.name
  }
}
