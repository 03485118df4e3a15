internal import ClaimModel
internal import Provenance

/// A quantity in words: "4 resolusi (documents)".
enum QuantityWords {
  static func words(_ quantity: Quantity, in text: String) -> String {
    "“\(text[quantity.range])” = \(value(quantity)) (\(quantity.category.rawValue))"
  }

  private static func value(_ quantity: Quantity) -> String {
    let number =
      quantity.low == quantity.high ? "\(quantity.low)" : "\(quantity.low)–\(quantity.high)"
    let amount = quantity.unit.isEmpty ? number : "\(number) \(quantity.unit)"
    return quantity.comparator == .exactly ? amount : "\(quantity.comparator.rawValue) \(amount)"
  }
}

/// A document in one line: "d3 ANTARA, id, 2020-09-28, article.txt".
enum DocumentWords {
  static func line(_ document: DocumentRecord) -> String {
    let facts = [document.outlet, document.language, document.published, name(document)]
    return "\(document.id) " + facts.compactMap { $0 }.joined(separator: ", ")
  }

  static func name(_ document: DocumentRecord) -> String { document.title ?? document.origin }
}
