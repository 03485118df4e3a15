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

/// How a mention led to a speaker, in one sentence.
enum ResolutionWords {
  static func sentence(_ speaker: Speaker, in text: String) -> String {
    let mention = speaker.mention.map { "“\(text[$0])”" } ?? "no words of its own"
    let name = speaker.resolved ?? "nobody by name"
    return switch speaker.resolution {
    case .named: "\(mention) is the full name."
    case .shortName: "\(mention) is a short form of \(name), which the document gives elsewhere."
    case .pronoun: "\(mention) is a pronoun; it stands for \(name)."
    case .clitic: "The speaker is inside the verb; it stands for \(name)."
    case .role: "\(mention) is a role; the document names \(name) for it."
    case .document: "\(mention) is a document; \(name) issued it."
    case .continuation: "The quotation has no cue; it continues the one before, by \(name)."
    case .description: "\(mention) describes the speaker without a name."
    case .unknown: "Nothing in the document leads from \(mention) to a name."
    }
  }
}
