/// Claims about which analysts differ: two verdicts on one aspect, or two corrections of one part.
///
/// Of several corrections of a part by one analyst the last counts.
enum ConflictQuery {
  static let claims = """
    SELECT id FROM (
      SELECT claim AS id FROM verdict
      WHERE NOT EXISTS (
        SELECT 1 FROM adjudication
        WHERE adjudication.claim = verdict.claim AND adjudication.aspect = verdict.aspect)
      GROUP BY claim, aspect HAVING count(DISTINCT value) > 1
      UNION
      SELECT claim FROM (
        SELECT correction.claim, part.value,
          CASE part.key WHEN 'removesSpeaker' THEN 'speaker' WHEN 'removesCue' THEN 'cue'
            ELSE part.key END AS field,
          row_number() OVER (
            PARTITION BY correction.claim, op.author,
              CASE part.key WHEN 'removesSpeaker' THEN 'speaker' WHEN 'removesCue' THEN 'cue'
            ELSE part.key END
            ORDER BY op.at DESC, op.hash DESC) AS place
        FROM correction JOIN op ON op.id = correction.op
        JOIN json_each(correction.correction) AS part
        WHERE part.key <> 'note')
      WHERE place = 1 GROUP BY claim, field HAVING count(DISTINCT value) > 1)
    """
}
