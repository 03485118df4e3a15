/// What a page says about its article.
struct HTMLMetadata: Hashable, Sendable {
  private(set) var title: String?
  private(set) var url: String?
  private(set) var outlet: String?
  private(set) var published: String?
  private(set) var language: String?

  /// In each list the first that the page has wins (Open Graph, HTML, schema.org microdata).
  private static let titleKeys = ["meta:og:title", "h1", "meta:twitter:title", "title"]
  private static let urlKeys = ["link:canonical", "meta:og:url"]
  private static let outletKeys = ["meta:og:site_name", "meta:application-name"]
  private static let publishedKeys = [
    "meta:article:published_time", "meta:datepublished", "meta:date", "meta:pubdate", "time",
  ]

  init(of root: HTMLNode) {
    let found = Self.collect(root)
    title = Self.titleKeys.firstValue(in: found)
    url = Self.urlKeys.lazy.compactMap { found[$0] }.first(where: Self.isWebAddress)
    outlet = Self.outletKeys.firstValue(in: found)
    published = Self.publishedKeys.firstValue(in: found)
    language = (root["lang"] ?? root["xml:lang"]).flatMap(Self.languageCode)
  }

  /// Returns the first value of each key that one of the lists names.
  private static func collect(_ root: HTMLNode) -> [String: String] {
    var found: [String: String] = [:]
    root.walk { event in
      guard case .enter(let node) = event, node.isElement, let (key, value) = entry(of: node) else {
        return true
      }
      let text = HTMLText.collapsed(value)
      if found[key] == nil, !text.isEmpty { found[key] = text }
      return true
    }
    return found
  }

  private static func entry(of node: HTMLNode) -> (String, String)? {
    switch node.name {
    case "meta":
      let name = node["property"] ?? node["name"] ?? node["itemprop"] ?? ""
      return ("meta:" + name.lowercased(), node["content"] ?? "")
    case "link":
      return node["rel"]?.lowercased() == "canonical" ? ("link:canonical", node["href"] ?? "") : nil
    case "time": return ("time", node["datetime"] ?? "")
    case "h1", "title": return (node.name, HTMLText.own(of: node))
    default: return nil
    }
  }

  private static func isWebAddress(_ value: String) -> Bool {
    value.lowercased().hasPrefix("https://") || value.lowercased().hasPrefix("http://")
  }

  /// Returns the language of a BCP 47 tag: `id` for `id-ID`, and for the old code `in`.
  private static func languageCode(_ tag: String) -> String? {
    let code = tag.split { $0 == "-" || $0 == "_" }.first?.lowercased() ?? ""
    guard (2...3).contains(code.utf8.count) else { return nil }
    return code == "in" ? "id" : code
  }
}

extension [String] {
  fileprivate func firstValue(in found: [String: String]) -> String? {
    lazy.compactMap { found[$0] }.first
  }
}
