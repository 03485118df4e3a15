import ClaimModel
import Framing

/// A document's text with its claims marked, and the claims beside it.
struct HTMLDocument {
  let document: ComparedDocument

  func section() -> String {
    let id = HTMLAnchor.document(document.id)
    let map = OffsetMap(document.text)
    let claims = document.claims.map { HTMLClaim(claim: $0, document: document, map: map).card() }
    return """
      <section id="\(id)" class="document" aria-labelledby="\(id)-title">
      <h2 id="\(id)-title">\(HTMLText.isolated(document.id)) \
      \(HTMLText.isolated(document.source)): \
      \(HTMLText.isolated(document.title, language: document.language))</h2>
      \(HTMLPage.facts(facts))
      <div class="reading">
      <div class="text" lang="\(HTMLText.language(document.language))">
      \(MarkedText(document: document).html())
      </div>
      <div class="claims">
      \(claims.isEmpty ? "<p>No claims.</p>" : claims.joined(separator: "\n"))
      </div>
      </div>
      </section>
      """
  }

  private var facts: [(name: String, value: String)] {
    var facts = [(name: "Language", value: HTMLText.isolated(document.language))]
    if let date = document.published { facts.append(("Published", HTMLText.isolated(date))) }
    if let url = document.url { facts.append(("Address", HTMLText.address(url))) }
    let upstream = document.upstream.map { HTMLText.isolated($0) }.joined(separator: ", ")
    facts.append(("Credits", upstream.isEmpty ? "nobody" : upstream))
    if !document.isComplete { facts.append(("Text", "only a part is at hand")) }
    return facts
  }
}
