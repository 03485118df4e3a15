import Framing

struct HTMLPage {
  let report: Report
  func text(_ omissions: [String]) -> String { "" }
}
