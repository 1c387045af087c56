import { enoughScreens } from './criteria/enough-screens.criterion';
import { fittingDock } from './criteria/fitting-dock.criterion';
import { nearTeam } from './criteria/near-team.criterion';
import { ownUnit } from './criteria/own-unit.criterion';
import { quietZone } from './criteria/quiet-zone.criterion';
import { raisedTable } from './criteria/raised-table.criterion';
import { shortWalk } from './criteria/short-walk.criterion';
import { stepFree } from './criteria/step-free.criterion';
import { usualDesk } from './criteria/usual-desk.criterion';
import { windowInTurn } from './criteria/window-in-turn.criterion';
import type { Criterion } from './criterion';

export interface WeighedCriterion {
  readonly weight: number;
  readonly criterion: Criterion;
}

/** What makes a seat a good one and how much each counts, in the order in which people are told. Read this page first. */
export const SUGGESTION_CRITERIA: readonly WeighedCriterion[] = [
  { weight: 0, criterion: fittingDock },
  { weight: 0, criterion: stepFree },
  { weight: 30, criterion: nearTeam },
  { weight: 15, criterion: usualDesk },
  { weight: 20, criterion: enoughScreens },
  { weight: 15, criterion: raisedTable },
  { weight: 15, criterion: quietZone },
  { weight: 20, criterion: windowInTurn },
  { weight: 12, criterion: ownUnit },
  { weight: 8, criterion: shortWalk },
];
