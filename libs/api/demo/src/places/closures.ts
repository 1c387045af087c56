import type { ClosureReason, PlaceId } from '@etage/domain';
import { calendarOf, type ClosureRow, type Place } from '@etage/database';
import { nthWorkingDay, workingDays, type WorkingDay } from '../calendar/working-day';
import type { BuiltFloor } from '../city/built-floors';
import { SeededRandom } from '../random/seeded-random';
import { stableId } from '../random/stable-id';

interface ClosurePlan {
  readonly reason: ClosureReason;
  readonly note: string;
  /** Which places may be meant; the generator picks one of them. */
  readonly of: (place: Place) => boolean;
  /** First and last working day, as `nthWorkingDay` counts; open-ended without a last. */
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

const closureOf = (
  { days: [first, last], reason, note }: ClosurePlan,
  placeId: PlaceId,
  days: readonly WorkingDay[],
): ClosureRow => ({
  id: stableId('closure', note),
  siteId: null,
  buildingId: null,
  floorId: null,
  placeId,
  startsAt: nthWorkingDay(days, first).instantOf(BEGINS),
  endsAt: last === undefined ? null : nthWorkingDay(days, last).instantOf(ENDS),
  reason,
  note,
});

/** What is out of use around `now`, one place each, on floors that everybody sees. */
export function closuresAround(
  now: Date,
  floors: readonly BuiltFloor[],
  places: readonly Place[],
): ClosureRow[] {
  const open = floors.filter(({ floor }) => floor.restrictedUnitId === null);
  const openFloorIds = new Set(open.map(({ floor }) => floor.id));
  const candidates = places.filter(({ floorId }) => openFloorIds.has(floorId));
  return PLANS.flatMap((plan) => {
    const random = new SeededRandom(`closure ${plan.note}`);
    const { id: placeId, floorId } = random.pick(candidates.filter(plan.of));
    const site = open.find(({ floor }) => floor.id === floorId)?.site;
    return site ? [closureOf(plan, placeId, workingDays(calendarOf(site, now), now))] : [];
  });
}
