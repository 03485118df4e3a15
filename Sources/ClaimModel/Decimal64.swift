/// An exact decimal number: `mantissa × 10^exponent`, normalised so that equal numbers are equal
/// values.
package struct Decimal64: Hashable, Sendable, Codable {
  package let mantissa: Int
  package let exponent: Int

  package init(mantissa: Int, exponent: Int = 0) {
    var (mantissa, exponent) = (mantissa, mantissa == 0 ? 0 : exponent)
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  package init(_ value: Int) { self.init(mantissa: value) }

  package var doubleValue: Double {
    var value = Double(mantissa)
    for _ in 0..<abs(exponent) { value = exponent > 0 ? value * 10 : value / 10 }
    return value
  }

  /// Returns the product, or nil when it does not fit.
  package func multiplied(by other: Decimal64) -> Decimal64? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : Decimal64(mantissa: product, exponent: exponent + other.exponent)
  }
}

extension Decimal64: CustomStringConvertible {
  /// Plain decimal notation with a point: `1234.5`, `0.05`, `1700000000`.
  package var description: String {
    guard exponent < 0 else { return "\(mantissa)" + String(repeating: "0", count: exponent) }
    let digits = String(abs(mantissa))
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: exponent)
    return (mantissa < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }
}

extension Decimal64: Comparable {
  package static func < (left: Decimal64, right: Decimal64) -> Bool {
    left.doubleValue < right.doubleValue
  }
}

extension Decimal64 {
  /// Returns the sum, or nil when it does not fit.
  package func adding(_ other: Decimal64) -> Decimal64? {
    let common = min(exponent, other.exponent)
    guard let left = scaled(to: common), let right = other.scaled(to: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Decimal64(mantissa: sum, exponent: common)
  }

  private func scaled(to exponent: Int) -> Int? {
    guard self.exponent - exponent <= 18 else { return nil }
    var value = mantissa
    for _ in 0..<(self.exponent - exponent) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}
