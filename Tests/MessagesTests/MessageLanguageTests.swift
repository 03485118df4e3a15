import Messages
import Testing

/// Which language the environment asks for.
@Suite struct MessageLanguageTests {
  @Test(arguments: [
    ([:], MessageLanguage.english),
    (["LANG": "id_ID.UTF-8"], .indonesian),
    (["LANG": "in_ID"], .indonesian),
    (["LANG": "en_GB.UTF-8"], .english),
    (["LANG": "tr_TR.UTF-8"], .english),
    (["LANG": "id_ID.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
    (["LANG": "en_US.UTF-8", "LC_MESSAGES": "id_ID"], .indonesian),
    (["LANG": "id_ID.UTF-8", "LC_ALL": "C"], .english),
    (["LANG": "id_ID.UTF-8", "LC_ALL": ""], .indonesian),
    (["LANG": "en_US.UTF-8", "LANGUAGE": "id:en"], .indonesian),
    (["LANG": "id_ID.UTF-8", "LANGUAGE": "tr:en"], .english),
    (["LANG": "id_ID.UTF-8", "LANGUAGE": ""], .indonesian),
    (["LC_ALL": "C.UTF-8", "LANGUAGE": "id"], .english),
    (["LANG": "POSIX", "LANGUAGE": "id"], .english),
  ])
  func environment(variables: [String: String], expected: MessageLanguage) {
    #expect(MessageLanguage(environment: variables) == expected)
  }
}
