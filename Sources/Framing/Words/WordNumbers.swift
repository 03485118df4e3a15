/// Numbers words from 0, so that what is known of them can stand in arrays.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]

  var count: Int { numbers.count }

  mutating func number(of folded: String) -> Int32 {
    if let number = numbers[folded] { return number }
    let number = Int32(numbers.count)
    numbers[folded] = number
    return number
  }
}
