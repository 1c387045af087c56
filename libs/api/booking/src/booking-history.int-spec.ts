import type { TestSite } from '@etage/database/testing';
import { NO_LIMITS } from '@etage/domain';
import fc from 'fast-check';
import { BookingOffice } from './testing/a-booking-office';
import { anyStep } from './testing/history/any-step';
import { PLACES, type HistoryStep } from './testing/history/history-step';
import type { ModelBooking } from './testing/history/model-book';
import { ModelOffice } from './testing/history/model-office';
import type { ModelEntry } from './testing/history/model-waiting-list';
import { RealOffice } from './testing/history/real-office';

/** The same histories every time; another number plays others: ETAGE_HISTORY_SEED=1 ETAGE_HISTORIES=400 */
const SEED = Number(process.env['ETAGE_HISTORY_SEED'] ?? 20261123);
const HISTORIES = Number(process.env['ETAGE_HISTORIES'] ?? 40);
const STEPS = 80;
const LIMIT = Number(process.env['ETAGE_HISTORY_LIMIT'] ?? 180_000);
/** To find a short history that is wrong takes time; what was found by then is shown. */
const ENOUGH = { interruptAfterTimeLimit: LIMIT - 10_000, markInterruptAsFailure: true } as const;
const CONFIRM_WITHIN = 60;
const LIMITED = { ...NO_LIMITS, kind: 'desk', role: null, unitId: null, openBookings: 3 } as const;

let office: BookingOffice;
beforeAll(async () => (office = await BookingOffice.open()));
afterAll(() => office.close());

type Seen = Pick<ModelBooking, 'person' | 'place' | 'startsAt' | 'endsAt' | 'status' | 'heldUntil'>;

const seen = ({ person, place, startsAt, endsAt, status, heldUntil }: Seen) =>
  `${person} ${place} ${startsAt}-${endsAt} ${status} ${heldUntil ?? ''}`;

const waiting = ({ person, startsAt, endsAt }: Omit<ModelEntry, 'wanted'>) =>
  `${person} ${startsAt}-${endsAt}`;

const query = (text: string, values: unknown[] = []): Promise<unknown> =>
  office.database.dataSource.query(text, values);

/** What holds in half of the histories each: a limit, and a time to confirm what comes from the waiting list. */
interface House {
  readonly isLimited: boolean;
  readonly isHeld: boolean;
}

async function furnish(site: TestSite, { isLimited, isHeld }: House): Promise<void> {
  await office.withGrace(site);
  if (isLimited) await office.limits.replace(site.siteId, [LIMITED]);
  const accessible = [site.nextDesk, site.farDesk];
  await query('UPDATE place SET accessible = true WHERE id = ANY ($1)', [accessible]);
  const confirmation = { waitingConfirmationMinutes: isHeld ? CONFIRM_WITHIN : null };
  await query('UPDATE site SET settings = settings || $2 WHERE id = $1', [
    site.siteId,
    confirmation,
  ]);
}

async function play(house: House, history: readonly HistoryStep[]): Promise<void> {
  const site = await office.newSite();
  await furnish(site, house);
  const model = new ModelOffice({
    mostDesks: house.isLimited ? LIMITED.openBookings : Infinity,
    confirmWithin: house.isHeld ? CONFIRM_WITHIN : undefined,
    places: [...PLACES].sort((a, b) => (site[a] < site[b] ? -1 : 1)),
  });
  const real = new RealOffice(office, site);
  for (const step of history) {
    const told = model.play(step);
    real.at(model.book.now);
    expect({ step, verdict: await real.play(step) }).toEqual({ step, verdict: told });
  }
  expect((await real.bookings()).map(seen)).toEqual(model.book.bookings.map(seen));
  expect((await real.list.entries()).map(waiting)).toEqual(model.list.waiting.map(waiting));
}

/** What one history leaves is nothing for the next one to release or to give on. */
async function clear(): Promise<void> {
  await query('TRUNCATE waiting_entry, booking CASCADE');
}

describe('random histories of what people do', () => {
  it(
    'get the verdicts and end in the state of a simple model of the rules',
    async () => {
      const house = fc.record({ isLimited: fc.boolean(), isHeld: fc.boolean() });
      const history = fc.array(anyStep, { minLength: STEPS / 2, maxLength: STEPS });
      const property = fc.asyncProperty(house, history, play).afterEach(clear);
      await fc.assert(property, { seed: SEED, numRuns: HISTORIES, ...ENOUGH });
    },
    LIMIT,
  );
});
