import CLibFuzzer
import ClaimModel
import Extraction
import LanguagePacks

/// Any bytes: whatever they are, every segment lies inside them, none overlaps the next of its kind, and
/// no sentence leaves its paragraph.
@main struct SegmenterFuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { data, count in
      SegmenterFuzzer.read(UnsafeBufferPointer(start: data, count: count))
      return 0
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard let extractor else { return }
    for language in ["en", "id", "tr"] {
      guard let segments = try? extractor.segments(Array(bytes), language: language) else {
        continue
      }
      checkOrder(segments.paragraphs, count)
      checkOrder(segments.sentences, count)
      for sentence in segments.sentences {
        precondition(segments.paragraphs.contains { $0.contains(sentence) }, "a torn sentence")
      }
      for quotation in segments.quotations {
        precondition(quotation.start >= 0 && quotation.end <= count, "a quotation outside the text")
      }
    }
  }
}

private let extractor = (try? LanguageLibrary.embedded()).map(Extractor.init)

private func checkOrder(_ ranges: [ByteRange], _ count: Int) {
  var end = 0
  for range in ranges {
    precondition(range.start >= end && range.start < range.end, "overlapping or empty segments")
    end = range.end
  }
  precondition(end <= count, "a segment outside the text")
}
