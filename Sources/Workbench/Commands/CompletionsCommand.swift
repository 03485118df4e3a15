internal import ArgumentParser

struct CompletionsCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Writes completions for a shell, or the manual page.",
    discussion: """
      Examples:
        completions bash > ~/.local/share/bash-completion/completions/sanad
        completions zsh > ~/.zfunc/_sanad
        completions fish > ~/.config/fish/completions/sanad.fish
        completions man > sanad.1
      """)

  @Argument(help: "bash, zsh, fish or man.") var kind: Kind
  @OptionGroup var global: GlobalOptions

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish
    case man
  }

  func reply(in workbench: Workbench) throws -> Reply {
    switch kind {
    case .bash: Reply([.raw(ShellCompletions(shell: .bash).text() + "\n")])
    case .zsh: Reply([.raw(ShellCompletions(shell: .zsh).text() + "\n")])
    case .fish: Reply([.raw(ShellCompletions(shell: .fish).text() + "\n")])
    case .man: Reply([.raw(ManualPage.text())])
    }
  }
}
