import OpenData

extension Site {
  /// The files of the explorer, which answer questions in the search, too; none where there are no targets.
  func explorerFiles(_ maker: FileMaker) -> [SiteFile] {
    if targets.whole.records.isEmpty { return [] }
    let explorer = Explorer(self)
    let words = ExplorerWords(explorer)
    func file(
      _ path: String, declaring declare: (inout DeclaredFacts) -> Void = { _ in },
      _ make: @escaping @Sendable () throws -> [UInt8]
    ) -> SiteFile {
      maker.file(
        at: path,
        declaring: {
          $0.table(TargetsTable.self); $0.table(ProgressTable.self); $0.lists()
          declare(&$0)
        }
      ) { try ZipArchive.pack(make(), level: ExplorerFile.packing).bytes }
    }
    var files = [
      file(
        ExplorerFile.contents,
        // The versions of the blocks.
        declaring: { facts in
          let publications = facts.site.catalog.whole.publications
          for document in explorer.documents {
            facts.put(publications[document.index].facts.document?.text?.rawValue ?? "")
          }
        }
      ) { explorer.contents(words) },
      file(ExplorerFile.values) { explorer.values() },
    ]
    for number in 0..<words.count { files.append(file(ExplorerFile.words(number)) { words.shard(number) }) }
    for (number, block) in explorer.blocks.enumerated() {
      files.append(
        maker.file(
          at: ExplorerFile.block(number),
          declaring: { facts in
            for document in explorer.documents[block] {
              facts.frontMatter(document.index)
              facts.targets(of: document.index)
              for record in document.records { facts.put(facts.site.targets.whole.records[record].number) }
              facts.progress(of: document.index)
              for report in explorer.reports(of: document) {
                facts.frontMatter(report)
                facts.results(of: report)
              }
            }
          }
        ) { try ZipArchive.pack(explorer.rows(block), level: ExplorerFile.packing).bytes })
    }
    return files
  }
}
