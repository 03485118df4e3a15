internal import Synchronization

/// A language the program speaks: a table in `Sources/CMessages/messages`.
package enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case indonesian = "id"

  /// What the environment asks for, as gettext reads it: `LANGUAGE`, a list, where the locale is not C;
  /// then `LC_ALL`, `LC_MESSAGES` and `LANG`, of which the first that is set counts.
  package init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    let listed = environment["LANGUAGE"]?.split(separator: ":").map { String($0) } ?? []
    let isNeutral = ["C", "POSIX"].contains(locale.prefix { $0 != "." })
    let wanted = isNeutral ? [locale] : listed + [locale]
    self = wanted.lazy.compactMap { MessageLanguage(locale: $0) }.first ?? .english
  }

  /// The language of a locale such as `id_ID.UTF-8`; nil when there is no table for it.
  package init?(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    // "in" is Indonesian in ISO 639 before 1989; Java and old systems still write it.
    self.init(rawValue: code == "in" ? "id" : code)
  }
}

extension MessageLanguage {
  /// The language of one piece of work; nil is the process's.
  @TaskLocal package static var ofWork: MessageLanguage?

  private static let ofProcess = Mutex(MessageLanguage.english)

  /// The language that ``say(_:)`` speaks here.
  package static var current: MessageLanguage { ofWork ?? ofProcess.withLock { $0 } }

  /// Sets the language of the process; for `main`.
  package static func speak(_ language: MessageLanguage) {
    ofProcess.withLock { $0 = language }
  }
}
