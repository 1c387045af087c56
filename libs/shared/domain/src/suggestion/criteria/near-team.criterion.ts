import type { Criterion } from '../criterion';
import { metresBetween } from '../seat';

/** Beyond it nearness is worth nothing. */
const FAR_METRES = 30;
/** Within it one is told of it. */
const NEAR_METRES = 15;
/** Within it people talk without getting up. */
const CALL_METRES = 9;
const ENOUGH_OTHERS = 3;

/** Near the colleagues of that day: the nearest counts most, then how many more are within call. */
export const nearTeam: Criterion = ({ floorId, spot }, { team }) => {
  if (!spot) return undefined;
  const around = team
    .filter((colleague) => colleague.floorId === floorId)
    .map((colleague) => ({ ...colleague, metres: metresBetween(spot, colleague.spot) }))
    .sort((a, b) => a.metres - b.metres || (a.personId < b.personId ? -1 : 1));
  const [nearest, ...further] = around;
  if (!nearest || nearest.metres >= FAR_METRES) return undefined;
  const others = further.filter(({ metres }) => metres <= CALL_METRES).length;
  const points =
    0.7 * (1 - nearest.metres / FAR_METRES) +
    (0.3 * Math.min(others, ENOUGH_OTHERS)) / ENOUGH_OTHERS;
  if (nearest.metres > NEAR_METRES) return { points };
  const { displayName } = nearest;
  const metres = Math.max(1, Math.round(nearest.metres));
  return { points, reason: { code: 'near-team', displayName, metres, others } };
};
