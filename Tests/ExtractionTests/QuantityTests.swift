import ClaimModel
import Extraction
import LanguagePacks
import Testing

/// Text in; "low..high comparator unit [category]" out, one for each quantity.
@Suite struct QuantityTests {
  static let extractor = try? Shared.extractor.get()

  @Test(arguments: [
    ("id", "Banjir menewaskan 1.234 orang.", ["1234..1234 exactly orang [killed]"]),
    ("id", "Kerugian mencapai Rp 1,5 juta.", ["1500000..1500000 exactly IDR [money]"]),
    ("id", "Sedikitnya dua belas warga terluka.", ["12..12 at-least warga [wounded]"]),
    ("id", "Ratusan rumah rusak.", ["100..1000 magnitude rumah [other]"]),
    ("id", "Antara 10 dan 20 kapal hilang.", ["10..20 between kapal [missing]"]),
    ("id", "Inflasi naik 3,25 persen.", ["3.25..3.25 exactly % [percent]"]),
    ("id", "Jembatan itu dibangun pada 1974.", ["1974..1974 exactly year [year]"]),
    ("en", "The flood killed 1,234 people.", ["1234..1234 exactly people [killed]"]),
    ("en", "It cost $1.7 billion.", ["1700000000..1700000000 exactly USD [money]"]),
    (
      "en", "More than two hundred and twelve residents fled.",
      ["212..212 more-than residents [displaced]"]
    ),
    (
      "en", "Hundreds of thousands of voters waited.", ["200000..2000000 magnitude voters [people]"]
    ),
    ("en", "The share fell 5.5%.", ["5.5..5.5 exactly % [percent]"]),
    ("tr", "Depremde 2 bin 400 kişi öldü.", ["2400..2400 exactly kişi [killed]"]),
    ("tr", "Enflasyon yüzde 12,5 oldu.", ["12.5..12.5 exactly % [percent]"]),
    ("tr", "Bir buçuk milyon lira harcandı.", ["1500000..1500000 exactly TRY [money]"]),
    ("tr", "En az yirmi üç gemi battı.", ["23..23 at-least gemi [other]"]),
    ("tr", "Ordu 1974'te nehri geçti.", ["1974..1974 exactly year [year]"]),
    ("id", "Rapat itu digelar Selasa (21/10/2025) pukul 10:30.", []),
    ("en", "He finished 3rd on June 5, 2020.", []),
  ])
  func quantities(language: String, text: String, expected: [String]) throws {
    let extractor = try #require(Self.extractor)
    let claims = try extractor.read(text, language: language).claims
    let found = claims.flatMap(\.quantities).map {
      "\($0.low)..\($0.high) \($0.comparator.rawValue) \($0.unit) [\($0.category.rawValue)]"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("id", "Rapat digelar Minggu (27/9) di kota.", ["2020-09-27"]),
    ("id", "Rapat digelar 27 September 2019.", ["2019-09-27"]),
    ("id", "Rapat digelar kemarin.", ["2020-09-27"]),
    ("en", "They met on Monday.", ["2020-09-28"]),
    ("en", "They met on Sunday.", ["2020-09-27"]),
    ("en", "They met on September 27, 2018, in the capital.", ["2018-09-27"]),
    ("en", "They met in May 2017.", ["2017-05"]),
    ("tr", "Toplantı 27 Eylül 2020 tarihinde yapıldı.", ["2020-09-27"]),
    ("tr", "Toplantı dün yapıldı.", ["2020-09-27"]),
    ("id", "Rapat digelar 31/2/2020.", []),
  ])
  func datesCountBackFromPublication(language: String, text: String, expected: [String]) throws {
    let extractor = try #require(Self.extractor)
    let claims = try extractor.read(text, language: language, published: "2020-09-28").claims
    #expect(claims.flatMap(\.dates).map(\.iso) == expected)
  }

  @Test func daysAndDayNumbersAgreeOverFourCenturies() throws {
    var number = try #require(CivilDate(year: 1800, month: 1, day: 1)).dayNumber
    for _ in 0..<146_097 {
      let date = CivilDate(dayNumber: number)
      #expect(date.dayNumber == number)
      number += 1
    }
    #expect(CivilDate(dayNumber: number) == CivilDate(year: 2200, month: 1, day: 1))
    #expect(CivilDate(year: 2020, month: 9, day: 28)?.weekday == 1)
  }
}
