import ClaimModel
import Extraction
import LanguagePacks
import Testing

/// Text in; "agent | predicate | patient, voice" out for the first claim.
@Suite struct FrameTests {
  static let extractor = try? Shared.extractor.get()

  @Test(arguments: [
    ("id", "Pasukan Orsenia menyerang desa itu.", "Pasukan Orsenia | menyerang | desa itu, active"),
    (
      "id", "Desa itu diserang oleh pasukan Orsenia.",
      "pasukan Orsenia | diserang | Desa itu, passive-with-agent"
    ),
    ("id", "Desa itu diserang pada Senin.", "- | diserang | Desa itu, agentless"),
    ("id", "Dua nelayan tewas di muara.", "- | tewas | Dua nelayan, agentless"),
    (
      "en", "Orsenian troops bombed the village.",
      "Orsenian troops | bombed | the village, active"
    ),
    (
      "en", "The village was bombed by Orsenian troops.",
      "Orsenian troops | bombed | The village, passive-with-agent"
    ),
    ("en", "The village was bombed on Monday.", "- | bombed | The village, agentless"),
    (
      "tr", "Köy, Orsenia birlikleri tarafından vuruldu.",
      "Orsenia birlikleri | vuruldu | Köy, passive-with-agent"
    ),
  ])
  func frames(language: String, text: String, expected: String) throws {
    let extractor = try #require(Self.extractor)
    let claim = try #require(try extractor.read(text, language: language).claims.first)
    let frame = try #require(claim.frame)
    let words = { (range: ByteRange?) in range.map { String(text[$0]) } ?? "-" }
    let found =
      "\(words(frame.agent)) | \(words(frame.predicate)) | \(words(frame.patient)), "
      + frame.voice.rawValue
    #expect(found == expected)
  }

  @Test(arguments: [
    ("id", "Harga beras diduga naik karena banjir.", [ClaimFlag.hedged, .causal]),
    ("en", "The dam reportedly failed because of the flood.", [.hedged, .causal]),
    ("id", "Rapat digelar di balai kota.", []),
  ])
  func flags(language: String, text: String, expected: [ClaimFlag]) throws {
    let extractor = try #require(Self.extractor)
    let claim = try #require(try extractor.read(text, language: language).claims.first)
    for flag in expected { #expect(claim.flags.contains(flag), "\(claim.flags)") }
    if expected.isEmpty { #expect(claim.flags.isEmpty) }
  }

  @Test func aNumberAndABlameAreWorthMoreThanARemark() throws {
    let extractor = try #require(Self.extractor)
    let remark = try extractor.read("Rapat digelar di balai kota.", language: "id")
    let blame = try extractor.read("Pasukan Orsenia membunuh 12 warga.", language: "id")
    let scores = [remark, blame].map { $0.claims[0].checkWorthiness.score }
    #expect(scores[1] >= scores[0] + 25)
  }
}
