import ClaimModel
import Foundation
import Meaning
import Timing

/// Measures the meaning model on a parallel set: likeness to the Python original's vectors, whether a
/// sentence's translation is the nearest of all, and sentences per CPU-second.
///
/// Arguments: the folder of the model, the gold file with en, id and tr, and the vectors that
/// `reference.py` wrote (none: they are not compared). Says so when a file is missing.
@main struct MeaningBenchmark {
  static let languages = ["en", "id", "tr"]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else {
      return print("usage: MeaningBenchmark MODEL GOLD [REFERENCE]")
    }
    guard let rows = try sentences(arguments[1]) else {
      return print("skipped: no \(arguments[1])")
    }
    var loaded: MeaningModel?
    let folder = MeaningFolder(arguments[0])
    let seconds = try Stopwatch.cpu { loaded = try MeaningModel(folder) }
    guard let model = loaded else { return }
    print("reading the model: \(Stopwatch.shown(seconds)) CPU-seconds")
    let texts = languages.flatMap { language in rows.compactMap { $0[language] } }
    let numbers = try model.numbers(of: texts)
    if let path = arguments.dropFirst(2).first { Fidelity(numbers, reference: path)?.tell() }
    Retrieval(vectors: try model.vectors(of: texts), count: rows.count).tell()
    try Throughput(folder: folder, model: model, texts: texts).tell()
  }

  private static func sentences(_ path: String) throws -> [[String: String]]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode([String: String].self, from: $0)
    }
  }
}
