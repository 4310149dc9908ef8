import Foundation
import TestSupport
import Testing

/// The served data, read by independent tools: the portal of this repository and a portal full of traps.
@Suite struct OpenData {
  /// Both portals.
  static func sites() throws -> [String] { [try RealPortal.site(), try OpenDataFixture.site().site] }

  // MARK: Schemas

  private static let validateAll = """
    import json, os, sys
    from jsonschema import Draft202012Validator, FormatChecker
    site, base = sys.argv[1:3]
    load = lambda path: json.load(open(os.path.join(site, path), encoding="utf-8"))
    def schema_of(path):
        name = os.path.basename(path)
        if path in ("feed.json", "en/feed.json"): return "data/feed.schema.json"
        if name.endswith(".csv-metadata.json"): return "data/csv-metadata.schema.json"
        if path.startswith("data/"): return path.replace(".json", ".schema.json")
        if name == "index.json": return "data/document.schema.json"
    count, faults = 0, []
    for folder, _, names in os.walk(site):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), site)
            if not name.endswith(".json"): continue
            data = load(path)
            if name.endswith(".schema.json"):
                Draft202012Validator.check_schema(data)
                if data["$id"] != base + "/" + path: faults.append(f"{path}: $id {data['$id']}")
                continue
            schema = schema_of(path)
            if not schema or not os.path.exists(os.path.join(site, schema)):
                faults.append(f"{path}: no schema")
                continue
            count += 1
            for fault in Draft202012Validator(load(schema), format_checker=FormatChecker()).iter_errors(data):
                faults.append(f"{path}: {list(fault.path)}: {fault.message[:200]}")
    print(count, *faults[:20], sep="\\n")
    sys.exit(1 if faults else 0)
    """

  @Test func everyJSONFileIsValidByTheSchemaServedForIt() throws {
    for (site, base) in zip(try Self.sites(), ["https://congbo.example", "https://thu.example/cong"]) {
      let result = try Tools.python(Self.validateAll, site, base)
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      #expect(Int(result.output.split(separator: "\n").first ?? "") ?? 0 > 8)
    }
  }

