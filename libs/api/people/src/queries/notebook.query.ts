import type { Connector, PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface NotebookRow {
  readonly connector: Connector | null;
  readonly watts: number | null;
  readonly screens: number;
  readonly heightAdjustable: boolean;
  readonly accessible: boolean;
  readonly quiet: boolean;
}

/** Of one person; whoever never said anything wishes nothing. */
export const NOTEBOOK_OF = namedQuery<NotebookRow, [personId: PersonId]>(
  'notebook-of',
  `SELECT p.notebook_connector AS connector, p.notebook_watts AS watts, coalesce(w.screens, 0) AS screens,
          coalesce(w.height_adjustable, false) AS "heightAdjustable", coalesce(w.accessible, false) AS accessible,
          coalesce(w.quiet, false) AS quiet
     FROM person p LEFT JOIN seat_wishes w ON w.person_id = p.id
    WHERE p.id = $1`,
);

export const SET_NOTEBOOK = namedQuery<
  object,
  [personId: PersonId, connector: Connector | null, watts: number | null]
>('set-notebook', 'UPDATE person SET notebook_connector = $2, notebook_watts = $3 WHERE id = $1');

export const SET_SEAT_WISHES = namedQuery<
  object,
  [
    personId: PersonId,
    screens: number,
    heightAdjustable: boolean,
    accessible: boolean,
    quiet: boolean,
  ]
>(
  'set-seat-wishes',
  `INSERT INTO seat_wishes (person_id, screens, height_adjustable, accessible, quiet) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (person_id) DO UPDATE SET screens = $2, height_adjustable = $3, accessible = $4, quiet = $5`,
);

/** Nothing is kept of whoever wishes nothing. */
export const FORGET_SEAT_WISHES = namedQuery<object, [personId: PersonId]>(
  'forget-seat-wishes',
  'DELETE FROM seat_wishes WHERE person_id = $1',
);
