internal import ClaimModel
internal import Foundation

/// One line of JSON Lines, known by its number.
struct JSONLine {
  let origin: String
  /// Counts from 1.
  let number: Int

  /// Returns the article of a line of valid UTF-8; its origin is `FILE:LINE`.
  func article(_ bytes: [UInt8]) throws(IngestError) -> Article {
    let fields: JSONLineFields
    do {
      fields = try JSONDecoder().decode(JSONLineFields.self, from: Data(bytes))
    } catch {
      throw fault(LineFault(error))
    }
    guard let text = fields.text else { throw fault(.missingText) }
    guard !text.utf8.allSatisfy({ ASCII.isSpace($0) }) else { throw fault(.emptyText) }
    return Article(
      origin: "\(origin):\(number)", raw: bytes, text: text, title: fields.title, url: fields.url,
      outlet: fields.outlet, published: fields.published, language: fields.lang, id: fields.id)
  }

  func fault(_ fault: LineFault) -> IngestError {
    .malformedLine(origin: origin, line: number, fault: fault)
  }
}

/// The keys that are read.
private struct JSONLineFields: Decodable {
  let id, text, title, url, outlet, published, lang: String?

  enum CodingKeys: CodingKey {
    case id, text, title, url, outlet, published, lang
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    // Ids are often numbers.
    id =
      try (try? values.decodeIfPresent(Int.self, forKey: .id)).flatMap { $0 }.map { String($0) }
      ?? values.decodeIfPresent(String.self, forKey: .id)
    text = try values.decodeIfPresent(String.self, forKey: .text)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    url = try values.decodeIfPresent(String.self, forKey: .url)
    outlet = try values.decodeIfPresent(String.self, forKey: .outlet)
    published = try values.decodeIfPresent(String.self, forKey: .published)
    lang = try values.decodeIfPresent(String.self, forKey: .lang)
  }
}

extension LineFault {
  fileprivate init(_ error: any Error) {
    guard case DecodingError.typeMismatch(_, let context) = error else {
      self = .notJSON
      return
    }
    self = context.codingPath.first.map { .notAString(key: $0.stringValue) } ?? .notAnObject
  }
}
