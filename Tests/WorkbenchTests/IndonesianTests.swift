import Foundation
import Messages
import Testing

@testable import Workbench

/// The program in Indonesian: the same commands, no English sentence left.
@Suite struct IndonesianTests {
  @Test(arguments: CommandNames.all)
  func helpIsIndonesian(name: String) throws {
    let bench = try Bench()
    let page = try Self.page("help \(name)", in: bench)
    #expect(page.contains("Pemakaian"))
    #expect(try page != bench.page("help \(name)"))
    #expect(Self.english(in: page) == [])
  }

  @Test(arguments: [
    ("help", "menampilkan daftar"), ("help filters", "nama pembicara"),
    ("help keys", "Menyanggahnya"),
    ("claims voice:direct", "siapa"), ("claims speaker:nobody", "Tidak ada klaim yang cocok"),
    ("show c1", "layak cek"), ("show d1", "diterbitkan"), ("why c1", "aturan"),
    ("chain c1", "Klaim itu ada dalam dokumen ini."), ("context c1", "pembicara"),
    ("tag c1 angka", "Memberi c1 tag angka."), ("dispute c1 salah", "Menyanggah c1: salah."),
    ("annotate c1 periksa", "Memberi catatan pada c1"), ("verdict c1 content true", "Menilai"),
    ("tag voice:direct x --dry-run", "Akan memasang x pada"), ("documents", "tanggal"),
    ("compare ilva-bridge", "Siapa mengatakan apa"), ("compare c1", "Mengapa mereka disatukan"),
    ("sources", "sumber"), ("speakers", "pembicara"), ("speakers suggest", "dihitung sebagai"),
    ("lineage", "garis asal"), ("history", "mengimpor"), ("sessions", "siapa"),
    ("views", "tampilan"),
    ("codebook", "Buku kode kosong"), ("corrections", "Tidak ada yang dikoreksi"),
    ("agreement", "Tidak ada klaim dengan putusan"), ("case list", "kasus"), ("check", "utuh"),
    ("review voice:outlet", "selesai"), ("undo", "dibatalkan"),
    ("eval \(Bench.root)/Claims", "presisi"),
  ])
  func replyIsIndonesian(line: String, words: String) throws {
    let page = try Self.page(line, in: try Bench(imports: true))
    #expect(page.lowercased().contains(words.lowercased()), "\(page)")
    #expect(Self.english(in: page) == [])
  }

  @Test(arguments: [
    ("show c9999", "Tidak ada klaim c9999"), ("claims speker:x", "bukan kunci filter"),
    ("claims voice:louder", "menerima"), ("clams", "Maksud Anda \"claims\"?"),
    ("claims --fromat csv", "Opsi '--fromat' tidak dikenal"),
    ("claims --format xml", "tidak berlaku"), ("tag c1", "memerlukan tag"),
    ("import nowhere.txt", "tidak ada berkas"), ("verdict c1 content flase", "bukan putusan"),
    ("import", "Argumen"), ("annotate c1 \"open", "belum ditutup"),
  ])
  func failureIsIndonesian(line: String, words: String) throws {
    let bench = try Bench(imports: true)
    let message = MessageLanguage.$ofWork.withValue(.indonesian) { bench.failure(line)?.message }
    let page = try #require(message, "\(line) did not fail")
    #expect(page.contains(words), "\(page)")
    #expect(Self.english(in: page) == [])
  }

  /// What programs read does not depend on who runs them.
  @Test(arguments: [
    "claims --format csv", "claims --format jsonl", "documents --format tsv",
    "sources --format json", "speakers --format csv", "history --format jsonl",
  ])
  func programsReadOneLanguage(line: String) throws {
    let bench = try Bench(imports: true)
    #expect(try Self.page(line, in: bench) == bench.page(line))
  }

  /// A report is the same document for everybody.
  @Test func reportsAreEnglish() throws {
    let bench = try Bench(imports: true)
    _ = try Self.page("report ilva-bridge -o \(bench.path("id.md"))", in: bench)
    _ = try bench.page("report ilva-bridge -o \(bench.path("en.md"))")
    let texts = try ["id.md", "en.md"].map {
      try String(contentsOfFile: bench.path($0), encoding: .utf8)
    }
    #expect(texts[0] == texts[1])
  }

  private static func page(_ line: String, in bench: Bench) throws -> String {
    try MessageLanguage.$ofWork.withValue(.indonesian) { try bench.page(line) }
  }

  /// Sentences of the English table that stand in a page; words that both languages have do not count.
  private static func english(in page: String) -> [String] {
    let page = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return sentences.filter { page.contains($0) }
  }

  private static let sentences = MessageTable(embedded: .indonesian).entries
    .filter { key, entry in key != entry.wording && key.split(separator: " ").count > 2 }
    .map(\.key).filter { !$0.contains("{") }
}
