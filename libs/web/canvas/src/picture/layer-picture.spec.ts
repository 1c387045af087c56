import { planPoint } from '@etage/floorplan';
import { recordingPen, type Command } from '../paint/recording-pen.fixture';
import { NO_INSETS, type Frame } from '../viewport/frame';
import { centreOn, fit, panBy } from '../viewport/viewport';
import type { Drawn } from './drawn';
import { LayerPicture } from './layer-picture';
import { PlanBitmap } from './plan-bitmap';

const frame: Frame = {
  size: { width: 400, height: 300 },
  insets: NO_INSETS,
  content: { minX: 0, minY: 0, maxX: 4000, maxY: 3000 },
};

function aBitmap(): { bitmap: PlanBitmap; commands: Command[] } {
  const { pen, commands } = recordingPen();
  const canvas = { width: 0, height: 0, getContext: () => pen };
  return { bitmap: new PlanBitmap(canvas as unknown as HTMLCanvasElement), commands };
}

function aPicture() {
  const drawn: Drawn[] = [];
  const sharp = aBitmap();
  const whole = aBitmap();
  let changes = 0;
  const picture = new LayerPicture('places', (one) => drawn.push(one), sharp.bitmap, whole.bitmap);
  picture.listen(() => {
    changes += 1;
  });
  return { picture, drawn, sharp, whole, changes: () => changes };
}

const copies = (picture: LayerPicture): Command[] => {
  const { pen, commands } = recordingPen();
  picture.drawOn(pen);
  return commands.filter(([name]) => name === 'drawImage');
};

describe('the picture of a layer', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('paints the scene once and then only copies it while the view moves', () => {
    const { picture, drawn } = aPicture();
    const viewport = fit(frame);
    picture.look({ viewport, frame, pixelRatio: 1 });
    picture.show(() => undefined);
    for (let step = 1; step <= 5; step += 1) {
      picture.look({ viewport: panBy(viewport, step * 4, 0, frame), frame, pixelRatio: 1 });
      expect(copies(picture)).toHaveLength(1);
    }
    expect(drawn.filter(({ work }) => work === 'scene')).toHaveLength(1);
  });

  it('paints sharp again when the view has come to rest', () => {
    const { picture, drawn } = aPicture();
    picture.look({ viewport: fit(frame), frame, pixelRatio: 2 });
    picture.show(() => undefined);
    picture.look({ viewport: { ...fit(frame), scale: 0.5 }, frame, pixelRatio: 2 });
    jest.runAllTimers();
    expect(drawn.filter(({ work }) => work === 'scene')).toHaveLength(2);
  });

  it('copies without a shift while nothing moves, so that lines stay sharp', () => {
    const { picture } = aPicture();
    picture.look({ viewport: fit(frame), frame, pixelRatio: 1 });
    picture.show(() => undefined);
    const [[, , x, y]] = copies(picture) as [[string, unknown, number, number]];
    expect(Number.isInteger(x)).toBe(true);
    expect(Number.isInteger(y)).toBe(true);
  });

  it('paints a few changed places without touching the rest', () => {
    const { picture, drawn, sharp, changes } = aPicture();
    picture.look({ viewport: fit(frame), frame, pixelRatio: 1 });
    picture.show(() => undefined);
    const before = changes();
    const areas: number[] = [];
    picture.retouch(
      (_pen, { minX, maxX }) => areas.push(maxX - minX),
      [{ minX: 100, minY: 100, maxX: 300, maxY: 200 }],
    );
    expect(areas[0]).toBeLessThan(300);
    expect(sharp.commands.map(([name]) => name)).toContain('clip');
    expect(drawn.at(-1)?.work).toBe('part');
    expect(changes()).toBe(before + 1);
  });

  it('lays the whole plan under the sharp part when the view leaves it', () => {
    const { picture } = aPicture();
    const close = centreOn({ ...fit(frame), scale: 1 }, planPoint(500, 500), frame);
    picture.look({ viewport: close, frame, pixelRatio: 1 });
    picture.show(() => undefined);
    picture.look({ viewport: panBy(close, -1_500, -1_500, frame), frame, pixelRatio: 1 });
    expect(copies(picture)).toHaveLength(2);
    picture.dispose();
  });
});
