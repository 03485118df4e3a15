import ClaimModel
import Framing

/// One claim with its chain and everything analysts did on it.
struct HTMLClaim {
  let claim: ComparedClaim
  let document: ComparedDocument
  let map: OffsetMap

  /// A link to a claim's card.
  static func link(_ id: String) -> String {
    "<a href=\"#\(HTMLAnchor.claim(id))\">\(HTMLText.isolated(id))</a>"
  }

  func card() -> String {
    let id = HTMLText.anchor(claim.id)
    return """
      <article class="claim \(claim.claim.kind.rawValue)" id="claim-\(id)">
      <h3><a href="#at-\(id)">\(HTMLText.isolated(claim.id))</a> \
      \(HTMLText.isolated(ReportWording.speaker(claim.claim, in: document)))</h3>
      <p class="hint">\(ReportWording.kind(claim.claim)) · \
      \(ReportWording.offsets(claim.claim.content, map))</p>
      \(HTMLQuotation(document: document).words(claim.claim.content, marks: []))
      \(verdicts)\(HTMLPage.facts(reading + work))
      \(chain)
      </article>
      """
  }

  private var reading: [(name: String, value: String)] {
    var facts: [(name: String, value: String)] = []
    if let cue = claim.claim.cue {
      let offsets = ReportWording.offsets(cue.ranges, map)
      facts.append(
        (
          "Cue",
          "\(HTMLText.isolated(document.text(cue.ranges))), \(cue.cueClass.rawValue) "
            + "<small>\(offsets)</small>"
        ))
    }
    facts += claim.claim.quantities.map { quantity in
      let offsets = ReportWording.offsets([quantity.range], map)
      return (
        "Number",
        "\(HTMLText.isolated(quantity.label)), \(quantity.category.rawValue) <small>\(offsets)</small>"
      )
    }
    if let frame = claim.claim.frame {
      let agent = frame.agent.map { HTMLText.isolated(String(document.text[$0])) }
      facts.append(("Agent", "\(agent ?? "none"), \(frame.voice.rawValue)"))
    }
    let flags = claim.claim.flags.map(\.rawValue).joined(separator: ", ")
    if !flags.isEmpty { facts.append(("Flags", flags)) }
    facts.append(("Found by", HTMLText.isolated(claim.claim.rule)))
    return facts
  }

  private var work: [(name: String, value: String)] {
    let tags = claim.tags.map { HTMLText.isolated($0) }.joined(separator: ", ")
    var facts = tags.isEmpty ? [] : [(name: "Tags", value: tags)]
    facts += claim.disputes.map { dispute in
      let end = dispute.resolution.map {
        "<br>Resolved: \(HTMLText.isolated($0.text)) \(signed($0.author, $0.date))"
      }
      let opened = "\(HTMLText.isolated(dispute.reason)) \(signed(dispute.author, dispute.date))"
      return ("Dispute", opened + (end ?? " <strong>open</strong>"))
    }
    facts += claim.annotations.map {
      ("Note", "\(HTMLText.isolated($0.text)) \(signed($0.author, $0.date))")
    }
    facts += claim.evidence.map { evidence in
      let address = evidence.url.map { " " + HTMLText.address($0) } ?? ""
      return (
        "Evidence",
        "<strong>\(evidence.stance.rawValue)</strong>: \(HTMLText.isolated(evidence.text))"
          + "\(address) \(signed(evidence.author, evidence.date))"
      )
    }
    return facts
  }

  private var verdicts: String {
    claim.verdicts.map { verdict in
      let note = verdict.note.isEmpty ? "" : " \(HTMLText.isolated(verdict.note))"
      return "<p class=\"verdict\">On the \(verdict.subject.rawValue): "
        + "<strong>\(HTMLText.isolated(verdict.value))</strong>.\(note) "
        + "\(signed(verdict.author, verdict.date))</p>\n"
    }.joined()
  }

  private var chain: String {
    guard !claim.chain.isEmpty else { return "" }
    let links = claim.chain.map { link in
      let words = link.evidence.map { range in
        ", “\(HTMLText.isolated(String(document.text[range])))” "
          + "<small>\(ReportWording.offsets([range], map))</small>"
      }
      return "<li><b>\(HTMLText.isolated(link.name))</b> \(link.role.rawValue), "
        + "\(link.basis.rawValue)\(words ?? ""): \(HTMLText.isolated(link.reason))</li>"
    }
    return "<details><summary>Chain of \(links.count)</summary>"
      + "<ol class=\"chain\">\(links.joined())</ol></details>"
  }

  private func signed(_ author: String, _ date: String) -> String {
    "<small>\(HTMLText.isolated(author)), \(HTMLText.isolated(date))</small>"
  }
}
