import type { Criterion } from '../criterion';
import { metresBetween } from '../seat';

const FAR_METRES = 40;

/** Kept for the own unit, or near what is. */
export const ownUnit: Criterion = ({ floorId, spot, reservedUnitId }, { unitPath, homes }) => {
  if (reservedUnitId !== null && unitPath.includes(reservedUnitId)) {
    return { points: 1, reason: { code: 'own-unit' } };
  }
  const home = homes.find((one) => one.floorId === floorId);
  if (!home || !spot) return undefined;
  return { points: 0.7 * Math.max(0, 1 - metresBetween(spot, home.spot) / FAR_METRES) };
};
