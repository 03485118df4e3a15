internal import Glibc

/// A library that is loaded when it is first needed, so that the program starts where it is not installed.
struct DynamicLibrary {
  private let handle: UnsafeMutableRawPointer
  private let name: String

  /// Loads the first of some files or library names that there is.
  init(_ names: [String]) throws(MeaningError) {
    for name in names {
      guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
      self.handle = handle
      self.name = name
      return
    }
    throw .missingLibrary(name: names[0], reason: Self.reason)
  }

  /// - Parameter type: a `@convention(c)` function type.
  func function<Function>(_ symbol: String, as type: Function.Type) throws(MeaningError) -> Function
  {
    guard let function = optionalFunction(symbol, as: type) else {
      throw .missingLibrary(name: name, reason: Self.reason)
    }
    return function
  }

  func optionalFunction<Function>(_ symbol: String, as type: Function.Type) -> Function? {
    dlsym(handle, symbol).map { unsafeBitCast($0, to: type) }
  }

  private static var reason: String { dlerror().map { String(cString: $0) } ?? "no reason given" }
}
