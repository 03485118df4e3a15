/// The program's own name and version.
package enum Version {
  package static let number = "0.1.0"
  /// What reports and operations are signed with.
  package static let generator = "sanad \(number)"
}
