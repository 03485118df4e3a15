internal import Messages

/// Why a meaning model cannot be used; facts only, ``description`` words them.
package enum MeaningError: Error, Hashable, Sendable {
  /// The folder has no model.
  case absent(folder: String)
  case unreadable(path: String)
  case malformed(path: String, reason: String)
  /// A library of the system, or the one that `make semantic` builds.
  case missingLibrary(name: String, reason: String)
  case undividable(text: String)
}

extension MeaningError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .absent(let folder):
      say("There is no meaning model in \(folder); \"make semantic\" in the checkout fetches it.")
    case .unreadable(let path):
      say("\(path) cannot be read; \"make semantic\" fetches it anew.")
    case .malformed(let path, let reason):
      say("\(path) is no meaning model (\(reason)); \"make semantic\" fetches it anew.")
    case .missingLibrary(let name, let reason):
      say(
        "The meaning model needs \(name), which cannot be loaded (\(reason)); \"make semantic\" installs it."
      )
    case .undividable(let text):
      say("The meaning model cannot divide “\(String(text.prefix(60)))” into pieces.")
    }
  }
}
