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
    case .bash: Reply([.raw(ShellScript.bash)])
    case .zsh: Reply([.raw(ShellScript.zsh)])
    case .fish: Reply([.raw(ShellScript.fish)])
    case .man: Reply([.raw(ManualPage.text())])
    }
  }
}
