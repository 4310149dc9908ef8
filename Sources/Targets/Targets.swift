enum TargetsPlaceholder {}
