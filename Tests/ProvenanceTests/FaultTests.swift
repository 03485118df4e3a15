import ClaimModel
import Foundation
import Testing

@testable import Provenance

/// What stops a store from being written is said, and the store stays as it was.
struct FaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func prepare(_ path: String) throws {
    let store = try Store.open(at: path, options: StoreOptions(author: "ayu"))
    _ = try store.importArticles([SampleStory.item()])
    try store.close()
  }

  /// What a writer that fails says: the kind, and that the same process still reads the store.
  private func expectFailure(
    of arguments: [String], environment: [String: String] = [:], kind: String, saying words: String
  ) throws {
    let writer = try WriterProcess(["write"] + arguments, environment: environment)
    let lines = writer.lines()
    let failure = lines.last ?? ""
    #expect(failure.hasPrefix("failed \(kind) "), "\(lines.suffix(3))")
    #expect(failure.contains(words), "\(failure)")
    if let reading = lines.dropLast().last, reading.hasPrefix("reads ") {
      #expect(reading == "reads 3")
    }
    try expectWhole(arguments[0], acknowledged: lines.filter { $0.hasPrefix("done ") })
  }

  private func expectWhole(_ path: String, acknowledged: [String]) throws {
    let store = try Store.open(at: path, options: StoreOptions(author: "ayu", readOnly: true))
    #expect(try store.check().problems == [])
    let commands = Set(
      try store.history(limit: 100_000).map { "done \($0.id) \($0.command ?? "")" })
    #expect(acknowledged.allSatisfy(commands.contains))
    #expect(try store.claims().count == 3)
  }

  @Test func aFileThatMayNotGrowIsAnInputOutputError() throws {
    let path = folder.file("sanad.db")
    try prepare(path)
    try expectFailure(
      of: [path, "budi", "100000", "600000"], kind: "input-output", saying: "nothing was changed")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "no file system can be mounted here"))
  func aFullDiskIsSaid() throws {
    let disk = try SmallDisk(folder.file("disk"), megabytes: 2)
    defer { disk.remove() }
    let path = disk.path + "/sanad.db"
    try prepare(path)
    try expectFailure(of: [path, "budi", "100000"], kind: "input-output", saying: "is full")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "no file system can be mounted here"))
  func aStoreOutlivesAFullDisk() throws {
    let disk = try SmallDisk(folder.file("disk"), megabytes: 2)
    defer { disk.remove() }
    let path = disk.path + "/sanad.db"
    let filler = disk.path + "/filler"
    try prepare(path)
    let store = try Store.open(at: path, options: StoreOptions(author: "ayu"))
    #expect(try store.claims().count == 3)
    try disk.fill(filler)
    #expect(throws: StoreError.diskFull(path: path)) {
      try store.importArticles([
        SampleStory.item(String(repeating: "Satu orang luka.\n", count: 9000), origin: "b")
      ])
    }
    #expect(throws: StoreError.self) { try store.backup(to: disk.path + "/copy.db") }
    #expect(throws: StoreError.self) { try store.exportBundle(to: disk.path + "/copy.bundle") }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: disk.path).allSatisfy {
        !$0.contains("copy")
      })
    try FileManager.default.removeItem(atPath: filler)
    #expect(try !store.apply([.tag([ClaimID(1)], tag: "room again")]).isUnchanged)
    #expect(try store.check().isSound)
  }

  @Test func aReadOnlyFileIsSaid() throws {
    let path = folder.file("sanad.db")
    try prepare(path)
    chmod(folder.path, 0o755)
    chmod(path, 0o444)
    try expectFailure(
      of: [path, "budi", "1"], environment: ["STORE_WRITER_UNPRIVILEGED": "1"], kind: "permission",
      saying: path)
  }

  @Test func aReadOnlyFolderIsSaid() throws {
    let path = folder.file("sanad.db")
    try prepare(path)
    chmod(path, 0o666)
    chmod(folder.path, 0o555)
    try expectFailure(
      of: [path, "budi", "1"], environment: ["STORE_WRITER_UNPRIVILEGED": "1"], kind: "permission",
      saying: path)
    chmod(folder.path, 0o755)
  }

  @Test func aHeldLockIsSaid() throws {
    let path = folder.file("sanad.db")
    try prepare(path)
    let holder = try Holder(path)
    let writer = try WriterProcess(
      ["write", path, "budi", "1"], environment: ["STORE_WRITER_PATIENCE": "0.2"])
    let lines = writer.lines()
    #expect(lines.first == "reads 3")
    #expect(lines.last == "failed busy \(StoreError.busy(path: path).message)")
    #expect(writer.status == StoreError.Kind.busy.exitCode)
    try holder.release()
    #expect(
      try WriterProcess(["write", path, "budi", "1"]).lines().last?.hasPrefix("done ") == true)
    try expectWhole(path, acknowledged: [])
  }
}

/// A file system of a few megabytes, which only root can mount.
struct SmallDisk {
  let path: String

  static let isPossible: Bool = {
    guard getuid() == 0 else { return false }
    let path = NSTemporaryDirectory() + "provenance-disk-" + UUID().uuidString
    guard let disk = try? SmallDisk(path, megabytes: 1) else { return false }
    disk.remove()
    rmdir(path)
    return true
  }()

  init(_ path: String, megabytes: Int) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m") == 0 else {
      throw StoreError.permission(path: path, writing: true)
    }
  }

  func fill(_ file: String) throws {
    try Data().write(to: URL(fileURLWithPath: file))
    guard let handle = FileHandle(forWritingAtPath: file) else { return }
    while (try? handle.write(contentsOf: Data(count: 4096))) != nil {}
    try? handle.close()
  }

  func remove() { umount2(path, Int32(MNT_DETACH)) }
}
