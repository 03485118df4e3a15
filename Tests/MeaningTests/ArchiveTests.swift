import Foundation
import Testing

@testable import Meaning

struct ArchiveTests {
  private func archive(isDeflated: Bool) -> Data {
    var writer = ArchiveWriter(isDeflated: isDeflated)
    writer.add("waves", [2, 3], [0.5, -1, 2, 3.25, 0, -7] as [Float])
    writer.add("bytes", [4], [9, 8, 7, 255] as [UInt8])
    writer.add("eps", 1e-12)
    return writer.archive
  }

  @Test(arguments: [true, false])
  func arraysAreReadAsWritten(isDeflated: Bool) throws {
    let zip = try #require(ZipArchive(archive(isDeflated: isDeflated)))
    #expect(zip.entries.keys.sorted() == ["bytes.npy", "eps.npy", "waves.npy"])
    let waves = try #require(array("waves.npy", .float, in: zip))
    #expect(waves.shape == [2, 3])
    #expect(waves.floats == [0.5, -1, 2, 3.25, 0, -7])
    let bytes = try #require(array("bytes.npy", .byte, in: zip))
    #expect(Array(bytes.raw) == [9, 8, 7, 255])
    let number = try #require(array("eps.npy", .double, in: zip))
    #expect(number.shape.isEmpty && number.doubles == [1e-12])
    #expect(zip.contents("none.npy") == nil)
  }

  private func array(_ name: String, _ element: ArrayFile.Element, in zip: ZipArchive) -> ArrayFile?
  {
    zip.contents(name).flatMap { ArrayFile($0, of: element) }
  }

  /// Whatever byte is missing or changed, the archive is refused or an entry reads as nil or as other bytes:
  /// nothing is read past the end.
  @Test(arguments: [true, false])
  func damageIsSurvived(isDeflated: Bool) {
    let whole = archive(isDeflated: isDeflated)
    for length in 0..<whole.count { read(whole.prefix(length)) }
    for place in whole.indices {
      for value: UInt8 in [0, 0x7F, 0xFF] {
        var bytes = whole
        bytes[place] = value
        read(bytes)
      }
    }
    #expect(ZipArchive(whole.dropLast(1)) == nil)
    #expect(ZipArchive(Data()) == nil)
  }

  private func read(_ bytes: Data) {
    guard let zip = ZipArchive(bytes) else { return }
    for name in zip.entries.keys {
      guard let contents = zip.contents(name) else { continue }
      _ = ArrayFile(contents, of: .float)?.floats
    }
  }

  @Test(arguments: [
    ("<f4", [2], 8, true), ("<f4", [2], 7, false), ("<f4", [3], 8, false), (">f4", [2], 8, false),
    ("<f4", [2, 1], 8, true), ("<f4", [-2], 8, false), ("<f4", [Int.max, 2], 8, false),
  ])
  func anArrayHasWhatItsHeaderSays(
    _ element: String, _ shape: [Int], _ bytes: Int, _ isGood: Bool
  ) {
    let array = ArchiveWriter.array(element, shape, Data(repeating: 0, count: bytes))
    #expect((ArrayFile(Array(array), of: .float) != nil) == isGood)
  }
}
