internal import Messages
internal import Provenance

/// The first line of the prompt: what is in the store and what to type.
package struct Greeting {
  package let text: String

  package init(_ workbench: Workbench) {
    let path = workbench.settings.location.path
    let help = say("\"help\" lists the commands, TAB completes, Ctrl-D leaves.")
    do {
      let store = try workbench.store()
      let (documents, claims) = (try store.documentCount(), try store.claimCount())
      text = say(
        "\(Version.generator): \(documents) documents, \(claims) claims in \(path). \(help)")
    } catch let error as StoreError where error.kind == .notFound {
      text = say("\(Version.generator): no store yet; \"import FILE\" makes \(path). \(help)")
    } catch {
      text = "\(Version.generator): \(Failure(error).message)"
    }
  }
}
