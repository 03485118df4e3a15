internal import Foundation
internal import Messages
internal import Yams

/// The keys of `config.yaml`.
struct ConfigurationFile: Decodable {
  var aliases: [String: String]?
  var start: [String]?
  var bulkLimit: Int?
  var blind: Bool?
  var timing: Bool?
  var language: String?
  var verdicts: Verdicts?

  struct Verdicts: Decodable {
    var saying: Scale?
    var content: Scale?
  }

  /// From worst to best, then those outside the order.
  struct Scale: Decodable {
    var scale: [String]
    var others: [String]?
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case aliases
    case start
    case bulkLimit = "bulk-limit"
    case blind
    case timing
    case language
    case verdicts
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let known = CodingKeys.allCases.map(\.rawValue)
    for key in try decoder.container(keyedBy: AnyKey.self).allKeys
    where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: [],
          debugDescription: say(
            "\"\(key.stringValue)\" is no setting; there are \(known.joined(separator: ", "))")))
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    aliases = try values.decodeIfPresent([String: String].self, forKey: .aliases)
    start = try values.decodeIfPresent([String].self, forKey: .start)
    bulkLimit = try values.decodeIfPresent(Int.self, forKey: .bulkLimit)
    blind = try values.decodeIfPresent(Bool.self, forKey: .blind)
    timing = try values.decodeIfPresent(Bool.self, forKey: .timing)
    language = try values.decodeIfPresent(String.self, forKey: .language)
    verdicts = try values.decodeIfPresent(Verdicts.self, forKey: .verdicts)
  }

  func configuration() throws -> Configuration {
    var configuration = Configuration()
    configuration.language = try language.map(Self.language)
    configuration.aliases = aliases ?? [:]
    configuration.start = start ?? []
    configuration.bulkLimit = bulkLimit
    configuration.blind = blind ?? false
    configuration.timing = timing ?? false
    if let scale = verdicts?.saying { configuration.scales.saying = VerdictScale(scale) }
    if let scale = verdicts?.content { configuration.scales.content = VerdictScale(scale) }
    return configuration
  }

  private static func language(_ name: String) throws -> MessageLanguage {
    guard let language = MessageLanguage(locale: name) else {
      let known = MessageLanguage.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: [CodingKeys.language],
          debugDescription: say("\"\(name)\" is no language of the messages; there are \(known)")))
    }
    return language
  }

  /// A decoding error as a clause, with its place.
  static func words(_ error: any Error) -> String {
    switch error {
    case DecodingError.dataCorrupted(let context):
      let inner = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      return place(context) + line(inner)
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      return place(context) + line(context.debugDescription)
    case DecodingError.keyNotFound(let key, let context):
      return place(context) + say("\"\(key.stringValue)\" is missing")
    default: return line("\(error)")
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? "" : say("at \(path): ")
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map { String($0.drop { $0 == " " }) } ?? text
  }
}

extension VerdictScale {
  fileprivate init(_ scale: ConfigurationFile.Scale) {
    self.init(
      ordered: scale.scale.map { $0.lowercased() },
      others: (scale.others ?? []).map { $0.lowercased() })
  }
}
