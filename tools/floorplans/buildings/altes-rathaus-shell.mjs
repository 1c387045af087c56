/** Town hall of 1898: thick walls, tall single windows, a wide hall, stairs in a bay to the north. */
export const HOUSE = {
  name: 'Altes Rathaus',
  axis: 198,
  depth: 620,
  corridor: 280,
  partition: 20,
  corridorWall: 30,
  outerWall: 55,
  windowWidth: 110,
  clearHeight: 340,
};

const WIDTH = 5096;
/** Outer faces from north to south: stair bay, main front to the yard, main front, risalit. */
const FACE = { bay: 0, north: 260, south: 1950, risalit: 2060 };

export const INNER = {
  left: HOUSE.outerWall,
  right: WIDTH - HOUSE.outerWall,
  top: FACE.north + HOUSE.outerWall,
  bottom: FACE.south - HOUSE.outerWall,
};

/** The middle of the house between the two wings. */
export const MIDDLE = { left: 2055, right: 3041, bottom: FACE.risalit - HOUSE.outerWall };
export const SECOND_AXIS = MIDDLE.right + HOUSE.partition;

/** Centres of the two oriels on the market front, symmetric to the main entrance. */
const ORIELS = [1342, WIDTH - 1342];

const oriel = (x) => [
  [x - 118, FACE.south],
  [x - 80, FACE.south + 70],
  [x + 80, FACE.south + 70],
  [x + 118, FACE.south],
];

/** The oriels begin on the first floor. */
export const outline = (level) =>
  [
    [0, FACE.north],
    [2000, FACE.north],
    [2000, 170],
    [2258, FACE.bay],
    [2838, FACE.bay],
    [3096, 170],
    [3096, FACE.north],
    [WIDTH, FACE.north],
    [WIDTH, FACE.south],
    ...(level > 0 ? oriel(ORIELS[1]).toReversed() : []),
    [3096, FACE.south],
    [3096, FACE.risalit],
    [2000, FACE.risalit],
    [2000, FACE.south],
    ...(level > 0 ? oriel(ORIELS[0]).toReversed() : []),
    [0, FACE.south],
  ].map(([x, y]) => ({ x, y }));
