import { planPoint, type Box, type PlanPoint } from '@etage/floorplan';
import type { Frame, Size } from './frame';
import { screenDistance, screenPoint, type ScreenPoint } from './screen-point';

/** How the plan lies on the screen. The only place where centimetres become pixels and back. */
export interface Viewport {
  /** CSS pixels per centimetre. */
  readonly scale: number;
  /** Where the plan's origin lies on the screen. */
  readonly origin: ScreenPoint;
}

/** At this scale a desk of 160 cm is as wide as a hand; closer there is nothing more to see. */
const MAXIMUM_SCALE = 1.6;
/** One may step back from the whole plan, but not lose it. */
const STEP_BACK = 0.7;
/** Kept free around a fitted plan, in CSS pixels. */
const MARGIN = 16;
/** Narrower or lower than this, in CSS pixels, is a phone. */
const SMALL_SCREEN: Size = { width: 560, height: 360 };

export const toScreen = ({ scale, origin }: Viewport, point: PlanPoint): ScreenPoint =>
  screenPoint(origin.x + point.x * scale, origin.y + point.y * scale);

export const toPlan = ({ scale, origin }: Viewport, point: ScreenPoint): PlanPoint =>
  planPoint((point.x - origin.x) / scale, (point.y - origin.y) / scale);

/** The part of the plan that shows through a window of this size. */
export function visibleBox(viewport: Viewport, size: Size): Box {
  const { x: minX, y: minY } = toPlan(viewport, screenPoint(0, 0));
  const { x: maxX, y: maxY } = toPlan(viewport, screenPoint(size.width, size.height));
  return { minX, minY, maxX, maxY };
}

/** The middle of what the insets leave free. */
export const middleOf = ({ size, insets }: Frame): ScreenPoint =>
  screenPoint(
    (insets.left + size.width - insets.right) / 2,
    (insets.top + size.height - insets.bottom) / 2,
  );

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));

/** The scale at which the whole plan just fits. */
export function fitScale({ size, insets, content }: Frame): number {
  const width = size.width - insets.left - insets.right - 2 * MARGIN;
  const height = size.height - insets.top - insets.bottom - 2 * MARGIN;
  const scale = Math.min(
    Math.max(width, 1) / Math.max(content.maxX - content.minX, 1),
    Math.max(height, 1) / Math.max(content.maxY - content.minY, 1),
  );
  return Math.min(scale, MAXIMUM_SCALE);
}

/** Puts a point of the plan under a point of the screen. */
export const pinned = (scale: number, point: PlanPoint, at: ScreenPoint): Viewport => ({
  scale,
  origin: screenPoint(at.x - point.x * scale, at.y - point.y * scale),
});

/** The whole plan, as large as it fits, in the middle. */
export function fit(frame: Frame): Viewport {
  const { minX, minY, maxX, maxY } = frame.content;
  return pinned(fitScale(frame), planPoint((minX + maxX) / 2, (minY + maxY) / 2), middleOf(frame));
}

/** From and to along one side of the screen. */
type Span = readonly [number, number];

/** Below this scale desks are too small for fingers. */
const LEAST_START = 0.25;
/** Then this much of the plan is shown instead: a few rooms. */
const CLOSE_START = 0.38;

/** What is seen first: the whole plan, or on a small screen the part of it that is of interest, large enough to use. */
export function start(frame: Frame): Viewport {
  const whole = fit(frame);
  const { width, height } = frame.size;
  const isSmall = width < SMALL_SCREEN.width || height < SMALL_SCREEN.height;
  if (!frame.interest || !isSmall || whole.scale >= LEAST_START) return whole;
  return filling(pinned(CLOSE_START, frame.interest, middleOf(frame)), frame);
}

/** Where the plan begins along one side of the frame: as it was, but no further in than needed to fill the side. */
function filled(origin: number, [low, high]: Span, [from, to]: Span): number {
  const first = from + MARGIN - low;
  const last = to - MARGIN - high;
  return first < last ? (first + last) / 2 : within(origin, last, first);
}

