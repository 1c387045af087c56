import type { FloorId } from '../ids';
import type { PlaceFeatures } from '../place/need';
import type { Seat } from '../suggestion/seat';
import { NO_WISHES } from '../suggestion/seat-wishes';
import type { SeatedColleague, Seeker } from '../suggestion/seeker';
import { COLLEAGUE, DESK, MY_OFFICE, MY_SECTION } from './known-ids';

export const MY_FLOOR = 'my floor' as FloorId;

type Changes = Partial<Omit<Seat, 'features'>> & { readonly features?: Partial<PlaceFeatures> };

/** A plain drawn desk in the corner of a floor; what is given counts instead. */
export const aSeat = ({ features, ...changes }: Changes = {}): Seat => ({
  placeId: DESK,
  floorId: MY_FLOOR,
  code: '203-1',
  features: {
    kind: 'desk',
    capacity: 1,
    screens: 0,
    heightAdjustable: false,
    accessible: false,
    quiet: false,
    docks: [],
    equipment: [],
    ...features,
  },
  spot: { x: 0, y: 0 },
  atWindow: false,
  metresFromEntry: null,
  metresFromLift: null,
  reservedUnitId: null,
  ...changes,
});

/** Somebody who wants nothing and has never been here; what is given counts instead. */
export const aSeeker = (changes: Partial<Seeker> = {}): Seeker => ({
  wishes: NO_WISHES,
  asked: {},
  unitPath: [MY_SECTION, MY_OFFICE],
  team: [],
  homes: [],
  sittings: new Map(),
  ownWindowShare: null,
  fairWindowShare: 0.5,
  ...changes,
});

/** A colleague who sits so many metres to the right of the corner. */
export const aSeatedColleague = (
  metres: number,
  changes: Partial<SeatedColleague> = {},
): SeatedColleague => ({
  personId: COLLEAGUE,
  displayName: 'Anna Weber',
  floorId: MY_FLOOR,
  spot: { x: metres * 100, y: 0 },
  ...changes,
});
