import ClaimModel

extension JSONWriter {
  mutating func heading(_ heading: ReadingArchive.Heading) {
    object { writer in
      writer.key("boilerplate")
      writer.array(heading.boilerplate) { writer, boilerplate in
        writer.object { writer in
          writer.member("kind", boilerplate.kind)
          writer.member("range", boilerplate.range)
        }
      }
      writer.key("credits")
      writer.array(heading.credits) { $0.credit($1) }
      writer.member("language", heading.language)
      writer.key("paragraphs")
      writer.ranges(heading.paragraphs)
    }
  }

  private mutating func credit(_ credit: Credit) {
    object { writer in
      writer.member("kind", credit.kind)
      writer.member("name", credit.name)
      writer.member("range", credit.range)
    }
  }

  mutating func entry(_ entry: ReadingEntry) {
    object { writer in
      writer.key("chain")
      writer.array(entry.chain) { $0.link($1) }
      writer.key("claim")
      writer.claim(entry.claim)
    }
  }

  private mutating func link(_ link: ChainLink) {
    object { writer in
      writer.member("basis", link.basis)
      writer.member("evidence", link.evidence)
      writer.member("name", link.name)
      writer.member("reason", link.reason)
      writer.member("role", link.role)
    }
  }

  private mutating func claim(_ claim: Claim) {
    object { writer in
      writer.member("act", claim.act)
      writer.key("checkWorthiness")
      writer.worthiness(claim.checkWorthiness)
      writer.key("content")
      writer.ranges(claim.content)
      if let cue = claim.cue { writer.cue(cue) }
      writer.key("dates")
      writer.array(claim.dates) { $0.date($1) }
      writer.key("flags")
      writer.array(claim.flags) { $0.string($1.rawValue) }
      if let frame = claim.frame { writer.frame(frame) }
      writer.member("kind", claim.kind)
      writer.key("quantities")
      writer.array(claim.quantities) { $0.quantity($1) }
      writer.member("rule", claim.rule)
      writer.member("sentence", claim.sentence)
      if let speaker = claim.speaker { writer.speaker(speaker) }
      writer.member("voice", claim.voice)
    }
  }

  private mutating func worthiness(_ worthiness: CheckWorthiness) {
    object { writer in
      writer.key("reasons")
      writer.array(worthiness.reasons) { $0.string($1.rawValue) }
      writer.key("score")
      writer.number(worthiness.score)
    }
  }

  private mutating func cue(_ cue: Cue) {
    key("cue")
    object { writer in
      writer.member("cueClass", cue.cueClass)
      writer.member("lemma", cue.lemma)
      writer.key("ranges")
      writer.ranges(cue.ranges)
    }
  }

  private mutating func date(_ date: DateMention) {
    object { writer in
      writer.member("iso", date.iso)
      writer.member("range", date.range)
    }
  }

  private mutating func frame(_ frame: Frame) {
    key("frame")
    object { writer in
      writer.member("agent", frame.agent)
      writer.member("patient", frame.patient)
      writer.member("predicate", frame.predicate)
      writer.member("voice", frame.voice)
    }
  }

  private mutating func quantity(_ quantity: Quantity) {
    object { writer in
      writer.member("category", quantity.category)
      writer.member("comparator", quantity.comparator)
      writer.key("high")
      writer.decimal(quantity.high)
      writer.key("low")
      writer.decimal(quantity.low)
      writer.member("range", quantity.range)
      writer.member("unit", quantity.unit)
    }
  }

  private mutating func decimal(_ number: Decimal64) {
    object { writer in
      writer.key("exponent")
      writer.number(number.exponent)
      writer.key("mantissa")
      writer.number(number.mantissa)
    }
  }

  private mutating func speaker(_ speaker: Speaker) {
    key("speaker")
    object { writer in
      writer.member("antecedent", speaker.antecedent)
      writer.member("kind", speaker.kind)
      writer.member("medium", speaker.medium)
      writer.member("mention", speaker.mention)
      writer.member("onBehalfOf", speaker.onBehalfOf)
      writer.member("onBehalfOfRange", speaker.onBehalfOfRange)
      writer.member("resolution", speaker.resolution)
      writer.member("resolved", speaker.resolved)
    }
  }
}
