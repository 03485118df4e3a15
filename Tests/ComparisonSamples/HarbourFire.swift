import ClaimModel
package import Framing

/// An invented event told by four invented outlets, written for these tests.
package enum HarbourFire {
  package static var documents: [ComparedDocument] { [agency, copy, turkish, local] }

  /// The agency's original.
  package static var agency: ComparedDocument {
    var sample = DocumentSample(
      "d1", "Nordwire", language: "en", title: "Fire at Selwa harbour",
      text: """
        PORT SELWA (Nordwire) - At least 12 people were killed in a fire at Selwa harbour on Monday, \
        police said.
        "The Tarnow company ignored three safety warnings," minister Elena Marsh told reporters.
        Tarnow denied that it had ignored warnings.
        """)
    sample.statement(
      "c1", "At least 12 people were killed in a fire at Selwa harbour on Monday", cue: "said",
      speaker: "police", resolved: "police",
      quantities: [
        sample.quantity("12", 12, .killed, unit: "people", comparator: .atLeast)
      ], frame: sample.frame("killed", voice: .agentless))
    sample.statement(
      "c2", "The Tarnow company ignored three safety warnings", voice: .direct, cue: "told",
      speaker: "minister Elena Marsh", resolved: "Elena Marsh",
      quantities: [sample.quantity("three", 3, .other, unit: "safety warnings")],
      frame: sample.frame("ignored", agent: "The Tarnow company", voice: .active))
    sample.statement(
      "c3", "it had ignored warnings", act: .deny, cue: "denied", cueClass: .denying,
      speaker: "Tarnow", resolved: "Tarnow")
    return sample.document
  }

  /// Credits the agency and narrates what the agency quotes.
  package static var copy: ComparedDocument {
    var sample = DocumentSample(
      "d2", "Kabar Samudra", upstream: ["Nordwire"], language: "id",
      title: "Kebakaran di pelabuhan Selwa",
      text: """
        Selwa (Kabar Samudra) - Sedikitnya 12 orang tewas dalam kebakaran di pelabuhan Selwa pada \
        Senin, kata polisi.
        Perusahaan Tarnow mengabaikan tiga peringatan keselamatan.
        Sumber: Nordwire
        """)
    sample.statement(
      "c4", "Sedikitnya 12 orang tewas dalam kebakaran di pelabuhan Selwa pada Senin",
      cue: "kata", speaker: "polisi", resolved: "polisi",
      quantities: [sample.quantity("12", 12, .killed, unit: "orang", comparator: .atLeast)])
    sample.assertion(
      "c5", "Perusahaan Tarnow mengabaikan tiga peringatan keselamatan.",
      quantities: [sample.quantity("tiga", 3, .other, unit: "peringatan keselamatan")],
      frame: sample.frame("mengabaikan", agent: "Perusahaan Tarnow", voice: .active))
    return sample.document
  }

  /// Counts fewer dead, in its own voice.
  package static var turkish: ComparedDocument {
    var sample = DocumentSample(
      "d3", "Deniz Postası", language: "tr", title: "Selwa'da yangın",
      text: """
        Selwa limanındaki yangında 9 kişi öldü.
        Bakan Elena Marsh, Tarnow'un üç güvenlik uyarısını göz ardı ettiğini söyledi.
        """)
    sample.assertion(
      "c6", "Selwa limanındaki yangında 9 kişi öldü.",
      quantities: [sample.quantity("9", 9, .killed, unit: "kişi")])
    sample.statement(
      "c7", "Tarnow'un üç güvenlik uyarısını göz ardı ettiğini", cue: "söyledi",
      speaker: "Bakan Elena Marsh", resolved: "Elena Marsh",
      quantities: [sample.quantity("üç", 3, .other, unit: "güvenlik uyarısı")])
    return sample.document
  }

  /// Leaves out who ignored the warnings, and alone tells of the soup.
  package static var local: ComparedDocument {
    var sample = DocumentSample(
      "d4", "Harbour Daily", language: "en", title: "After the fire",
      text: """
        Twelve people were reportedly killed in the fire at Selwa harbour.
        Three safety warnings were ignored, Marsh said.
        Volunteers cooked soup for 200 residents in the old school.
        """)
    sample.assertion(
      "c8", "Twelve people were reportedly killed in the fire at Selwa harbour.",
      flags: [.hedged], quantities: [sample.quantity("Twelve", 12, .killed, unit: "people")])
    sample.statement(
      "c9", "Three safety warnings were ignored", cue: "said", speaker: "Marsh",
      resolved: "Elena Marsh",
      quantities: [sample.quantity("Three", 3, .other, unit: "safety warnings")],
      frame: sample.frame("ignored", voice: .agentless))
    sample.assertion(
      "c10", "Volunteers cooked soup for 200 residents in the old school.",
      quantities: [sample.quantity("200", 200, .people, unit: "residents")])
    return sample.document
  }
}
