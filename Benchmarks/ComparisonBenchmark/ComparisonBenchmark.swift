import Foundation
import Framing

/// Measures alignment, event grouping and their cost.
///
/// Arguments: what to measure, then the folder of gold files (default ../shared/gold) and the folder of
/// installed word lists. Without the files it says that it skipped them.
@main struct ComparisonBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let gold = arguments.dropFirst().first ?? "../shared/gold"
    let lists = arguments.dropFirst(2).first ?? InstalledWordLists.folder
    switch arguments.first {
    case "align":
      try AlignmentMeasure(gold: gold, lists: lists).run()
    case "case":
      try CaseMeasure(lists: lists).run()
    case "group":
      try GroupingMeasure(gold: gold).run()
    case "scale":
      try ScaleMeasure(lists: lists).run()
    case "growth":
      try ScaleMeasure(lists: lists).runGrouping()
    case "sensitivity":
      try SensitivityMeasure(gold: gold, lists: lists).run()
    default:
      print("usage: ComparisonBenchmark WHAT [folder of gold files] [folder of lists]")
      print("WHAT: align, case, group, scale, growth, sensitivity")
    }
  }
}
