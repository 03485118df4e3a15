/// What an operation does. The raw value stands in the log for ever.
package enum OperationKind: String, Sendable, Codable, CaseIterable {
  case importDocument = "import-document"
  case extract
  case addClaim = "add-claim"
  case addToCase = "case-add"
  case removeFromCase = "case-remove"
  case tag
  case untag
  case dispute
  case resolve
  case annotate
  case evidence
  case verdict
  case withdrawVerdict = "withdraw-verdict"
  case correct
  case reject
  case accept
  case link
  case unlink
  case aliasSpeakers = "alias-speakers"
  case reviewed
  case adjudicate
  case editAnnotation = "edit-annotation"
  case resolveAnnotation = "resolve-annotation"
  case renameTag = "rename-tag"
  case defineCode = "define-code"
  case removeCode = "remove-code"
  case saveView = "save-view"
  case dropView = "drop-view"
  case editSpeaker = "edit-speaker"
  case registerSource = "register-source"
  case editSource = "edit-source"
  case aliasSources = "alias-sources"
  case relateDocuments = "relate-documents"
  case carryWork = "carry-work"
  case undo
  case redo
  case restorePoint = "restore-point"
  case beginSession = "session-begin"
  case endSession = "session-end"

  /// Whether undo passes over it.
  var isBookkeeping: Bool {
    switch self {
    case .undo, .redo, .restorePoint, .beginSession, .endSession: true
    default: false
    }
  }

  var type: any Operation.Type {
    switch self {
    case .importDocument: ImportDocument.self
    case .extract: Extract.self
    case .addClaim: AddClaim.self
    case .addToCase: AddToCase.self
    case .removeFromCase: RemoveFromCase.self
    case .tag: Tag.self
    case .untag: Untag.self
    case .dispute: Dispute.self
    case .resolve: Resolve.self
    case .annotate: Annotate.self
    case .evidence: AddEvidence.self
    case .verdict: GiveVerdict.self
    case .withdrawVerdict: WithdrawVerdict.self
    case .correct: Correct.self
    case .reject: Reject.self
    case .accept: Accept.self
    case .link: LinkClaims.self
    case .unlink: UnlinkClaims.self
    case .aliasSpeakers: AliasSpeakers.self
    case .reviewed: MarkReviewed.self
    case .adjudicate: Adjudicate.self
    case .editAnnotation: EditAnnotation.self
    case .resolveAnnotation: ResolveAnnotation.self
    case .renameTag: RenameTag.self
    case .defineCode: DefineCode.self
    case .removeCode: RemoveCode.self
    case .saveView: SaveView.self
    case .dropView: DropView.self
    case .editSpeaker: EditSpeaker.self
    case .registerSource: RegisterSource.self
    case .editSource: EditSource.self
    case .aliasSources: AliasSources.self
    case .relateDocuments: RelateDocuments.self
    case .carryWork: CarryWork.self
    case .undo: Undo.self
    case .redo: Redo.self
    case .restorePoint: SetRestorePoint.self
    case .beginSession: BeginSession.self
    case .endSession: EndSession.self
    }
  }
}
