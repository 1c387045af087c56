// The timeline of 200 rooms by a week: what the server takes for it, and how smoothly it scrolls in the web client.
import { chromium } from '@playwright/test';
import { findChromium } from '../tools/test/chromium.mjs';
import { buildCity } from './support/city.mjs';
import { withCpuEach } from './support/cpu-each.mjs';
import { withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { inTurns, median } from './support/rounds.mjs';
import { aim, atMost, figure, section, table, times } from './support/section.mjs';
import { bookableDays } from './support/wishes.mjs';
import { work } from './support/worker.mjs';

export const title = 'Rooms';

const FLOORS = 10;
const ROOMS_A_FLOOR = 20;
const VIEWPORT = { width: 1440, height: 900 };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
];
/** Where a frame takes longer than this, one is missing at 60 Hz. */
const A_FRAME_MS = 17.5;
const A_WEEK_MS = 7 * 86_400_000;

/** Half an hour free after each hour, from seven to half past five in UTC: seven meetings a day in each room. */
const FILL = [
  [
    `UPDATE place SET kind = 'room', use = 'meeting-room', capacity = 8, name = 'Besprechung ' || code, x = NULL, y = NULL`,
    () => [],
  ],
  [
    `WITH room AS (
       SELECT id, floor_id, row_number() OVER (ORDER BY floor_id, code) AS number FROM place
     ), person_of AS (
       SELECT id, row_number() OVER (ORDER BY id) AS number FROM person
     ), booked AS (
       INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
       SELECT gen_random_uuid(), room.id, floor_id, person_of.id, person_of.id, $1::timestamptz + d + h,
              $1::timestamptz + d + h + interval '1 hour', 'confirmed', now()
         FROM room JOIN person_of USING (number),
              generate_series(0, 6) AS day, make_interval(days => day) AS d,
              generate_series(0, 6) AS turn, make_interval(mins => 420 + turn * 90) AS h
       RETURNING id, place_id, starts_at, ends_at
     )
     INSERT INTO booking_slot (booking_id, place_id, starts_at, ends_at)
     SELECT id, place_id, starts_at, ends_at FROM booked`,
    ({ monday }) => [monday],
  ],
  ['VACUUM ANALYZE', () => []],
];

const isMonday = (day) => day.getUTCDay() === 1;

async function filledCity({ folder }, floors) {
  const monday = bookableDays(14).find(isMonday);
  return withDatabase(folder, async (database) => {
    const people = floors * ROOMS_A_FLOOR;
    const built = await buildCity(database, { floors, desksAFloor: ROOMS_A_FLOOR, people });
    for (const [statement, values] of FILL) await database.query(statement, values({ monday }));
    const { rows } = await database.query('SELECT id FROM site');
    return { ...built, monday, siteId: rows[0].id };
  });
}

const load =
  (etage, { people }, path, seconds) =>
  () => {
    const requests = people.slice(0, 50).map(({ token }) => ({ method: 'GET', path, token }));
    const job = { port: etage.port, connections: 1, requests, seconds, expects: 200 };
    return withCpuEach(etage, () => work('http-load', job));
  };

/** Scrolls by 40 pixels a frame, down and up again, and notes how long each frame took. */
const scrolled = async ([selector, frames]) => {
  const box = document.querySelector(selector);
  const taken = [];
  let direction = 40;
  await new Promise((resolve) => {
    let last = 0;
    const next = (now) => {
      if (last > 0) taken.push(now - last);
      last = now;
      const before = box.scrollTop;
      box.scrollTop = before + direction;
      if (box.scrollTop === before) direction = -direction;
      if (taken.length < frames) requestAnimationFrame(next);
      else resolve();
    };
    requestAnimationFrame(next);
  });
  return taken;
};

const framesOf = (taken) => {
  const sorted = [...taken].sort((a, b) => a - b);
  return { frame: median(taken), p95: sorted[Math.floor(sorted.length * 0.95)] };
};

/** The same bars as plain boxes, all of them on the page at once. */
const plainPage = (rooms) => {
  const bar = (at) => `<i style="left:${at * 2}%"></i>`;
  const row = `<div class="row"><b>Besprechung</b>${Array.from({ length: 49 }, (_, at) => bar(at)).join('')}</div>`;
  return `<style>#box{height:800px;overflow:auto}.row{position:relative;height:57px;border-bottom:1px solid #ddd}
    i{position:absolute;top:6px;bottom:6px;width:1.4%;border-radius:8px;background:#bbb}</style>
    <div id="box">${row.repeat(rooms)}</div>`;
};

