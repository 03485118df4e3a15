/// A whole JSON-LD file.
struct SchemaGraph: Encodable {
  let context = "https://schema.org"
  var graph: [SchemaNode]

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case graph = "@graph"
  }
}

/// One thing in the vocabulary of schema.org, with those of its properties that reports use.
struct SchemaNode: Encodable {
  var type: String
  var identifier: String?
  var name: String?
  var alternateName: String?
  var text: String?
  var headline: String?
  var url: String?
  var inLanguage: String?
  var datePublished: String?
  var creditText: String?
  var claimReviewed: String?
  var reviewBody: String?
  var reviewAspect: String?
  var ratingValue: Int?
  var bestRating: Int?
  var worstRating: Int?
  var author: SchemaList?
  var publisher: SchemaList?
  var appearance: SchemaList?
  var itemReviewed: SchemaList?
  var reviewRating: SchemaList?
  var citation: [String]?

  init(type: String) { self.type = type }

  static func named(_ type: String, _ name: String) -> SchemaNode {
    var node = SchemaNode(type: type)
    node.name = name
    return node
  }

  private enum CodingKeys: String, CodingKey {
    case type = "@type"
    case identifier, name, alternateName, text, headline, url, inLanguage, datePublished
    case creditText, claimReviewed, reviewBody, reviewAspect, ratingValue, bestRating, worstRating
    case author, publisher, appearance, itemReviewed, reviewRating, citation
  }
}

/// One thing or several; one is written without brackets, which some readers of JSON-LD insist on.
struct SchemaList: Encodable, ExpressibleByArrayLiteral {
  var nodes: [SchemaNode]

  init(arrayLiteral nodes: SchemaNode...) { self.nodes = nodes }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if nodes.count == 1 { try container.encode(nodes[0]) } else { try container.encode(nodes) }
  }
}
