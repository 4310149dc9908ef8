/// Placeholder until the module is written.
enum PublishingPlaceholder {}
