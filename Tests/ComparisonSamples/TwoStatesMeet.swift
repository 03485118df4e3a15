import Framing

/// One sentence in two languages that share the places in it and nothing else.
package enum TwoStatesMeet {
  package static let places = [
    "greece": "GR", "yunanistan": "GR", "turkey": "TR", "türkiye": "TR",
  ]

  package static var english: DocumentSample {
    sample("d1", "A", language: "en", claim: "c1", "Greece and Turkey met.")
  }

  package static var turkish: DocumentSample {
    sample("d2", "B", language: "tr", claim: "c2", "Yunanistan ile Türkiye görüştü.")
  }

  private static func sample(
    _ id: String, _ source: String, language: String, claim: String, _ text: String
  ) -> DocumentSample {
    var sample = DocumentSample(id, source, language: language, title: "", text: text)
    sample.assertion(claim, text)
    return sample
  }
}
