const readingOrder = (a, b) => a.at.y - b.at.y || a.at.x - b.at.x;

const area = (ring) =>
  ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length];
    return sum + p.x * q.y - q.x * p.y;
  }, 0);

/** The ring clockwise from its topmost left corner, whichever frame it was drawn in. */
function tidy(ring) {
  const turning = area(ring) > 0 ? ring : ring.toReversed();
  const before = (p, q) => p.y < q.y || (p.y === q.y && p.x < q.x);
  const first = turning.reduce((best, p, i) => (before(p, turning[best]) ? i : best), 0);
  return [...turning.slice(first), ...turning.slice(0, first)];
}

/** Collects what is drawn on one floor and numbers it room by room. */
export function sheet(name, outline) {
  const rooms = new Map();
  const entry = (id) => {
    const found = rooms.get(id);
    if (!found) throw new Error(`room ${id} is not drawn`);
    return found;
  };
  return {
    addRoom(room) {
      if (rooms.has(room.id)) throw new Error(`room ${room.id} is drawn twice`);
      const tidied = { ...room, polygon: tidy(room.polygon) };
      rooms.set(room.id, {
        room: tidied,
        holes: [],
        doors: [],
        windows: [],
        desks: [],
        furniture: [],
      });
    },
    addHole: (id, ring) => entry(id).holes.push(tidy(ring)),
    addDoor: (id, door) => entry(id).doors.push(door),
    addWindow: (id, window) => entry(id).windows.push(window),
    addDesk: (id, desk) => entry(id).desks.push(desk),
    addFurniture: (id, item) => entry(id).furniture.push(item),
    plan: () => toPlan(name, outline, [...rooms.values()]),
  };
}

function toPlan(name, outline, entries) {
  entries.sort((a, b) => a.room.id.localeCompare(b.room.id, 'de', { numeric: true }));
  const numbered = (list, prefix) =>
    entries.flatMap(({ room, ...parts }) =>
      parts[list].map((part, i) => ({ id: `${room.id}-${prefix}${i + 1}`, ...part })),
    );
  for (const { desks } of entries) desks.sort(readingOrder);
  return {
    format: 1,
    name,
    outline: tidy(outline),
    rooms: entries.map(({ room, holes }) => (holes.length > 0 ? { ...room, holes } : room)),
    doors: numbered('doors', 'd'),
    windows: numbered('windows', 'w'),
    desks: numbered('desks', '').map(({ id, ...desk }) => ({
      id,
      roomId: id.slice(0, id.lastIndexOf('-')),
      ...desk,
    })),
    furniture: numbered('furniture', 'f'),
  };
}
