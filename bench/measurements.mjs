import * as availability from './availability.bench.mjs';
import * as bookings from './bookings.bench.mjs';
import * as canvas from './canvas.bench.mjs';
import * as find from './find.bench.mjs';
import * as growth from './growth.bench.mjs';
import * as memoryAndStart from './memory-and-start.bench.mjs';
import * as noShows from './no-shows.bench.mjs';
import * as onePlace from './one-place.bench.mjs';
import * as push from './push.bench.mjs';
import * as rooms from './rooms.bench.mjs';

/** Everything that is measured, by the name one asks for it with, in the order in which it is told. */
export const measurements = {
  bookings,
  'one-place': onePlace,
  availability,
  growth,
  find,
  rooms,
  push,
  'no-shows': noShows,
  canvas,
  'memory-and-start': memoryAndStart,
};