/** The real screen, signed in, with the week of the bookings. */
async function openWeek(browser, { port }, { people, siteId, monday }) {
  const origin = `http://127.0.0.1:${port}`;
  const context = await browser.newContext({ viewport: VIEWPORT, timezoneId: 'Europe/Berlin' });
  const { token } = people.at(-1);
  await context.addCookies([{ name: 'etage_session', value: token, url: origin }]);
  const page = await context.newPage();
  const day = monday.toISOString().slice(0, 10);
  await page.goto(`${origin}/rooms?site=${siteId}&look=week&day=${day}&people=1`);
  await page.locator('.rooms-bar').nth(100).waitFor();
  return page;
}

async function scrolling(browser, etage, city, frames) {
  const real = await openWeek(browser, etage, city);
  const plain = await browser.newPage({ viewport: VIEWPORT });
  await plain.setContent(plainPage(city.desks.length));
  const run = (page, selector) => async () => {
    await page.bringToFront();
    return framesOf(await page.evaluate(scrolled, [selector, frames]));
  };
  return { etage: run(real, '.rooms-timeline'), plain: run(plain, '#box') };
}

function report({ timeline, search, places }, { etage, plain }, count, kilobytes, version) {
  const row = (name, { p50, p95, cpu }) => [name, p50, times(p50 / places.p50), p95, cpu];
  const drawn = (name, key) => [name, etage[key], plain[key], times(etage[key] / plain[key])];
  return section(title, [
    `${figure(count)} rooms on ${FLOORS} floors of one site, each with seven meetings of an hour on each day of a week:
${figure(count * 49)} bookings, an answer of ${figure(kilobytes)} kB. One connection, so an answer takes what the server takes. The reference is the search by
need over the same rooms, without next slots.`,
    table(
      ['', 'ms, median', 'of the reference', 'ms, 95 %', 'CPU ms together'],
      [
        row('`GET /rooms/timeline`, a week', timeline),
        row('`GET /rooms/search`, with the next slot of each', search),
        row('`GET /places`', places),
      ],
    ),
    `The week in the web client, ${VIEWPORT.width} × ${VIEWPORT.height} pixels, Chromium ${version} without a window and without a graphics
card, scrolled by 40 pixels a frame. The reference is a page with the same number of plain boxes and nothing else.`,
    table(
      ['', 'Etage', 'plain boxes', 'ratio'],
      [
        drawn('scrolling, median frame ms', 'frame'),
        drawn('scrolling, 95 of 100 frames ms', 'p95'),
      ],
    ),
    [
      atMost('a week of 200 rooms from the server, median', 100, timeline.p50, 'ms'),
      atMost('a search among them, median', 100, search.p50, 'ms'),
      aim(
        etage.p95 <= A_FRAME_MS,
        `scrolled at display rate: 95 of 100 frames within ${figure(etage.p95)} ms; aim at most ${A_FRAME_MS} ms`,
      ),
    ].join('\n'),
  ]);
}

async function sizeOf({ port }, { people }, path) {
  const headers = { authorization: `Bearer ${people[0].token}` };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength / 1_000;
}

const span = (from, ms) =>
  new URLSearchParams({
    startsAt: from.toISOString(),
    endsAt: new Date(from.getTime() + ms).toISOString(),
  }).toString();

export async function measure({ rounds, share }) {
  const etage = await startEtage();
  const city = await filledCity(etage, Math.max(1, Math.round(FLOORS * share)));
  const week = `/api/v1/rooms/timeline?siteId=${city.siteId}&${span(city.monday, A_WEEK_MS)}`;
  const hour = span(new Date(city.monday.getTime() + 8 * 3_600_000), 3_600_000);
  const kilobytes = await sizeOf(etage, city, week);
  const served = {
    timeline: load(etage, city, week, 4 * share),
    search: load(
      etage,
      city,
      `/api/v1/rooms/search?siteId=${city.siteId}&${hour}&capacity=6`,
      4 * share,
    ),
    places: load(etage, city, `/api/v1/places?kind=room&${hour}&capacity=6&limit=200`, 4 * share),
  };
  for (const warmUp of Object.values(served)) await warmUp();
  const medians = await inTurns(rounds, served);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS });
  try {
    const frames = Math.ceil(240 * share);
    const drawn = await inTurns(rounds, await scrolling(browser, etage, city, frames));
    return report(medians, drawn, city.desks.length, kilobytes, browser.version());
  } finally {
    await browser.close();
    await etage.stop();
  }
}
