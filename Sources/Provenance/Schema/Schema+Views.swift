extension Schema {
  /// For people who read the file with the stock `sqlite3` program.
  static let views = [
    """
    CREATE VIEW claim_json AS
    SELECT claim.id AS claim, coalesce(
      claim.detail,
      CAST(substr(blob.bytes, claim.slice_start + 1, claim.slice_length) AS TEXT)) AS json
    FROM claim
    JOIN document ON document.id = claim.document
    LEFT JOIN blob ON blob.hash = document.reading
    """,
    """
    CREATE VIEW chain_link AS
    SELECT claim_json.claim, link.key AS position,
      json_extract(link.value, '$.role') AS role, json_extract(link.value, '$.name') AS name,
      json_extract(link.value, '$.basis') AS basis, json_extract(link.value, '$.reason') AS reason
    FROM claim_json, json_each(claim_json.json, '$.chain') AS link
    """,
    """
    CREATE VIEW claim_list AS
    SELECT 'c' || claim.id AS claim, 'd' || claim.document AS document, claim.kind, claim.voice,
      claim.act, speaker.name AS speaker, claim.cue, source.name AS outlet, document.published,
      claim.content
    FROM claim
    JOIN document ON document.id = claim.document
    LEFT JOIN speaker_alias ON speaker_alias.speaker = claim.speaker
    LEFT JOIN speaker ON speaker.id = coalesce(speaker_alias.canonical, claim.speaker)
    LEFT JOIN source ON source.id = document.outlet
    WHERE claim.rejected IS NULL
    """,
  ]
}
