/// Claims with analysts' work in a version of a document that a later one replaced, where the later one
/// has no claim that could take the work.
enum OrphanQuery {
  static let claims = """
    SELECT claim.id FROM claim
    JOIN document ON document.id = claim.document JOIN op ON op.id = document.op
    WHERE claim.id IN (
        SELECT op_claim.claim FROM op_claim JOIN op ON op.id = op_claim.op
        WHERE op.live = 1 AND op.kind NOT IN ('undo', 'redo', 'carry-work'))
      AND claim.id NOT IN (SELECT earlier FROM carried_work)
      AND EXISTS (
        SELECT 1 FROM document AS later JOIN op AS news ON news.id = later.op
        WHERE later.address = document.address AND (news.at, news.hash) > (op.at, op.hash))
    """
}
