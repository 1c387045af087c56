import { nearestAllowed, type Neighbour } from '../booking/alternatives';
import type { BookingFacts, BookingRequest } from '../booking/booking-request';
import type { PlaceId } from '../ids';
import { missesOf, type Miss, type Need, type PlaceFeatures } from '../place/need';

/** Another place with what it offers. */
export interface Candidate extends Neighbour {
  readonly features: PlaceFeatures;
}

/** What was booked with the place; nobody need miss it elsewhere. */
const needLike = ({ docks: _docks, ...features }: PlaceFeatures): Need => features;

/** Without these a place is no replacement: not for whoever needs it accessible, nor for whoever needs the camera. */
const isVital = ({ code }: Miss, { kind }: PlaceFeatures): boolean =>
  code === 'not-accessible' || (kind === 'equipment' && code === 'equipment-missing');

/**
 * The place that makes up best for one that was booked and is closed now: the one that lacks least of what the other
 * offers, and of several the nearest. Only what the rules allow, as if the booking were moved there.
 */
export function bestReplacement(
  request: BookingRequest,
  facts: BookingFacts,
  closed: PlaceFeatures,
  candidates: readonly Candidate[],
): PlaceId | undefined {
  const lacking = candidates
    .map((candidate) => ({ candidate, misses: missesOf(candidate.features, needLike(closed)) }))
    .filter(({ misses }) => !misses.some((miss) => isVital(miss, closed)));
  const degrees = [...new Set(lacking.map(({ misses }) => misses.length))].sort((a, b) => a - b);
  for (const degree of degrees) {
    const alike = lacking.filter(({ misses }) => misses.length === degree);
    const nearest = nearestAllowed(
      request,
      facts,
      alike.map(({ candidate }) => candidate),
    );
    if (nearest) return nearest.placeId;
  }
  return undefined;
}
