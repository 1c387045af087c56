import { namedQuery, type Transaction } from '@etage/database';

/** Work that is done later, by whichever node is free. */
export interface JobKind<Payload extends object> {
  readonly name: string;
  /** Only carries the type. */
  readonly shape?: Payload;
}

export const jobKind = <Payload extends object>(name: string): JobKind<Payload> => ({ name });

export interface JobTiming {
  /** Not before; at once where absent. */
  readonly runAt?: Date;
  /** A second job under the same key replaces the first as long as that has not begun. */
  readonly key?: string;
}

const ADD_JOB = namedQuery<
  { id: string },
  [name: string, payload: string, runAt: Date | null, key: string | null]
>(
  'add-job',
  `SELECT id FROM graphile_worker.add_job($1, $2::json, run_at := coalesce($3, now()), job_key := $4)`,
);

/** Hands the work over as a part of the transaction: a rollback takes it back, a commit starts it at once. */
export async function enqueue<Payload extends object>(
  tx: Transaction,
  { name }: JobKind<Payload>,
  payload: Payload,
  { runAt, key }: JobTiming = {},
): Promise<void> {
  await tx.query(ADD_JOB, [name, JSON.stringify(payload), runAt ?? null, key ?? null]);
}
