import Foundation
import LineEditing
import Workbench

LineEditor.useUTF8()
let status = Program(arguments: Array(CommandLine.arguments.dropFirst())).run()
fflush(nil)
exit(status.rawValue)
