import LanguagePacks
import Testing

/// The gazetteers of the packs, by which claims of several languages meet.
@Suite struct PlaceTests {
  /// The members of the United Nations and its two observer states, by ISO 3166-1 code.
  private static let states = """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI \
    CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR \
    GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR \
    LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA \
    PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH \
    TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW PS VA
    """.split(separator: " ").map(String.init)

  @Test(arguments: ["en", "id", "tr"]) func everyStateHasAName(language: String) throws {
    #expect(Set(Self.states).count == 195)
    let known = try Set(#require(LanguagePack.embedded[language]).places().values)
    #expect(Self.states.filter { !known.contains($0) } == [])
  }

  /// One name means one place in all languages, but for the Turkish name of Juba.
  @Test func packsAgreeOnCodes() throws {
    let names = ["turkey": "TR", "turki": "TR", "türkiye": "TR", "yunanistan": "GR", "mesir": "EG"]
    var all: [String: String] = [:]
    var doubtful: Set<String> = []
    for code in ["en", "id", "tr"] {
      let places = try #require(LanguagePack.embedded[code]).places()
      for (name, place) in places {
        if let known = all[name], known != place { doubtful.insert(name) }
        all[name] = place
      }
    }
    #expect(doubtful == ["cuba"])
    for (name, code) in names { #expect(all[name] == code) }
  }
}
