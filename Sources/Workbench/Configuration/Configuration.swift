internal import Foundation
package import Messages
internal import Yams

/// What a user wrote into `config.yaml`: aliases, commands to start with, verdict scales, habits.
package struct Configuration: Sendable {
  /// Words that stand for the beginning of a line.
  package var aliases: [String: String] = [:]
  /// Commands that the prompt runs first.
  package var start: [String] = []
  package var bulkLimit: Int?
  package var blind = false
  package var timing = false
  /// Of the messages; nil follows the locale.
  package var language: MessageLanguage?
  package var scales = VerdictScales()

  package init() {}

  /// The words of a shell command with an alias at their start replaced.
  package func expanding(_ words: [String]) throws -> [String] {
    guard let first = words.first, aliases[first] != nil else { return words }
    return try WordSplitter.words(Aliases(words: aliases).expand(first)) + words.dropFirst()
  }

  /// `$SANAD_CONFIG`, else `sanad/config.yaml` in `$XDG_CONFIG_HOME` or `~/.config`.
  package static func path(environment: [String: String]) -> String {
    if let path = environment["SANAD_CONFIG"], !path.isEmpty { return path }
    let home = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (home ?? (environment["HOME"] ?? "") + "/.config") + "/sanad/config.yaml"
  }

  /// Reads the file; without one, everything is as usual.
  ///
  /// - Throws: ``WorkbenchError/badConfiguration(path:reason:)``.
  package static func read(environment: [String: String]) throws -> Configuration {
    let path = path(environment: environment)
    guard let data = FileManager.default.contents(atPath: path) else {
      guard environment["SANAD_CONFIG"] == nil else {
        throw WorkbenchError.badConfiguration(path: path, reason: say("there is no such file"))
      }
      return Configuration()
    }
    return try read(String(decoding: data, as: UTF8.self), from: path)
  }

  static func read(_ text: String, from path: String) throws -> Configuration {
    do {
      guard try Yams.compose(yaml: text) != nil else { return Configuration() }
      return try YAMLDecoder().decode(ConfigurationFile.self, from: text).configuration()
    } catch let error as WorkbenchError {
      throw error
    } catch {
      throw WorkbenchError.badConfiguration(path: path, reason: ConfigurationFile.words(error))
    }
  }
}
