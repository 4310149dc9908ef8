// swift-tools-version: 6.1
import PackageDescription

/// Warnings are errors in every target of ours; dependencies keep their own settings.
/// In release builds functions of one module are compiled into others where that is quicker: a build of a site takes 5 % less.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .unsafeFlags(["-warnings-as-errors"]),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// In release builds Swift's own libraries are linked in: calls into them, of which a build of a site makes thousands of millions, then
/// need no way through tables, and the program starts without looking for them. What `FoundationEssentials` needs of C is named, since
/// only the compiler of static programs would add it.
let linkedIn: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-lFoundationEssentials", "-l_FoundationCShims", "-l_FoundationCollections"],
    .when(platforms: [.linux], configuration: .release))
]

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
  products: [
    .executable(name: "congbo", targets: ["congbo"]),
    .executable(name: "congbo-preview", targets: ["congbo-preview"]),
    .executable(name: "congbo-static", targets: ["congbo-static"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXxhash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CTcmalloc", pkgConfig: "libtcmalloc_minimal", providers: [.apt(["libgoogle-perftools-dev"])]),
    module("Bytes"),
    module("JSON", ["Bytes"]),
    module("YAML", ["CYaml"]),
    module("Parallel"),
    module("AccessLog", ["Vietnamese", "CZlib"]),
    module("Cache", ["CNettle", "CXxhash"]),
    module("Vietnamese", ["Bytes"]),
    module("Diagnostics", ["JSON"]),
    module("Markup", ["Bytes", "CCmark", "Vietnamese", "Diagnostics"]),
    module(
      "Publications",
      [
        "Cache", "Bytes", "Parallel", "Markup", "Vietnamese", "Diagnostics", "YAML",
      ]),
    module("OfficeFiles", ["Bytes", "CLibxml2", "CZlib", "Vietnamese"]),
    module("Importing", ["Bytes", "Diagnostics", "OfficeFiles", "Publications", "Vietnamese"]),
    module("Targets", ["Cache", "Bytes", "JSON", "Publications", "Markup", "Vietnamese", "Diagnostics"]),
    module(
      "Results",
      ["Cache", "Bytes", "JSON", "Publications", "Markup", "Targets", "Vietnamese", "Diagnostics"]),
    module("Templates", ["Bytes", "Cache", "CZlib", "Diagnostics", "JSON", "Vietnamese", "YAML"]),
    module("OpenData", ["Bytes", "CDeflate", "JSON", "Markup", "Publications", "Vietnamese"]),
    module("Search", ["Cache", "Parallel", "Vietnamese", "CZlib"]),
    module(
      "Portal",
      [
        "AccessLog", "Cache", "Bytes", "OfficeFiles", "Parallel", "Results", "Search", "Targets", "Templates",
        "Publications", "Markup",
        "Vietnamese", "Diagnostics", "JSON", "OpenData", "YAML",
      ]),
    .target(name: "CPosix", cSettings: [.unsafeFlags(["-Wall", "-Werror"])]),
    module("Publishing", ["Cache", "Parallel", "Diagnostics", "CPosix"]),
    .target(
      name: "Preview",
      dependencies: ["CMicrohttpd", "Parallel"],
      resources: [
        "live.js", "live.css", "empty.html", "import.html", "import.js", "import.css", "review.html", "review.js",
        "review.css",
      ].map { .embedInCode("Assets/" + $0) }, swiftSettings: strict),
    module(
      "Building",
      [
        "Cache", "CTcmalloc", "Diagnostics", "Parallel", "Portal", "Publications", "Publishing", "Search", "Vietnamese",
      ]),
    module(
      "CongboCommand",
      [
        "AccessLog", "Building", "Importing", "Portal", "Publishing", "Results", "Targets", "Templates", "Publications",
        "Parallel",
        "Vietnamese", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "SearchBench", dependencies: ["TestSupport", "Portal", "Search", "Templates", "Vietnamese"],
      resources: [.embedInCode("search.js")], swiftSettings: strict),
    .executableTarget(
      name: "congbo", dependencies: ["CTcmalloc", "CongboCommand"], swiftSettings: strict, linkerSettings: linkedIn),
    module(
      "PreviewCommand",
      [
        "Building", "CongboCommand", "Diagnostics", "Importing", "Markup", "OfficeFiles", "Portal", "Preview",
        "Publications", "Targets", "Templates", "Vietnamese",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What `congbo serve` runs: its libraries would make every command start later.
    .executableTarget(name: "congbo-preview", dependencies: ["CTcmalloc", "PreviewCommand"], swiftSettings: strict),
    // Both in one, for the packages (`.packaging/build`).
    .executableTarget(
      name: "congbo-static", dependencies: ["CTcmalloc", "CongboCommand", "PreviewCommand"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict),
    // What `make bench` runs; not a product.
    .executableTarget(
      name: "BuildBench", dependencies: ["TestSupport", "Targets", "Publications", "Markup", "Vietnamese", "congbo"],
      swiftSettings: strict),
    // Publishes a site in a loop until it is killed; not a product.
    .executableTarget(
      name: "PublishingFixture", dependencies: ["Publishing", "TestSupport"], path: "Tests/PublishingFixture",
      swiftSettings: strict),
    tests("Cache"), tests("Bytes"), tests("YAML"), tests("Vietnamese"), tests("Diagnostics"), tests("Markup"),
    tests("Publications", ["Cache"]),
    tests("OfficeFiles", ["CZlib"]), tests("Importing", ["Markup", "OfficeFiles", "Publications", "Vietnamese"]),
    tests("Targets", ["JSON", "Publications", "Vietnamese"]),
    tests("Results", ["Cache", "Markup", "Publications", "Targets", "Vietnamese"], resources: [.copy("Fixtures")]),
    tests("Search", ["Cache", "CZlib"], resources: [.copy("Fixtures")]),
    tests("AccessLog", ["CZlib"]),
    tests("Publishing", ["Cache", "PublishingFixture"]),
    tests("Building", ["Diagnostics", "Portal", "Publishing", "Templates"]),
    tests("Portal", ["Markup", "OpenData", "Publications", "Publishing", "Templates"]), tests("Preview"),
    tests(
      "CongboCommand",
      ["Building", "Portal", "Publishing", "Publications", "Diagnostics", "Vietnamese"],
      exclude: ["Messages", "Portals", "SystemMessages"]),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
