import ComparisonSamples
import Framing
import LanguagePacks
import Testing

/// Lays the shipped case beside the matrix that a person wrote for it, cell by cell, without any
/// bilingual word list.
@Suite struct WorkedMatrixTests {
  static let matrix = try? WorkedMatrix("ilva-bridge")

  /// The program may always say that it does not know; else a cell holds what the person wrote.
  @Test(arguments: matrix?.rows ?? []) func fills(row: WorkedMatrix.Row) throws {
    let matrix = try WorkedMatrix("ilva-bridge")
    let found = matrix.cells(of: row, in: try Self.comparison())
    for (cell, expected) in zip(found, row.cells) where cell.state != "UNKNOWN" {
      #expect(cell == expected)
    }
  }

  @Test func knowsMostCells() throws {
    let matrix = try WorkedMatrix("ilva-bridge")
    let comparison = try Self.comparison()
    let right = matrix.rows.reduce(0) { sum, row in
      sum + zip(matrix.cells(of: row, in: comparison), row.cells).count { $0 == $1 }
    }
    #expect(matrix.rows.count == 32)
    #expect(right >= 87)
  }

  static func comparison() throws -> Comparison {
    var options = ComparisonOptions()
    for code in ["en", "id", "tr"] {
      options.vocabularies[code] = try LanguagePack.embedded[code].map(Vocabulary.init)
    }
    return Comparison.of(try WorkedCase("ilva-bridge").documents, options: options)
  }
}
