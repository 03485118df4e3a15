/// Returns a message in the language of whoever reads it.
///
/// What the program says to people passes here, so that `Tests/MessagesTests` can hold the tables against
/// the sources. Words that are typed (filter keys and values, commands, options) are the same in every
/// language and do not.
package func say(_ message: Message) -> String {
  Tables.of(.current).wording(of: message)
}

/// Each table is read when the first message of its language is said.
private enum Tables {
  private static let english = MessageTable(embedded: .english)
  private static let indonesian = MessageTable(embedded: .indonesian)

  static func of(_ language: MessageLanguage) -> MessageTable {
    switch language {
    case .english: english
    case .indonesian: indonesian
    }
  }
}

/// Returns the key itself: words that reports say in English and the prompt in the reader's language.
package func noted(_ key: String) -> String { key }
