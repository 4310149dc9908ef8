// swift-tools-version: 6.1
import PackageDescription

/// Warnings are errors in every target of ours; dependencies keep their own settings.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .unsafeFlags(["-warnings-as-errors"])]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    exclude: exclude, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "congbo",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "congbo", targets: ["congbo"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXxhash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CTcmalloc", pkgConfig: "libtcmalloc_minimal", providers: [.apt(["libgoogle-perftools-dev"])]),
    module("Bytes"),
    module("JSON", ["Bytes"]),
    module("YAML", ["CYaml"]),
    module("Parallel"),
    module("AccessLog", ["Vietnamese", "CZlib"]),
    module("Archiving", ["CNettle", "CXxhash"]),
    module("Vietnamese"),
    module("Diagnostics", ["JSON"]),
    module("Markup", ["Bytes", "CCmark", "Vietnamese", "Diagnostics"]),
    module(
      "Publications",
      [
        "Archiving", "Bytes", "Parallel", "Markup", "Vietnamese", "Diagnostics", "YAML",
      ]),
    module("Targets", ["Archiving", "Bytes", "JSON", "Publications", "Markup", "Vietnamese", "Diagnostics"]),
    module("Templates", ["Archiving", "Bytes", "Diagnostics", "Vietnamese", "YAML"]),
    module("OpenData", ["Bytes", "CDeflate", "JSON", "Markup", "Publications", "Vietnamese"]),
    module("Search", ["Archiving", "Parallel", "Vietnamese", "CZlib"]),
    module(
      "Portal",
      [
        "AccessLog", "Archiving", "Bytes", "Parallel", "Search", "Targets", "Templates", "Publications", "Markup",
        "Vietnamese", "Diagnostics", "JSON", "OpenData", "YAML",
      ]),
    .target(name: "CPosix", cSettings: [.unsafeFlags(["-Wall", "-Werror"])]),
    module("Publishing", ["Archiving", "Parallel", "Diagnostics", "CPosix"]),
    .target(
      name: "Preview",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: ["live.js", "live.css", "empty.html"].map { .embedInCode("Assets/" + $0) }, swiftSettings: strict),
    module(
      "CongboCommand",
      [
        "AccessLog", "Archiving", "Portal", "Publishing", "Preview", "Search", "Targets", "Templates", "Publications",
        "Markup",
        "Parallel", "Vietnamese", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "SearchBench", dependencies: ["TestSupport", "Portal", "Search", "Templates", "Vietnamese"],
      swiftSettings: strict),
    .executableTarget(name: "congbo", dependencies: ["CTcmalloc", "CongboCommand"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict),
    // What `make bench` runs; not a product.
    .executableTarget(
      name: "BuildBench", dependencies: ["TestSupport", "Targets", "Markup", "Vietnamese", "congbo"],
      swiftSettings: strict),
    // Publishes a site in a loop until it is killed; not a product.
    .executableTarget(
      name: "PublishingFixture", dependencies: ["Publishing", "TestSupport"], path: "Tests/PublishingFixture",
      swiftSettings: strict),
    tests("Archiving"), tests("Bytes"), tests("YAML"), tests("Vietnamese"), tests("Diagnostics"), tests("Markup"),
    tests("Publications"),
    tests("Targets", ["JSON"]), tests("Search", ["Archiving", "CZlib"], resources: [.copy("Fixtures")]),
    tests("AccessLog", ["CZlib"]),
    tests("Publishing", ["Archiving", "PublishingFixture"]),
    tests("Portal", ["Publishing", "Templates"]), tests("Preview"),
    tests(
      "CongboCommand", ["congbo", "Portal", "Publishing", "Publications", "Diagnostics", "Vietnamese"],
      exclude: ["Messages", "SystemMessages"]),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
