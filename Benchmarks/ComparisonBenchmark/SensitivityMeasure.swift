import ComparisonSamples
import Framing
import Timing

/// Moves each figure of the matching by a tenth and tells what becomes of the parallel sentences and of
/// the worked matrices.
struct SensitivityMeasure {
  private let gold: String
  private let lists: String
  private let reader: ClaimReader

  private typealias Figure = (name: String, path: WritableKeyPath<ComparisonOptions, Double>)

  private let figures: [Figure] = [
    ("matchThreshold", \.matchThreshold), ("candidateThreshold", \.candidateThreshold),
    ("repetitionThreshold", \.repetitionThreshold), ("sureThreshold", \.sureThreshold),
    ("margin", \.margin), ("terms", \.figures.terms), ("quantity", \.figures.quantity),
    ("speaker", \.figures.speaker), ("position", \.figures.position), ("act", \.figures.act),
    ("unlikeActs", \.figures.unlikeActs), ("name", \.figures.name), ("place", \.figures.place),
    ("smallNumber", \.figures.smallNumber), ("single", \.figures.single),
    ("knownWord", \.figures.knownWord), ("unknownWord", \.figures.unknownWord),
    ("foreignName", \.figures.foreignName), ("continuedName", \.figures.continuedName),
    ("scale", \.figures.scale), ("cognate", \.figures.cognate),
    ("unlikeMeaning", \.figures.unlikeMeaning), ("alikeMeaning", \.figures.alikeMeaning),
    ("smallConcept", \.figures.smallConcept), ("uncounted", \.figures.uncounted),
    ("quantityConflict", \.figures.quantityConflict), ("commonCount", \.figures.commonCount),
  ]

  init(gold: String, lists: String, reader: ClaimReader) {
    self.gold = gold
    self.reader = reader
    self.lists = lists
  }

  func run() throws {
    let parallel = try ParallelSet(gold: gold)
    for folder in ["", lists] {
      let options = try ComparisonResources.options(lists: folder)
      say(folder.isEmpty ? "no word lists" : "word lists: \(options.wordLists.map(\.language))")
      say("  as it is: \(try line(options, parallel))")
      for figure in figures {
        for factor in [0.9, 1.1] {
          var moved = options
          moved[keyPath: figure.path] *= factor
          say("  \(figure.name) × \(factor): \(try line(moved, parallel))")
        }
      }
    }
  }

  private func line(_ options: ComparisonOptions, _ parallel: ParallelSet?) throws -> String {
    let pairs = try ParallelSet.pairs.compactMap { left, right in
      try parallel.map { "\(left)–\(right) \(try $0.score(left, right, options, reader))" }
    }
    let cases = try WorkedCase.names().map { name in
      "\(name) \(try MatrixCount(name, options, reader))"
    }
    return (pairs + cases).joined(separator: ", ")
  }
}
