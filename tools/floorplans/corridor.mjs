/**
 * The corridor's edge along a run of rooms as [u, v] points in the run's frame. Where a room is
 * deeper than its neighbour the corridor steps back on the shallower side of their partition.
 */
export function corridorEdge(house, specs) {
  const points = [];
  let axis = 0;
  let before;
  for (const { axes, depth = house.depth } of specs) {
    const v = depth + house.corridorWall;
    const u = axis * house.axis;
    if (before === undefined) points.push([u, v]);
    else if (before !== v) {
      const step = u + Math.sign(before - v) * (house.partition / 2);
      points.push([step, before], [step, v]);
    }
    before = v;
    axis += axes;
  }
  return [...points, [axis * house.axis, before]];
}
