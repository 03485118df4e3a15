import Framing
import LanguagePacks

/// What comparisons are told besides the documents, as the program tells them.
enum ComparisonResources {
  /// - Parameter lists: the folder of installed word lists; empty for none.
  static func options(lists: String) throws -> ComparisonOptions {
    var options = ComparisonOptions()
    for (code, pack) in LanguagePack.embedded.sorted(by: { $0.key < $1.key }) where code != "common"
    {
      options.places.merge(try pack.places()) { first, _ in first }
      options.vocabularies[code] = try Vocabulary(pack)
    }
    guard !lists.isEmpty else { return options }
    for (code, vocabulary) in options.vocabularies.sorted(by: { $0.key < $1.key }) {
      let list = InstalledWordLists.list(
        code, in: lists, functionWords: vocabulary.functionWords)
      if let list { options.wordLists.append(list) }
    }
    return options
  }
}
