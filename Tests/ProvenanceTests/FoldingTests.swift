import Provenance
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("Karabağ'da", "karabag"), ("Karabağ’ın", "karabag"), ("İstanbul", "istanbul"),
    ("ISPARTA ısrar", "isparta israr"), ("Dağlık-Karabağ", "daglik-karabag"),
    ("Ma'ruf", "maruf"), ("don't", "dont"), ("O’Brien", "obrien"), ("Qur'an", "quran"),
    ("Guterres's", "guterres"), ("'kata'", "kata"), ("a'b'c", "abc"),
    ("naïve Ångström", "naive angstrom"),
    ("Straße", "strasse"), ("Øre Łódź", "ore lodz"), ("ﬁnal", "final"), ("قَالَ", "قال"),
    ("1990'larda", "1990"), ("Bakü'lülerin", "bakululerin"), ("5'i", "5"), ("", ""), ("'", ""),
    ("ABD'nin", "abd"), ("AB'ye,", "ab,"),
  ])
  func folds(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for text in ["Karabağ'da İIıi 'x' 1990'da", "ﬁ’ﬁ’", "e\u{301}'s"] {
      #expect(Folding.fold(Folding.fold(text)) == Folding.fold(text))
    }
  }
}
