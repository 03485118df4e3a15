extension LanguagePack {
  /// Returns this pack with a user's rows: a row whose first cell is in the user's file is replaced,
  /// every other row of the user is added.
  ///
  /// - Throws: `PackError` when a file of the user lacks a column of the embedded one.
  package func adding(_ user: LanguagePack) throws(PackError) -> LanguagePack {
    var pack = self
    for name in user.files.keys.sorted() {
      guard let own = try table(name), let added = try user.table(name) else {
        pack.files[name] = user.files[name]
        continue
      }
      pack.files[name] = try own.replacing(with: added).bytes
    }
    return pack
  }
}

extension TSVTable {
  fileprivate func replacing(with other: TSVTable) throws(PackError) -> TSVTable {
    var table = self
    let keys = Set(other.rows.compactMap(\.cells.first))
    var places: [Int] = []
    for column in columns { places.append(try other.column(column)) }
    let added = other.rows.map { row in Row(line: row.line, cells: places.map { row.cells[$0] }) }
    table.rows = rows.filter { row in row.cells.first.map { !keys.contains($0) } ?? false } + added
    return table
  }

  fileprivate var bytes: [UInt8] {
    let lines = [columns] + rows.map(\.cells)
    return Array(lines.map { $0.joined(separator: "\t") + "\n" }.joined().utf8)
  }
}
