internal import Extraction
package import Provenance

/// What commands work on: the store, the language packs, and what the prompt remembers.
///
/// One command runs at a time. The store and the packs are opened when a command first needs them.
package final class Workbench {
  package var settings: Settings
  /// Whether commands come one after another, so that "it" and "last" mean something.
  package let isPrompt: Bool
  /// Of the page that replies are written on, in cells.
  package var width = 80
  /// Asks the person at the terminal; nil when nobody is there.
  package var ask: ((String) -> Bool)?
  /// Whether a review is walked with keys: its first page is then drawn by whoever walks it.
  package var walksReviews = false
  /// Shows the person at the terminal what they are asked about.
  package var show: ((Reply) -> Void)?
  /// Lets the person at the terminal change a text in an editor; nil when nobody is there.
  package var edit: ((String) throws -> String)?
  /// The command as typed, for history.
  package var commandLine: String?
  /// What "it" means.
  package internal(set) var current: ClaimID?
  /// What "last" means, and what `next` and `prev` walk.
  var listed: [ClaimID] = []
  /// The command under way.
  package let work = Work()
  /// Files that `source` is running, the outermost first.
  var sourcing: [String] = []
  /// Whether others' verdicts are hidden until this analyst has judged as well.
  var isBlind: Bool { settings.configuration.blind || review?.isBlind == true }
  /// The review that `done` goes on with.
  var review: Review?
  var knownMeaningReader: MeaningReader?
  private var opened: Store?
  private var loadedExtractor: Extractor?

  package init(settings: Settings, isPrompt: Bool = false) {
    self.settings = settings
    self.isPrompt = isPrompt
  }

  /// What a command does with the store.
  enum Access {
    case reading
    case writing
    /// Makes the store when there is none.
    case creating
  }

  func store(for access: Access = .reading) throws -> Store {
    if let opened { return opened }
    let location = settings.location
    if access == .creating { try location.prepareFolder() }
    let store = try open(location.path, access)
    if isPrompt { store.beginSession() }
    opened = store
    work.use(store)
    return store
  }

  /// The extractor with this run's language packs, which are read once.
  func extractor() throws -> Extractor {
    if let loadedExtractor { return loadedExtractor }
    let extractor = try PackFolders(settings).extractor()
    loadedExtractor = extractor
    return extractor
  }

  /// Ends the session and releases the store.
  package func close() throws {
    guard let store = opened else { return }
    opened = nil
    review = nil
    work.use(nil)
    try store.endSession()
    try store.close()
  }

  private func open(_ path: String, _ access: Access) throws -> Store {
    var options = StoreOptions(
      author: settings.author ?? StoreOptions.defaultAuthor(environment: settings.environment),
      creates: access == .creating, clock: settings.clock)
    do {
      return try Store.open(at: path, options: options)
    } catch let error as StoreError where access == .reading && error.kind == .permission {
      options.readOnly = true
      return try Store.open(at: path, options: options)
    }
  }
}
