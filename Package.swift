// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target of this package shares; a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "sanad",
  products: [.executable(name: "sanad", targets: ["sanad"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "ClaimModel", swiftSettings: strict),
    .target(name: "CLanguagePacks", exclude: ["packs"]),
    .target(
      name: "LanguagePacks", dependencies: ["ClaimModel", "Messages", "CLanguagePacks"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "Ingest", dependencies: ["ClaimModel", "Messages", "CLibXML2"], swiftSettings: strict),
    .target(
      name: "Extraction", dependencies: ["ClaimModel", "LanguagePacks"], swiftSettings: strict),
    .systemLibrary(name: "CLibMD", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(
      name: "Provenance", dependencies: ["ClaimModel", "CLibMD", "Messages", grdb, sqlite],
      swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Framing", dependencies: ["ClaimModel", "LanguagePacks", "CZlib", "Messages"],
      swiftSettings: strict),
    .target(
      name: "Meaning", dependencies: ["ClaimModel", "CZlib", "Messages"], swiftSettings: strict),
    .target(
      name: "Tracing", dependencies: ["ClaimModel", "LanguagePacks", "Framing", "Messages"],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["ClaimModel", "Framing"], swiftSettings: strict),
    .target(name: "CMessages", exclude: ["messages"]),
    .target(name: "Messages", dependencies: ["CMessages"], swiftSettings: strict),
    .target(name: "TerminalText", swiftSettings: strict),
    .target(
      name: "CEditline", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("edit")]),
    .target(
      name: "LineEditing", dependencies: ["CEditline", "TerminalText"], swiftSettings: strict),
    .target(
      name: "Workbench",
      dependencies: [
        "ClaimModel", "LanguagePacks", "Ingest", "Extraction", "Provenance", "Framing", "Meaning",
        "Reports", "Messages", "TerminalText", "Tracing", argumentParser, yams,
      ], swiftSettings: strict),
    .executableTarget(
      name: "sanad", dependencies: ["Workbench", "LineEditing", "Messages", "TerminalText"],
      swiftSettings: strict),
    .target(
      name: "ComparisonSamples", dependencies: ["Framing", "ClaimModel"],
      path: "Tests/ComparisonSamples", swiftSettings: strict),
    .testTarget(
      name: "FramingTests",
      dependencies: ["ComparisonSamples", "Framing", "LanguagePacks", "ClaimModel"],
      swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "LanguagePacks", "ClaimModel"],
      swiftSettings: strict),
    .testTarget(
      name: "TracingTests",
      dependencies: ["Tracing", "Framing", "LanguagePacks", "ClaimModel"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["ComparisonSamples", "Reports", "Framing", "ClaimModel"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "IngestTests", dependencies: ["Ingest", "ClaimModel"], swiftSettings: strict),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText"], swiftSettings: strict),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing"], swiftSettings: strict),
    .testTarget(
      name: "MeaningTests", dependencies: ["Meaning", "ClaimModel", "CZlib"], swiftSettings: strict),
    .testTarget(name: "ClaimModelTests", dependencies: ["ClaimModel"], swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Workbench", "ClaimModel", "Extraction", "LanguagePacks", "Meaning", "Messages",
        "Provenance", "TerminalText", "Tracing",
        argumentParser,
      ], swiftSettings: strict),
    .target(
      name: "MessageSources", dependencies: ["Messages"], path: "Tests/MessageSources",
      swiftSettings: strict),
    .executableTarget(
      name: "MessageRecorder", dependencies: ["MessageSources", "Messages"],
      path: "Tests/MessageRecorder", swiftSettings: strict),
    .testTarget(
      name: "MessagesTests", dependencies: ["MessageSources", "Messages"], swiftSettings: strict),
    .executableTarget(
      name: "StoreWriter", dependencies: ["ClaimModel", "Provenance"], path: "Tests/StoreWriter",
      swiftSettings: strict),
    .testTarget(
      name: "ProvenanceTests", dependencies: ["ClaimModel", "Provenance", "StoreWriter", grdb],
      exclude: ["Fixtures"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)

// Benchmarks build only on request: SANAD_BENCHMARKS=1 swift run -c release ExtractionBenchmark
if Context.environment["SANAD_BENCHMARKS"] != nil {
  package.targets.append(.target(name: "Timing", path: "Benchmarks/Timing"))
  package.targets.append(
    .executableTarget(
      name: "ExtractionBenchmark",
      dependencies: ["Timing", "Extraction", "LanguagePacks", "ClaimModel"],
      path: "Benchmarks/ExtractionBenchmark"))
  package.targets.append(
    .executableTarget(
      name: "ComparisonBenchmark",
      dependencies: [
        "Timing", "ComparisonSamples", "Framing", "LanguagePacks", "Meaning", "ClaimModel",
      ],
      path: "Benchmarks/ComparisonBenchmark"))
  package.targets += [
    .executableTarget(
      name: "MeaningBenchmark", dependencies: ["Timing", "Meaning", "ClaimModel"],
      path: "Benchmarks/MeaningBenchmark", exclude: ["reference.py"]),
    .executableTarget(
      name: "LineageBenchmark", dependencies: ["Timing", "Provenance", "ClaimModel"],
      path: "Benchmarks/LineageBenchmark"),
    .target(
      name: "RawSQLite", path: "Benchmarks/StoreBenchmark/RawSQLite",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "ProgramTimer", path: "Benchmarks/StoreBenchmark/ProgramTimer",
      cSettings: [.define("_GNU_SOURCE")], linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(
      name: "StoreBenchmark",
      dependencies: [
        "Timing", "RawSQLite", "ProgramTimer", "Provenance", "ClaimModel", argumentParser,
      ],
      path: "Benchmarks/StoreBenchmark", exclude: ["RawSQLite", "ProgramTimer"]),
  ]
}

// Fuzzers build only on request (make fuzz): every target is then instrumented for libFuzzer.
if Context.environment["SANAD_FUZZERS"] != nil {
  for target in package.targets
  where ["ClaimModel", "LanguagePacks", "Extraction"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer"]))
  }
  package.targets.append(.systemLibrary(name: "CLibFuzzer", path: "Fuzzers/CLibFuzzer"))
  for name in ["SegmenterFuzzer", "QuotationFuzzer"] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: ["CLibFuzzer", "Extraction", "LanguagePacks", "ClaimModel"],
        path: "Fuzzers/\(name)",
        swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
  }
}
