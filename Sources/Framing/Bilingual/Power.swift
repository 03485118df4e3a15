internal import Foundation

/// The one function that needs more than the standard library.
enum Power {
  static func of(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
