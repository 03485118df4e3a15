/// A drawing with its name, its description, and a table that says the same.
///
/// Widths are given in percent of the figure where nothing has to keep its size, so that the drawing fits
/// a phone and a wall; words that may be long stand in HTML inside, where they end with an ellipsis.
struct SVGFigure {
  /// Unique on the page.
  let id: String
  let title: String
  let description: String
  /// "100%", or a number of pixels.
  var width = "100%"
  let height: Int
  /// SVG.
  let drawing: String
  /// HTML.
  let table: String
  /// Shown above the drawing; HTML.
  var caption = ""

  func html() -> String {
    let head = caption.isEmpty ? "" : "<figcaption>\(caption)</figcaption>\n"
    let region =
      width == "100%"
      ? svg
      : "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)-title\">\(svg)</div>"
    return """
      <figure>
      \(head)\(region)
      <details class="fallback"><summary>As a table</summary>
      \(table)
      </details>
      </figure>

      """
  }

  private var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(id)-title \(id)-desc" \
    width="\(width)" height="\(height)">
    <title id="\(id)-title">\(HTMLText.attribute(title))</title>
    <desc id="\(id)-desc">\(HTMLText.attribute(description))</desc>
    \(drawing)
    </svg>
    """
  }

  /// Words on one line, cut off where they do not fit; `x` and `width` may be percentages.
  static func words(
    _ html: String, x: String = "0", y: Int, width: String = "100%", height: Int = 20,
    style: String = ""
  ) -> String {
    "<foreignObject x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\">"
      + "<div class=\"words \(style)\">\(html)</div></foreignObject>"
  }
}