/** Leaves nothing empty beside a plan that is larger than the frame. */
function filling({ scale, origin }: Viewport, { size, insets, content }: Frame): Viewport {
  const across: Span = [content.minX * scale, content.maxX * scale];
  const down: Span = [content.minY * scale, content.maxY * scale];
  return {
    scale,
    origin: screenPoint(
      filled(origin.x, across, [insets.left, size.width - insets.right]),
      filled(origin.y, down, [insets.top, size.height - insets.bottom]),
    ),
  };
}

/** Keeps the scale between its ends and some of the plan in the middle of the frame. */
export function clamp(viewport: Viewport, frame: Frame): Viewport {
  const scale = within(viewport.scale, fitScale(frame) * STEP_BACK, MAXIMUM_SCALE);
  const middle = middleOf(frame);
  const { x, y } = toPlan(viewport, middle);
  const { minX, minY, maxX, maxY } = frame.content;
  const kept = planPoint(within(x, minX, maxX), within(y, minY, maxY));
  return scale === viewport.scale && kept.x === x && kept.y === y
    ? viewport
    : pinned(scale, kept, middle);
}

/** Zooms so that what lies under `at` stays under it. */
export function zoomAbout(
  viewport: Viewport,
  at: ScreenPoint,
  factor: number,
  frame: Frame,
): Viewport {
  const scale = within(viewport.scale * factor, fitScale(frame) * STEP_BACK, MAXIMUM_SCALE);
  return clamp(pinned(scale, toPlan(viewport, at), at), frame);
}

/** Of its way to the middle, what is zoomed towards goes this part with every step. */
const TOWARDS_MIDDLE = 0.6;

/** Zooms to a point of the plan and brings it nearer to the middle of the frame. */
export function zoomTowards(
  viewport: Viewport,
  point: PlanPoint,
  factor: number,
  frame: Frame,
): Viewport {
  const at = toScreen(viewport, point);
  const { x, y } = middleOf(frame);
  const nearer = screenPoint(
    at.x + (x - at.x) * TOWARDS_MIDDLE,
    at.y + (y - at.y) * TOWARDS_MIDDLE,
  );
  const scale = within(viewport.scale * factor, fitScale(frame) * STEP_BACK, MAXIMUM_SCALE);
  return clamp(pinned(scale, point, nearer), frame);
}

export const panBy = (viewport: Viewport, dx: number, dy: number, frame: Frame): Viewport =>
  clamp(
    {
      scale: viewport.scale,
      origin: screenPoint(viewport.origin.x + dx, viewport.origin.y + dy),
    },
    frame,
  );

export const centreOn = (viewport: Viewport, point: PlanPoint, frame: Frame): Viewport =>
  clamp(pinned(viewport.scale, point, middleOf(frame)), frame);

/** A point this near to an edge of the frame, in CSS pixels, counts as out of sight; then it is brought further in. */
const EDGE = { outOfSight: 12, broughtTo: 72 };

/** Brings a point into sight, and leaves the view alone when it is in sight already. */
export function reveal(viewport: Viewport, point: PlanPoint, frame: Frame): Viewport {
  const { size, covered } = frame;
  const insets = { ...frame.insets, right: Math.max(frame.insets.right, covered ?? 0) };
  const at = toScreen(viewport, point);
  const kept = (edge: number): ScreenPoint =>
    screenPoint(
      within(at.x, insets.left + edge, size.width - insets.right - edge),
      within(at.y, insets.top + edge, size.height - insets.bottom - edge),
    );
  if (screenDistance(kept(EDGE.outOfSight), at) === 0) return viewport;
  const edge = Math.min(EDGE.broughtTo, size.width / 4, size.height / 4);
  return pinned(viewport.scale, point, kept(edge));
}
