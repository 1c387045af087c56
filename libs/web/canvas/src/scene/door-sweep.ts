import { boundingBox, corners, planPoint, rotate, type Box, type PlanDoor } from '@etage/floorplan';

/** The square a leaf sweeps on its side of the wall, and the opening itself. */
export function doorSweep({ at, width, rotation, wallThickness, opensTo }: PlanDoor): Box {
  const side = { left: -1, right: 1, none: 0 }[opensTo];
  const shift = rotate(planPoint(0, (side * width) / 2), rotation);
  const middle = planPoint(at.x + shift.x, at.y + shift.y);
  return boundingBox(corners({ at: middle, width, depth: width + wallThickness, rotation }));
}
