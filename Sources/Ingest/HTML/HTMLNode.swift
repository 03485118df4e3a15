internal import CLibXML2

/// A node of a parsed page. Valid only while its `HTMLDocument` lives.
struct HTMLNode: Hashable {
  let pointer: xmlNodePtr

  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
  var isText: Bool {
    pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_ENTITY_REF_NODE
  }

  /// The element's name in lower case.
  var name: String { Self.string(pointer.pointee.name) ?? "" }

  /// The text of a text node; empty for other nodes.
  var content: String { isText ? Self.string(pointer.pointee.content) ?? "" : "" }

  var parent: HTMLNode? { pointer.pointee.parent.map(HTMLNode.init) }
  var firstChild: HTMLNode? { pointer.pointee.children.map(HTMLNode.init) }
  var nextSibling: HTMLNode? { pointer.pointee.next.map(HTMLNode.init) }

  /// Returns an attribute's value; names are in lower case.
  subscript(attribute: String) -> String? {
    guard let value = xmlGetProp(pointer, attribute) else { return nil }
    defer { freeXMLString(value) }
    return Self.string(value)
  }

  /// The text of all that is inside, as it stands there.
  var innerText: String {
    var text = ""
    walk { event in
      if case .enter(let node) = event { text += node.content }
      return true
    }
    return text
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String? {
    bytes.map { String(cString: $0) }
  }
}

/// A step of a walk through a tree.
enum HTMLWalkEvent {
  case enter(HTMLNode)
  case leave(HTMLNode)
}

extension HTMLNode {
  /// Visits the node and all that is inside, in document order.
  ///
  /// Goes from pointer to pointer instead of calling itself: pages nest as deep as they like.
  /// - Parameter visit: Its answer to `enter` says whether to go inside; what it is not asked to go
  ///   inside of it does not leave either.
  func walk(_ visit: (HTMLWalkEvent) -> Bool) {
    var node = self
    while true {
      if visit(.enter(node)) {
        if let child = node.firstChild {
          node = child
          continue
        }
        _ = visit(.leave(node))
      }
      while node != self, node.nextSibling == nil, let parent = node.parent {
        node = parent
        _ = visit(.leave(node))
      }
      guard node != self, let next = node.nextSibling else { return }
      node = next
    }
  }
}
