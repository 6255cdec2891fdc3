import type { WritableDb } from '../database.ts'

/**
 * Takes a person out of every table that knew them; only what tells nobody anything stays: that there was a row, its
 * random ids, and its place in the list of revoked badges, which must never be given to somebody else.
 */
export function erasePerson(db: WritableDb, credentialId: string): void {
  db.prepare('DELETE FROM credential_file WHERE credential_id = ?').run(credentialId)
  db.prepare(
    `UPDATE status_list SET elsewhere = json_insert(elsewhere, '$[#]', w.status_index)
     FROM batch_row w JOIN revocation v ON v.credential_id = w.credential_id
     WHERE w.credential_id = ? AND w.status_list_id = status_list.id`,
  ).run(credentialId)
  db.prepare('DELETE FROM revocation WHERE credential_id = ?').run(credentialId)
  db.prepare('DELETE FROM credential WHERE id = ?').run(credentialId)
  db.prepare(
    `UPDATE recipient SET name = '—', search_name = '', name_key = '', email = NULL, language = NULL, address = NULL
     WHERE id = (SELECT recipient_id FROM batch_row WHERE credential_id = ?)`,
  ).run(credentialId)
  db.prepare(
    `UPDATE batch_row SET state = 'cancelled', problem = NULL, evidence = NULL, narrative = NULL, salt = '',
       file_stem = printf('%03d', row), awarded_on = '', valid_until = NULL,
       activity_start = NULL, activity_end = NULL
     WHERE credential_id = ?`,
  ).run(credentialId)
}

/** What is deleted in `work` cannot be read any more in the free pages of the file, nor in its log. */
export function leavingNoRemains(db: WritableDb, work: () => void): void {
  db.pragma('secure_delete = ON')
  try {
    db.transaction(work)()
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.pragma('secure_delete = OFF')
  }
}
