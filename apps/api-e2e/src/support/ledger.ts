import type { Pool } from 'pg';

const HOLDING = `('held', 'requested', 'confirmed', 'checked-in')`;

/** What must never be found, asked of the bookings alone and then of the rows that guard them. */
const FAULTS: Readonly<Record<string, string>> = {
  'two bookings hold one place': `
    SELECT a.id FROM booking a JOIN booking b ON b.place_id = a.place_id AND b.id > a.id
     WHERE a.status IN ${HOLDING} AND b.status IN ${HOLDING}
       AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
  'a room and a desk in it are both held': `
    SELECT a.id FROM booking a JOIN place d ON d.room_id = a.place_id JOIN booking b ON b.place_id = d.id
     WHERE a.status IN ${HOLDING} AND b.status IN ${HOLDING}
       AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
  'a person sits at two desks': `
    SELECT a.id FROM booking a
      JOIN place p ON p.id = a.place_id AND p.kind = 'desk'
      JOIN booking b ON coalesce(b.guest_id, b.person_id) = coalesce(a.guest_id, a.person_id) AND b.id > a.id
      JOIN place q ON q.id = b.place_id AND q.kind = 'desk'
     WHERE a.status IN ${HOLDING} AND b.status IN ${HOLDING}
       AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`,
  'a booking lacks a slot': `
    SELECT k.id FROM booking k JOIN place p ON p.id = k.place_id OR p.room_id = k.place_id
      LEFT JOIN booking_slot s ON s.booking_id = k.id AND s.place_id = p.id
           AND s.starts_at = k.starts_at AND s.ends_at = k.ends_at
     WHERE k.status IN ${HOLDING} AND s.booking_id IS NULL`,
  'a slot holds what no booking asks for': `
    SELECT s.booking_id AS id FROM booking_slot s
      JOIN place p ON p.id = s.place_id
      LEFT JOIN booking k ON k.id = s.booking_id AND k.place_id IN (p.id, p.room_id)
           AND k.status IN ${HOLDING} AND k.starts_at = s.starts_at AND k.ends_at = s.ends_at
     WHERE k.id IS NULL`,
  'a slot seats another person than the one who booked the desk': `
    SELECT k.id FROM booking k JOIN place p ON p.id = k.place_id JOIN booking_slot s ON s.booking_id = k.id
     WHERE s.seated_person_id IS DISTINCT FROM CASE p.kind WHEN 'desk' THEN coalesce(k.guest_id, k.person_id) END`,
  'a floor skips a revision': `
    SELECT f.id FROM floor f
     WHERE f.revision <> (SELECT count(*) FROM floor_change c WHERE c.floor_id = f.id)`,
};

/** Looks through all bookings; each fault with the bookings it was found at. Empty when all is well. */
export async function ledgerFaults(database: Pool): Promise<Record<string, string[]>> {
  const found = await Promise.all(
    Object.entries(FAULTS).map(async ([fault, sql]): Promise<[string, string[]]> => {
      const { rows } = await database.query<{ id: string }>(sql);
      return [fault, rows.map(({ id }) => id)];
    }),
  );
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}
