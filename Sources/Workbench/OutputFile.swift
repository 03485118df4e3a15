internal import Foundation
internal import Messages
internal import Reports

/// Where an export goes: a file, or the reply itself.
struct OutputFile {
  let path: String?
  let force: Bool

  /// Returns the format asked for, else that of the file's ending, else the usual one.
  ///
  /// - Throws: ``WorkbenchError`` for a name or an ending that no format has.
  static func exporter(format: String?, output: String?, else usual: String) throws
    -> any ReportExporter
  {
    if let format { return try ReportSource.exporter(format) }
    let ending = output.map { URL(fileURLWithPath: $0).pathExtension } ?? ""
    return try ReportSource.exporter(ending.isEmpty ? usual : ending)
  }

  /// - Throws: ``WorkbenchError/fileExists(path:)``, ``WorkbenchError/unwritable(path:reason:)``.
  func reply(_ text: String, by exporter: any ReportExporter) throws -> Reply {
    guard let path, path != "-" else {
      return Reply([.raw(text.hasSuffix("\n") ? text : text + "\n")])
    }
    try write(text)
    var blocks: [Block] = [
      .text(say("Wrote \(path) (\(exporter.name), \(text.utf8.count) bytes)."))
    ]
    if !exporter.omissions.isEmpty {
      blocks.append(
        .note(say("Left out by this format: \(exporter.omissions.joined(separator: "; ")).")))
    }
    return Reply(blocks)
  }

  /// Writes the file when there is one.
  ///
  /// - Throws: ``WorkbenchError/fileExists(path:)``, ``WorkbenchError/unwritable(path:reason:)``.
  func write(_ text: String) throws {
    guard let path else { return }
    guard force || !FileManager.default.fileExists(atPath: path) else {
      throw WorkbenchError.fileExists(path: path)
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw WorkbenchError.unwritable(path: path, reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = underlying?.code ?? Int(errno)
    return String(cString: strerror(Int32(truncatingIfNeeded: code)))
  }
}
