extension String {
  /// Returns the text of a byte range; what lies outside the text is left out.
  package subscript(range: ByteRange) -> Substring {
    let count = utf8.count
    let start = utf8.index(utf8.startIndex, offsetBy: min(max(0, range.start), count))
    let end = utf8.index(utf8.startIndex, offsetBy: min(max(range.start, range.end), count))
    return self[start..<end]
  }
}
