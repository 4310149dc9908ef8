/// The places from one to before another: none where the other comes first.
///
/// Who reads a text asks for what stands between two words, and finds them in either order: nothing stands between them then. The
/// operator of the standard library stops the program instead, and a page of an office with it.
@inlinable
@inline(__always)
func ..< (start: Int, end: Int) -> Range<Int> { Range(uncheckedBounds: (start, max(start, end))) }
