import type { RoomUse } from '@etage/domain';
import { contains, roomArea } from '../geometry';
import type { PlanDoor, PlanRoom, PlanWindow, Ring } from '../plan';
import type { Drawing } from './drawing';
import type { ImportedRoom, ImportWarning } from './import-report';
import { layerRole } from './layer-role';
import { doorsOf, windowsOf } from './openings';
import { identify, type RoomIdentity } from './room-identity';
import type { RoomOutline } from './room-outlines';
import type { RoomStamp } from './room-stamp';
import { decideRoomUse } from './room-use-decision';
import type { RoomFacts } from './use-by-shape';
import { hasSteps, riserLines } from './stair-finder';

/** What a person says about a room that the drawing does not, or says wrongly. */
export interface RoomCorrection {
  readonly number?: string;
  readonly name?: string;
  readonly use?: RoomUse;
}

interface Surroundings {
  readonly drawing: Drawing;
  readonly doors: readonly PlanDoor[];
  readonly windows: readonly PlanWindow[];
}

interface Wishes {
  readonly assumeUses?: boolean;
  readonly corrections?: Readonly<Record<string, RoomCorrection>>;
}

interface LabelledOutline extends RoomOutline {
  readonly stamp: RoomStamp;
}

/** By number as people count, rooms without one last. */
const byNumber = (
  { stamp: { number: one } }: LabelledOutline,
  { stamp: other }: LabelledOutline,
) => {
  if (one === undefined || other.number === undefined)
    return Number(one === undefined) - Number(other.number === undefined);
  return one.localeCompare(other.number, 'en', { numeric: true });
};

/** Half a hundredth goes up, also where the computer's half falls short of it by a trillionth. */
const hundredth = (area: number) => Math.round(area * 100 + 1e-6) / 100;

/** Measures what speaks for a room's use. */
function factFinder({ drawing, doors, windows }: Surroundings) {
  const risers = riserLines(drawing.paths);
  const fixtures = drawing.paths.filter(({ layer }) => layerRole(layer) === 'sanitary');
  return (polygon: Ring, area: number) => ({
    area,
    doors: doorsOf({ polygon }, doors).length,
    windows: windowsOf({ polygon }, windows).length,
    steps: hasSteps(polygon, risers),
    sanitary: fixtures.some(({ points: [first] }) => first && contains(polygon, first)),
  });
}

function useWarnings(
  imported: readonly ImportedRoom[],
  known: readonly (string | undefined)[],
  { corrections = {} }: Wishes,
): ImportWarning[] {
  const count = imported.filter(({ useFrom }) => useFrom === 'none').length;
  const unknown = Object.keys(corrections).filter((number) => !known.includes(number));
  return [
    ...(count > 0 ? [{ code: 'rooms-without-use' as const, count }] : []),
    ...unknown.map((number) => ({ code: 'unknown-correction' as const, number })),
  ];
}

/** One room for the plan and one line for the report. */
function describeRoom(
  { ring: polygon, holes, layer, stamp }: LabelledOutline,
  identity: RoomIdentity,
  facts: RoomFacts,
  { correction, assume }: { readonly correction: RoomCorrection; readonly assume: boolean },
) {
  const name = correction.name ?? stamp.name ?? '';
  const corrected = correction.use === undefined ? {} : { corrected: correction.use };
  const { use, useFrom } = decideRoomUse(name, facts, { ...corrected, assume });
  const { doors, windows } = facts;
  const area = hundredth(facts.area);
  const room: PlanRoom = { ...identity, name, use, polygon, ...(holes.length > 0 && { holes }) };
  const line: ImportedRoom = { ...identity, name, area, use, useFrom, layer, windows, doors };
  return { room, line };
}

/** Names, numbers and uses of the rooms, in the order of their numbers. */
export function describeRooms(
  outlines: readonly RoomOutline[],
  stamps: ReadonlyMap<Ring, RoomStamp>,
  around: Surroundings,
  wishes: Wishes,
) {
  const warnings: ImportWarning[] = [];
  const ordered = outlines
    .map((outline): LabelledOutline => ({ ...outline, stamp: stamps.get(outline.ring) ?? {} }))
    .toSorted(byNumber);
  const corrections = new Map(Object.entries(wishes.corrections ?? {}));
  const correctionOf = ({ stamp }: LabelledOutline) => corrections.get(stamp.number ?? '') ?? {};
  const identities = identify(
    ordered.map((room) => ({ ...room.stamp, ...correctionOf(room) })),
    warnings,
  );
  const factsOf = factFinder(around);
  const described = ordered.map((outline, i) => {
    const facts = factsOf(outline.ring, roomArea({ polygon: outline.ring, holes: outline.holes }));
    const identity = identities[i] as RoomIdentity;
    const correction = correctionOf(outline);
    return describeRoom(outline, identity, facts, {
      correction,
      assume: wishes.assumeUses ?? false,
    });
  });
  const imported = described.map(({ line }) => line);
  const known = ordered.map(({ stamp }) => stamp.number);
  return {
    rooms: described.map(({ room }) => room),
    imported,
    warnings: [...warnings, ...useWarnings(imported, known, wishes)],
  };
}
