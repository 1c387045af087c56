import type { PlaceFeatures } from '../../place/need';
import { dockFits } from '../../place/equipment';
import type { Criterion } from '../criterion';
import type { SeatWishes } from '../seat-wishes';

/** What lights up: no more screens than the dock drives, where that is known. */
function usableScreens({ screens, docks }: PlaceFeatures, { notebook }: SeatWishes): number {
  const fitting = notebook ? docks.filter((dock) => dockFits(dock, notebook)) : docks;
  const driven = fitting.map((dock) => dock.screens ?? screens);
  return driven.length > 0 ? Math.min(screens, Math.max(...driven)) : screens;
}

/** As many screens as wished; fewer count by their share. */
export const enoughScreens: Criterion = ({ features }, { wishes }) => {
  if (wishes.screens === 0) return undefined;
  const screens = usableScreens(features, wishes);
  return screens >= wishes.screens
    ? { points: 1, reason: { code: 'enough-screens', screens } }
    : { points: screens / wishes.screens };
};
