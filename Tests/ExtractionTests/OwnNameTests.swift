import ClaimModel
import Extraction
import Testing

/// What somebody is called who is named behind an office, an organisation and a place.
@Suite struct OwnNameTests {
  @Test(arguments: [
    (
      "id", "Menteri Pertahanan Turki Arden Kolvas mengatakan pasukan sudah mundur.", "Arden Kolvas"
    ),
    (
      "id", "Menteri Kelautan dan Perikanan Halda Brenning mengatakan kapal itu kembali.",
      "Halda Brenning"
    ),
    (
      "id", "Wakil Ketua Komisi III DPR Dirno Wakatobe mengatakan sidang ditunda.", "Dirno Wakatobe"
    ),
    (
      "id", "Kepala Dinas Kesehatan Kabupaten Sleman Tarmi Lestanto mengatakan stok cukup.",
      "Tarmi Lestanto"
    ),
    (
      "id",
      "Kepala Bidang Humas Polda Metro Jaya Komisaris Besar Jorvan Silas mengatakan jalan ditutup.",
      "Jorvan Silas"
    ),
    (
      "id", "Ketua Umum Asosiasi Perajin Rotan (APRO) Lindra Moestika mengatakan ekspor turun.",
      "Lindra Moestika"
    ),
    ("id", "Gubernur Jawa Barat Keswara Tindra mengatakan sekolah dibuka.", "Keswara Tindra"),
    ("id", "Chandirga, Kepala Dinas Sosial Kota Bogor, mengatakan bantuan sampai.", "Chandirga"),
    ("id", "Menteri Perhubungan mengatakan tarif tidak naik.", "Menteri Perhubungan"),
    (
      "id", "Menteri Luar Negeri Turki mengatakan perundingan dimulai.", "Menteri Luar Negeri Turki"
    ),
    ("id", "Wakil Menteri Agama Abdul Mu’tirin mengatakan kuota bertambah.", "Abdul Mu’tirin"),
    (
      "id",
      "Hujan turun di Tavoria. Menteri Pertahanan Tavoria Helga Sorvane mengatakan jembatan aman.",
      "Helga Sorvane"
    ),
    (
      "id",
      "Dewan Sungai Kontinental bersidang. Sekretaris Jenderal Dewan Sungai Kontinental Anselm Korvath mengatakan air naik.",
      "Anselm Korvath"
    ),
    (
      "id",
      "Menteri Perikanan Merrova Halda Brenning mengatakan kapal kembali. Merrova menunggu. Kapal itu ditunggu Brenning.",
      "Halda Brenning"
    ),
    (
      "id", "Menteri Perikanan Budi Arden Setiadi berangkat. Budi mengatakan ikan cukup.",
      "Budi Arden Setiadi"
    ),
    (
      "en", "Merrova's Fisheries Minister Halda Brenning said the boats were back.",
      "Halda Brenning"
    ),
    ("en", "Homeland Security Secretary Arden Kolvas said the border was open.", "Arden Kolvas"),
  ])
  func isCalled(language: String, text: String, name: String) throws {
    let claims = try Shared.extractor.get().read(text, language: language).claims
    #expect(claims.first { $0.kind == .statement }?.speaker?.resolved == name)
  }

  /// The governor of another province is not meant.
  @Test(arguments: [
    ("Gubernur Jawa Timur mengatakan harga turun.", "Gubernur Jawa Timur"),
    ("Gubernur Bali mengatakan harga turun.", "Keswara Tindra"),
  ])
  func officeIsThatOfItsHolder(text: String, name: String) throws {
    let before = "Gubernur Bali Keswara Tindra mengatakan pantai dibuka. "
    let claims = try Shared.extractor.get().read(before + text, language: "id").claims
    #expect(claims.last?.speaker?.resolved == name)
  }
}
