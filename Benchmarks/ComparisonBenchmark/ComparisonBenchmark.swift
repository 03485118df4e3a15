import Foundation
import Framing

/// Measures alignment, event grouping and their cost.
///
/// Arguments: what to measure, then the folder of gold files (default ../shared/gold), the folder of
/// installed word lists (- for the usual one) and that of the meaning model. Without the files it says
/// that it skipped them.
@main struct ComparisonBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let gold = arguments.dropFirst().first ?? "../shared/gold"
    let named = arguments.dropFirst(2).first
    let lists = named == "-" ? InstalledWordLists.folder : named ?? InstalledWordLists.folder
    let reader = try ClaimReader(arguments.dropFirst(3).first)
    switch arguments.first {
    case "align":
      try AlignmentMeasure(gold: gold, lists: lists, reader: reader).run()
    case "case":
      try CaseMeasure(lists: lists, reader: reader).run()
    case "group":
      try GroupingMeasure(gold: gold).run()
    case "scale":
      try ScaleMeasure(lists: lists, reader: reader).run()
    case "growth":
      try ScaleMeasure(lists: lists, reader: reader).runGrouping()
    case "sensitivity":
      try SensitivityMeasure(gold: gold, lists: lists, reader: reader).run()
    default:
      print("usage: ComparisonBenchmark WHAT [gold files] [word lists] [meaning model]")
      print("WHAT: align, case, group, scale, growth, sensitivity")
    }
  }
}
