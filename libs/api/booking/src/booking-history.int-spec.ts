import { NO_LIMITS } from '@etage/domain';
import fc from 'fast-check';
import { BookingOffice } from './testing/a-booking-office';
import { historyStep, type HistoryStep } from './testing/history/history-step';
import { ModelOffice, type ModelBooking } from './testing/history/model-office';
import { RealOffice } from './testing/history/real-office';

/** The same histories every time; another number plays others. */
const SEED = 20261123;
const HISTORIES = 40;
const STEPS = 80;

let office: BookingOffice;
beforeAll(async () => (office = await BookingOffice.open()));
afterAll(() => office.close());

const seen = ({
  person,
  place,
  startsAt,
  endsAt,
  status,
}: Omit<ModelBooking, 'bookedBy' | 'settledAt'>) =>
  `${person} ${place} ${startsAt}-${endsAt} ${status}`;

/** What holds in half of the histories. */
const LIMITED = { ...NO_LIMITS, kind: 'desk', role: null, unitId: null, openBookings: 3 } as const;

async function play(isLimited: boolean, history: readonly HistoryStep[]): Promise<void> {
  const model = new ModelOffice(isLimited ? LIMITED.openBookings : undefined);
  const site = await office.newSite();
  await office.withGrace(site);
  if (isLimited) await office.limits.replace(site.siteId, [LIMITED]);
  const real = new RealOffice(office, site);
  for (const step of history) {
    const made = await real.bookings();
    const meant = 'nth' in step ? made[step.nth % Math.max(1, made.length)]?.bookingId : undefined;
    const told = model.play(step);
    real.at(model.now);
    expect({ step, verdict: await real.play(step, meant) }).toEqual({ step, verdict: told });
  }
  expect((await real.bookings()).map(seen)).toEqual(model.bookings.map(seen));
}

describe('random histories of what people do', () => {
  it('get the verdicts and end in the state of a simple model of the rules', async () => {
    const history = fc.array(historyStep, { maxLength: STEPS, size: 'max' });
    await fc.assert(fc.asyncProperty(fc.boolean(), history, play), {
      seed: SEED,
      numRuns: HISTORIES,
    });
  });
});
