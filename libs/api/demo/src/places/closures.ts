import type { ClosureReason, PlaceId, Slot } from '@etage/domain';
import type { ClosureRow, Place } from '@etage/database';
import type { WorkingDay } from '../calendar/working-day';
import { SeededRandom } from '../random/seeded-random';
import { stableId } from '../random/stable-id';

interface ClosurePlan {
  readonly reason: ClosureReason;
  readonly note: string;
  /** Which places may be meant; the generator picks one of them. */
  readonly of: (place: Place) => boolean;
  /** First and last working day, counted from the next one; open-ended without a last. */
  readonly days: readonly [first: number, last?: number];
}

const cleanDesk = ({ kind, bookable, assignedPersonId, reservedUnitId }: Place): boolean =>
  kind === 'desk' && bookable && assignedPersonId === null && reservedUnitId === null;
const meetingRoom = ({ use, requiresApproval, reservedUnitId }: Place): boolean =>
  use === 'meeting-room' && !requiresApproval && reservedUnitId === null;

const PLANS: readonly ClosurePlan[] = [
  {
    reason: 'defect',
    note: 'Höhenverstellung klemmt, Ersatzteil ist bestellt',
    of: cleanDesk,
    days: [-4],
  },
  {
    reason: 'defect',
    note: 'Bildschirm flackert, Austausch durch den Arbeitsplatzservice',
    of: cleanDesk,
    days: [-2],
  },
  { reason: 'defect', note: 'Netzwerkdose ohne Verbindung', of: cleanDesk, days: [-6] },
  {
    reason: 'maintenance',
    note: 'Austausch der Medientechnik',
    of: meetingRoom,
    days: [5, 6],
  },
  {
    reason: 'moving',
    note: 'Umzug in das Nachbarbüro',
    of: (place) => place.use === 'office' && place.capacity >= 4,
    days: [8, 9],
  },
  {
    reason: 'event',
    note: 'Bürgerversammlung',
    of: ({ requiresApproval }) => requiresApproval,
    days: [7, 7],
  },
];

/** Workshops and movers come at eight and are gone at six. */
const BEGINS = 8 * 60;
const ENDS = 18 * 60;

function spanOf(
  { days: [first, last] }: ClosurePlan,
  days: readonly WorkingDay[],
): Pick<Slot, 'startsAt'> & { endsAt: Date | null } {
  const next = days.findIndex((day) => day.ahead > 0);
  const dayAt = (at: number): WorkingDay => days[next + at] as WorkingDay;
  return {
    startsAt: dayAt(first).instantOf(BEGINS),
    endsAt: last === undefined ? null : dayAt(last).instantOf(ENDS),
  };
}

/** What is out of use around today, one place each. */
export function closuresAmong(places: readonly Place[], days: readonly WorkingDay[]): ClosureRow[] {
  return PLANS.map((plan) => {
    const random = new SeededRandom(`closure ${plan.note}`);
    const placeId: PlaceId = random.pick(places.filter(plan.of)).id;
    return {
      id: stableId('closure', plan.note),
      siteId: null,
      buildingId: null,
      floorId: null,
      placeId,
      ...spanOf(plan, days),
      reason: plan.reason,
      note: plan.note,
    };
  });
}
