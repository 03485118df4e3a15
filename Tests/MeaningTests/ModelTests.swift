import ClaimModel
import Foundation
import Testing

@testable import Meaning

struct ModelTests {
  @Test func aFolderWithoutAModelSaysHowToGetOne() {
    let folder = MeaningFolder("/none")
    #expect(!folder.hasModel)
    #expect(throws: MeaningError.absent(folder: "/none")) { try MeaningModel(folder) }
    #expect(throws: MeaningError.absent(folder: "/none")) { try folder.identity() }
    #expect("\(MeaningError.absent(folder: "/none"))".contains("make semantic"))
  }

  @Test func aModelIsKnownByItsFiles() throws {
    let pieces = Data("pieces".utf8)
    let identities = try [
      TemporaryModel(SmallModel(seed: 1).archive(), pieces: pieces),
      TemporaryModel(SmallModel(seed: 1).archive(isDeflated: false), pieces: pieces),
      TemporaryModel(SmallModel(seed: 2).archive(), pieces: pieces),
      TemporaryModel(SmallModel(seed: 1).archive(), pieces: Data("others".utf8)),
    ].map { try MeaningFolder($0.path).identity() }
    #expect(identities[0] == identities[1])
    #expect(Set(identities).count == 3)
  }

  @Test(arguments: [
    (["SANAD_MEANING": "/models/a", "XDG_DATA_HOME": "/data", "HOME": "/home/ayu"], "/models/a"),
    (["XDG_DATA_HOME": "/data", "HOME": "/home/ayu"], "/data/sanad/meaning"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/ayu"], "/home/ayu/.local/share/sanad/meaning"),
    (["SANAD_MEANING": "", "HOME": "/home/ayu"], "/home/ayu/.local/share/sanad/meaning"),
  ])
  func theEnvironmentSaysWhereItIs(_ environment: [String: String], _ path: String) {
    #expect(MeaningFolder(environment: environment).path == path)
  }

  @Test(.enabled(if: Installed.model != nil, "skipped: no meaning model"))
  func aTranslationIsNearerThanAnythingElse() throws {
    let model = try MeaningModel(try #require(Installed.model))
    let texts = [
      "Jembatan di atas Sungai Ilva runtuh pada Senin pagi.",
      "The bridge over the river Ilva collapsed on Monday morning.",
      "Ilva nehri üzerindeki köprü pazartesi sabahı çöktü.",
      "The central bank raised its key rate by half a point.",
      "Bank sentral menaikkan suku bunga acuan setengah poin.",
      "Merkez bankası politika faizini yarım puan artırdı.",
    ]
    let vectors = try model.vectors(of: texts).map { try #require($0) }
    for one in texts.indices {
      let others = texts.indices.filter { $0 != one }
        .sorted { vectors[one].likeness(to: vectors[$0]) > vectors[one].likeness(to: vectors[$1]) }
      #expect(Set(others.prefix(2).map { $0 / 3 }) == [one / 3], "\(texts[one])")
    }
  }
}
