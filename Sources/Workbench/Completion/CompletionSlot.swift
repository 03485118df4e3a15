/// What can stand in a place of a command line.
enum CompletionSlot {
  case claim
  case document
  case aCase
  case source
  case speaker
  case tag
  case view
  case session
  case restorePoint
  case note
  case analyst
  case file
  case command
  case filter
  /// Claims or a filter, then what the command does with them.
  case selection
  case words([String])
  case nothing

  /// The places of a command behind its name, in order; the last one repeats.
  static let places: [String: [[CompletionSlot]]] = [
    "import": [[.file]], "extract": [[.file]], "eval": [[.file]], "source": [[.file]],
    "backup": [[.file]], "merge": [[.file]], "bundle export": [[.file]], "reread": [[.document]],
    "documents versions": [[.document]], "sources show": [[.source]],
    "sources edit": [[.source], [.words(["kind:", "country:", "language:", "code:"])]],
    "sources merge": [[.source]], "sources rename": [[.source], [.nothing]],
    "sources split": [[.source]], "speakers show": [[.speaker]], "speakers merge": [[.speaker]],
    "speakers split": [[.speaker]],
    "speakers edit": [[.speaker], [.words(["party:", "affiliation:"])]],
    "lineage show": [[.document]], "lineage from": [[.document]], "lineage apart": [[.document]],
    "lineage forget": [[.document]], "claims": [[.filter]], "find": [[.filter]],
    "views save": [[.view], [.filter]], "views drop": [[.view]],
    "show": [[.claim, .document], [.nothing]], "next": [[.claim]], "prev": [[.claim]],
    "why": [[.claim], [.nothing]],
    "chain": [[.claim], [.words(["add", "change", "remove"])], [.nothing]],
    "context": [[.claim], [.nothing]], "review": [[.filter]], "tag": [[.selection]],
    "done": [[.selection]], "untag": [[.selection]], "dispute": [[.selection]],
    "resolve": [[.note, .selection], [.selection]],
    "annotate": [[.note, .selection], [.selection]], "evidence": [[.selection]],
    "verdict": [[.selection]], "adjudicate": [[.selection]], "agreement": [[.filter]],
    "correct": [[.selection, .document], [.selection]], "corrections list": [[.filter]],
    "corrections export": [[.file]], "codebook show": [[.tag], [.nothing]],
    "codebook define": [[.tag], [.nothing]], "codebook rename": [[.tag]],
    "codebook remove": [[.tag]], "reject": [[.selection]], "accept": [[.selection]],
    "case new": [[.nothing], [.document]], "case add": [[.aCase], [.document]],
    "case remove": [[.aCase], [.document]],
    "compare": [
      [.aCase, .document, .claim, .words(["source:"])], [.document, .words(["source:"])],
    ],
    "report": [[.aCase, .document, .words(["source:"])], [.document, .words(["source:"])]],
    "export": [[.filter]], "history": [[.claim], [.nothing]], "sessions list": [[.session]],
    "sessions show": [[.session]], "sessions export": [[.session], [.file]],
    "mark": [[.nothing]], "timing": [[.words(["on", "off"])]], "help": [[.command]],
    "link": [
      [.claim], [.words(["same", "apart", "contradicts", "updates"])], [.claim], [.nothing],
    ],
  ]

  /// What the value of an option is, by the option's name, where its definition does not list values.
  static let options: [String: CompletionSlot] = [
    "output": .file, "packs": .file, "store": .file, "copy": .file, "case": .aCase,
    "outlet": .source, "author": .analyst, "of": .analyst, "speaker": .speaker,
    "to": .restorePoint, "after": .restorePoint,
  ]
}
