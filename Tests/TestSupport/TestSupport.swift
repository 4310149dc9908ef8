/// Placeholder.
enum TestSupportPlaceholder {}
