import ComparisonSamples
import Framing
import LanguagePacks
import Testing

/// Lays the shipped cases beside the matrices that a person wrote for them, cell by cell, without any
/// bilingual word list.
@Suite struct WorkedMatrixTests {
  private static let cases = ["ilva-bridge", "kalvar-strait", "oslet-reef"]
  private static let rows: [(String, WorkedMatrix.Row)] = cases.flatMap { name in
    ((try? WorkedMatrix(name))?.rows ?? []).map { (name, $0) }
  }

  /// The program may always say that it does not know; else a cell holds what the person wrote.
  @Test(arguments: rows) func fills(name: String, row: WorkedMatrix.Row) throws {
    let found = try WorkedMatrix(name).cells(of: row, in: Self.comparison(name))
    for (cell, expected) in zip(found, row.cells) where cell.state != "UNKNOWN" {
      #expect(cell == expected, "\(name), \(row.topic)")
    }
  }

  @Test(arguments: [("ilva-bridge", 32, 90), ("kalvar-strait", 21, 106), ("oslet-reef", 17, 17)])
  func knowsMostCells(name: String, topics: Int, least: Int) throws {
    let matrix = try WorkedMatrix(name)
    let comparison = try Self.comparison(name)
    let right = matrix.rows.reduce(0) { sum, row in
      sum + zip(matrix.cells(of: row, in: comparison), row.cells).count { $0 == $1 }
    }
    #expect(matrix.rows.count == topics)
    #expect(right >= least)
  }

  static func comparison(_ name: String) throws -> Comparison {
    try comparison(WorkedCase(name).documents)
  }

  static func comparison(_ documents: [ComparedDocument]) throws -> Comparison {
    var options = ComparisonOptions()
    for code in ["en", "id", "tr"] {
      options.vocabularies[code] = try LanguagePack.embedded[code].map(Vocabulary.init)
    }
    return Comparison.of(documents, options: options)
  }
}
