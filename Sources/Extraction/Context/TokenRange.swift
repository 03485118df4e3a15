/// A half-open range of token indices.
typealias TokenRange = Range<Int>
