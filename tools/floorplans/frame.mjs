/**
 * A drawing frame: `u` runs along a façade, `v` from the façade into the building, both in
 * centimetres. Rooms are furnished once in their frame and fit every wing and every side of it.
 */
export const frame = (origin, along, inward) => ({ origin, along, inward });

/** The frame's point (u, v) on the sheet. */
export const onSheet = ({ origin, along, inward }, u, v) => [
  origin[0] + u * along[0] + v * inward[0],
  origin[1] + u * along[1] + v * inward[1],
];

export const turned = ({ along, inward }, [du, dv]) => [
  du * along[0] + dv * inward[0],
  du * along[1] + dv * inward[1],
];

export const shifted = (it, u, v) => ({ ...it, origin: onSheet(it, u, v) });

/** The same frame seen in a mirror: its u starts at the far end of `width` and runs back. */
export const mirrored = (it, width) => ({
  ...it,
  origin: onSheet(it, width, 0),
  along: it.along.map((step) => -step),
});

/** Plan rotation (degrees clockwise, 0 faces down the sheet) of something that faces this way. */
export const rotationOf = ([x, y]) => (Math.round((Math.atan2(-x, y) * 180) / Math.PI) + 360) % 360;
