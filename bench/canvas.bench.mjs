// A floor of 5,000 desks on the canvas of the web client, against a loop written by hand that paints all it shows.
import { openBrowser } from './support/browser-page.mjs';
import { inTurns } from './support/rounds.mjs';
import { aim, atMost, figure, section, table, times } from './support/section.mjs';

export const title = 'Canvas';

const VIEWPORT = { width: 1400, height: 900 };
/** Where a frame takes longer than this, one is missing at 60 Hz. */
const A_FRAME_MS = 17.5;

/** Medians are taken of flat numbers. */
const flat = ({ firstDraw, redraw, far, near }) => ({
  ...{ firstDraw, redraw },
  ...{ farMedian: far.median, farP95: far.p95, farPictures: far.pictures },
  ...{ nearMedian: near.median, nearP95: near.p95, nearPictures: near.pictures },
});

function report({ etage, byHand }, version) {
  const row = (name, key) => [name, etage[key], byHand[key], times(etage[key] / byHand[key])];
  const isAtDisplayRate = etage.farP95 <= A_FRAME_MS && etage.nearP95 <= A_FRAME_MS;
  return section(title, [
    `5,000 desks in 50 rooms, ${VIEWPORT.width} × ${VIEWPORT.height} pixels, Chromium ${version} without a window and without a
graphics card: everything is rendered by the processor, on the same cores. Both draw in a
frame, and times end when the next one begins. The loop by hand paints everything in sight again for every frame.`,
    table(
      ['', 'Etage', 'by hand', 'ratio'],
      [
        row('first draw, ms', 'firstDraw'),
        row('pan of the whole floor, median frame ms', 'farMedian'),
        row('pan of the whole floor, 95 of 100 frames ms', 'farP95'),
        row('pan of the whole floor, new pictures a second', 'farPictures'),
        row('pan close up, median frame ms', 'nearMedian'),
        row('pan close up, 95 of 100 frames ms', 'nearP95'),
        row('pan close up, new pictures a second', 'nearPictures'),
        row('one desk redrawn, ms', 'redraw'),
      ],
    ),
    [
      aim(
        isAtDisplayRate,
        `panned at display rate: 95 of 100 frames within ${figure(Math.max(etage.farP95, etage.nearP95))} ms; aim at most ${A_FRAME_MS} ms`,
      ),
      atMost('one desk redrawn', 35, etage.redraw, 'ms'),
    ].join('\n'),
  ]);
}

export async function measure({ rounds, share }) {
  const browser = await openBrowser();
  const effort = { changes: Math.ceil(10 * share), frames: Math.ceil(150 * share) };
  const run = (name) => async () =>
    flat(await browser.inPage(VIEWPORT, ([who, how]) => window.measure(who, how), [name, effort]));
  try {
    const medians = await inTurns(rounds, { etage: run('etage'), byHand: run('by-hand') });
    return report(medians, browser.version);
  } finally {
    await browser.close();
  }
}
