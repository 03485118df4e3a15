/// A part of what one store gives another: first bytes, then the operations in the order of the log,
/// then signatures.
enum BundleItem: Sendable {
  case blob(ContentHash, [UInt8])
  case operation(LoggedOperation)
  case signature(HeadSignature)
}

/// Where items come from: a bundle's file or another store.
protocol BundleSource {
  /// How people name it.
  var path: String { get }
  /// Hands the items over one after another.
  func forEach(_ take: (BundleItem) throws -> Void) throws
}