  @Test(arguments: [
    ("data/documents.json", "\"status\":null", "\"status\": \"con\""),
    ("data/documents.json", "\"version\": \"2\"", "\"version\": \"1\""),
    ("data/alignment.json", "\"verdict\":\"lower\"", "\"verdict\":\"less\""),
    ("data/alignment.json", "\"likeness\"", "\"like\""),
    ("data/targets.json", "\"fields\":[", "\"fields\":[1,"),
    ("data/datapackage.json", "\"tabular-data-resource\"", "\"table\""),
    ("feed.json", "\"date_published\": \"2", "\"date_published\": \"x"),
    ("van-ban/12-kh-ubnd/index.json", "\"label\"", "\"nhan\""),
  ])
  func aBrokenFileIsRefused(_ path: String, _ good: String, _ bad: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: OpenDataFixture.site().site, toPath: folder("site"))
    let text = try folder.read("site/" + path)
    let place = try #require(text.range(of: good), "\(path)")
    try folder.write("site/" + path, text.replacingCharacters(in: place, with: bad))
    let result = try Tools.python(Self.validateAll, folder("site"), "https://thu.example/cong")
    #expect(result.exitCode == 1 && result.output.contains("\n\(path): "), "\(result.output)\(result.errors)")
  }

  // MARK: Package, CSVW, catalogue, zip

  @Test func theDataPackageIsValid() throws {
    for site in try Self.sites() {
      let result = try Tools.frictionless(site + "/data/datapackage.json")
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      #expect(result.output.components(separatedBy: " VALID ").count == 11, "\(result.output)")
    }
  }

  @Test func aBrokenCSVFileIsNoValidPackage() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: OpenDataFixture.site().site + "/data", toPath: folder("data"))
    let text = try folder.read("data/targets.csv")
    try folder.write("data/targets.csv", text.replacing(",2020,", with: ",hai nghìn,", maxReplacements: 1))
    let result = try Tools.frictionless(folder("data/datapackage.json"))
    #expect(result.exitCode == 1 && result.output.contains("INVALID"), "\(result.output)")
  }

  @Test func theCSVMetadataDescribesTheCSVFiles() throws {
    for site in try Self.sites() {
      for table in ["targets", "documents", "alignment", "results", "progress"] {
        let result = try Command.run(
          Tools.folder + "/bin/csvwvalidate", ["\(site)/data/\(table).csv-metadata.json"], timeLimit: 120)
        #expect(result.exitCode == 0 && result.output.contains("OK"), "\(table): \(result.output)\(result.errors)")
      }
    }
  }

  @Test func theCatalogueIsDCATAndEveryFileItNamesIsServed() throws {
    let script = """
      import os, sys
      from rdflib import Graph, Namespace, RDF
      DCAT, DCT = Namespace("http://www.w3.org/ns/dcat#"), Namespace("http://purl.org/dc/terms/")
      site, base = sys.argv[1:3]
      graph = Graph().parse(site + "/data/catalog.jsonld", format="json-ld")
      catalog, = graph.subjects(RDF.type, DCAT.Catalog)
      sets = list(graph.objects(catalog, DCAT.dataset))
      assert len(sets) == 5, sets
      for item in sets:
          for term in (DCT.title, DCT.description, DCT.license, DCT.publisher, DCAT.landingPage):
              assert (item, term, None) in graph, (item, term)
          files = list(graph.objects(item, DCAT.distribution))
          assert len(files) == 2
          for file in files:
              for term in (DCAT.downloadURL, DCT.conformsTo):
                  url, = graph.objects(file, term)
                  assert str(url).startswith(base + "/"), url
                  assert os.path.isfile(site + str(url)[len(base):]), url
      """
    for (site, base) in zip(try Self.sites(), ["https://congbo.example", "https://thu.example/cong"]) {
      let result = try Tools.python(script, site, base)
      #expect(result.exitCode == 0, "\(result.errors)")
    }
  }

  @Test func theZipHoldsTheServedFilesAndNoTimes() throws {
    let script = """
      import sys, zipfile
      site = sys.argv[1]
      archive = zipfile.ZipFile(site + "/data/congbo-data.zip")
      assert archive.testzip() is None
      names = archive.namelist()
      assert len(names) == len(set(names)) == 22, names
      for entry in archive.infolist():
          assert entry.date_time == (1980, 1, 1, 0, 0, 0)
          assert archive.read(entry) == open(f"{site}/data/{entry.filename}", "rb").read(), entry.filename
      """
    for site in try Self.sites() {
      let result = try Tools.python(script, site)
      #expect(result.exitCode == 0, "\(result.errors)")
      let test = try Command.run("unzip", ["-t", site + "/data/congbo-data.zip"])
      #expect(test.exitCode == 0, "\(test.output)")
      let folder = try TemporaryFolder()
      _ = try Command.run("unzip", ["-q", site + "/data/congbo-data.zip", "-d", folder.path])
      #expect(try Tools.frictionless(folder("datapackage.json")).exitCode == 0)
    }
  }

  // MARK: CSV

  @Test func csvAndJSONHoldTheSameRecords() throws {
    let script = """
      import csv, io, json, re, sys, unicodedata
      site = sys.argv[1]
      marks = re.compile("'+[=+\\\\-@\\t\\r\\n]")
      for table in ("targets", "documents", "alignment", "results", "progress"):
          raw = open(f"{site}/data/{table}.csv", "rb").read()
          assert raw.startswith(b"\\xef\\xbb\\xbf"), table
          text = raw.decode("utf-8-sig")
          assert unicodedata.is_normalized("NFC", text), table
          assert text.count("\\n") == text.count("\\r\\n"), "only CR LF"
          assert text.endswith("\\r\\n")
          rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
          data = json.load(open(f"{site}/data/{table}.json", encoding="utf-8"))[table]
          assert len(rows) == len(data), table
          for row, record in zip(rows, data):
              assert None not in row and set(row) == set(record), (table, row)
              for key, cell in row.items():
                  value = record[key]
                  if isinstance(value, bool):
                      assert cell == str(value).lower(), (key, cell, value)
                      continue
                  if isinstance(value, (int, float)):
                      assert float(cell) == value, (key, cell, value)
                      continue
                  assert len(cell) < 2 or cell[0] not in "=+-@\\t\\r\\n", (key, cell)
                  if marks.match(cell): cell = cell[1:]
                  if isinstance(value, list):
                      items = [" ".join([x["kind"], x["number"]]) if isinstance(x, dict) else str(x) for x in value]
                      value = "; ".join(item.replace(";", ",") for item in items)
                  assert cell == (value or ""), (key, cell, value)
          print(len(rows))
      """
    for site in try Self.sites() {
      let result = try Tools.python(script, site)
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    }
  }

  @Test func formulasAreHarmlessAndNumbersStayNumbers() throws {
    let targets = try OpenDataFixture.site().read("data/targets.csv")
    // A comparator reckons nothing; programs read it as it is.
    #expect(targets.contains(",=,-2.5,,%,target,2020,") && targets.contains(",12.5,") && !targets.contains(",'=,"))
    let documents = try OpenDataFixture.site().read("data/documents.csv")
    #expect(documents.contains("\"'=HYPERLINK(\"\"https://xau.example\"\";\"\"bấm\"\")\""))
    #expect(documents.contains("\"'@SUM(1,2)\"") && documents.contains("\"'+84 90, 'trích' \"\"kép\"\"; dòng\""))
  }

  // MARK: Determinism

  @Test func aSecondBuildGivesTheSameBytes() throws {
    let again = try OpenDataFixture.build(OpenDataFixture.text)
    let differing = try Snapshot(of: again.site).files.filter {
      try Snapshot.same($0.key, $0.value, in: OpenDataFixture.site().site) == false
    }
    #expect(differing.keys.sorted() == [])
  }

  @Test func aChangeOfOneDocumentChangesOnlyItsOwnRows() throws {
    let text = OpenDataFixture.text.replacing("45% hồ sơ", with: "55% hồ sơ").replacing(
      "40% trường", with: "41% trường")
    let (old, new) = (try OpenDataFixture.site(), try OpenDataFixture.build(text))
    for table in ["targets", "documents", "alignment"] {
      for ending in ["json", "csv"] {
        let path = "data/\(table).\(ending)"
        let (a, b) = (try old.read(path).split(separator: "\n"), try new.read(path).split(separator: "\n"))
        #expect(a.count == b.count, "\(path)")
        let changed = zip(a, b).filter { $0 != $1 }
        #expect(changed.isEmpty == (table == "documents"), "\(path)")
        for (_, line) in changed { #expect(line.contains("12-kh-ubnd"), "\(path): \(line)") }
      }
    }
    let others = [
      "van-ban/7-qd-ttg/index.json", "van-ban/cong-thuc/index.json", "feed.xml", "van-ban/7-qd-ttg/index.html",
    ]
    for path in others { #expect(try old.read(path) == new.read(path), "\(path)") }
  }
}
