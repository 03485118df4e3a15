import ClaimModel
import Foundation
import Provenance
import Testing

/// Several connections write to one store, each as its own analyst.
struct ConcurrencyTests {
  @Test func everyWritersOperationsAreThere() async throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    let path = desk.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...4 {
        group.addTask {
          let store = try Store.open(at: path, options: StoreOptions(author: "analyst \(writer)"))
          for number in 1...25 {
            try store.apply([.tag([ClaimID(1)], tag: "w\(writer)-\(number)")])
            _ = try store.claim(ClaimID(1))
          }
          try store.undo()
        }
      }
      try await group.waitForAll()
    }
    #expect(try desk.store.claim(ClaimID(1)).tags.count == 96)
    #expect(try desk.store.history(limit: 1000).count == 2 + 4 * 26)
    #expect(try desk.store.check().problems == [])
  }

  @Test func manyOpenersMakeOneStore() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sanad.db")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...8 {
        group.addTask {
          let store = try Store.open(at: path, options: StoreOptions(author: "a\(writer)"))
          let item = SampleStory.item("Orang \(writer) luka.", origin: "\(writer).txt")
          _ = try store.importArticles([item])
        }
      }
      try await group.waitForAll()
    }
    let store = try Store.open(at: path)
    #expect(try store.documents().count == 8)
    #expect(try store.check().problems == [])
  }

  @Test func aStoreHeldByAnotherWriterIsBusy() throws {
    let desk = try Desk()
    _ = try desk.store.importArticles([SampleStory.item()])
    let holder = try Holder(desk.path)
    let options = StoreOptions(author: "b", patience: 0.1)
    let store = try Store.open(at: desk.path, options: options)
    #expect(throws: StoreError.busy(path: desk.path)) {
      try store.apply([.tag([ClaimID(1)], tag: "a")])
    }
    #expect(try store.claims().count == 3)
    try holder.release()
    #expect(try !store.apply([.tag([ClaimID(1)], tag: "a")]).isUnchanged)
  }
}
