import type { PlanPoint } from '@etage/floorplan';
import type { Frame } from '../viewport/frame';
import { screenDistance, screenPoint, type ScreenPoint } from '../viewport/screen-point';
import {
  centreOn,
  clamp,
  fit,
  middleOf,
  panBy,
  pinned,
  reveal,
  start,
  toPlan,
  zoomAbout,
  zoomTowards,
  type Viewport,
} from '../viewport/viewport';

/** A finger or the pressed mouse. */
interface Pointer {
  readonly id: number;
  readonly at: ScreenPoint;
}

export interface Interaction {
  readonly frame: Frame;
  readonly viewport: Viewport;
  /** Until somebody moves the plan it is fitted anew whenever the frame changes. */
  readonly moved: boolean;
  readonly pointers: readonly Pointer[];
  /** How far the pointers have gone since the first of them came down, in CSS pixels. */
  readonly travelled: number;
}

export type InteractionEvent =
  | { readonly type: 'framed'; readonly frame: Frame }
  | { readonly type: 'pointer-down'; readonly id: number; readonly at: ScreenPoint }
  | { readonly type: 'pointer-moved'; readonly id: number; readonly at: ScreenPoint }
  | { readonly type: 'pointer-gone'; readonly id: number }
  | {
      readonly type: 'zoomed';
      readonly factor: number;
      /** What stays where it is; the middle by default. */
      readonly at?: ScreenPoint;
      /** Instead of that, what comes nearer to the middle the closer one gets. */
      readonly towards?: PlanPoint | undefined;
    }
  | { readonly type: 'panned'; readonly dx: number; readonly dy: number }
  | { readonly type: 'centred'; readonly on: PlanPoint }
  | { readonly type: 'revealed'; readonly point: PlanPoint }
  | { readonly type: 'fitted' };

type ZoomEvent = Extract<InteractionEvent, { type: 'zoomed' }>;

/** A hand trembles this much, in CSS pixels; more is a drag. */
const TAP_TOLERANCE = 6;

export const interactionIn = (frame: Frame): Interaction => ({
  frame,
  viewport: start(frame),
  moved: false,
  pointers: [],
  travelled: 0,
});

/** Whether the pointer that is about to leave has tapped; asked before `pointer-gone`. */
export const isTap = ({ pointers, travelled }: Interaction): boolean =>
  pointers.length === 1 && travelled <= TAP_TOLERANCE;

export const isDragging = ({ pointers, travelled }: Interaction): boolean =>
  pointers.length > 0 && travelled > TAP_TOLERANCE;

const between = (p: ScreenPoint, q: ScreenPoint): ScreenPoint =>
  screenPoint((p.x + q.x) / 2, (p.y + q.y) / 2);

/** Two fingers carry the plan: what lay between them stays between them. */
function pinch(
  state: Interaction,
  before: readonly Pointer[],
  after: readonly Pointer[],
): Viewport {
  const [a, b] = before;
  const [c, d] = after;
  if (!a || !b || !c || !d) return state.viewport;
  const factor = screenDistance(c.at, d.at) / Math.max(screenDistance(a.at, b.at), 1);
  const point = toPlan(state.viewport, between(a.at, b.at));
  const carried = pinned(state.viewport.scale, point, between(c.at, d.at));
  return zoomAbout(carried, between(c.at, d.at), factor, state.frame);
}

function movePointer(state: Interaction, id: number, at: ScreenPoint): Interaction {
  const before = state.pointers.find((pointer) => pointer.id === id);
  if (!before) return state;
  const pointers = state.pointers.map((pointer) => (pointer.id === id ? { id, at } : pointer));
  const travelled = state.travelled + screenDistance(before.at, at);
  const next = { ...state, pointers, travelled };
  if (pointers.length > 1) {
    return { ...next, moved: true, viewport: pinch(state, state.pointers, pointers) };
  }
  if (travelled <= TAP_TOLERANCE) return next;
  const viewport = panBy(state.viewport, at.x - before.at.x, at.y - before.at.y, state.frame);
  return { ...next, moved: true, viewport };
}

function pointerDown(state: Interaction, id: number, at: ScreenPoint): Interaction {
  const others = state.pointers.filter((pointer) => pointer.id !== id);
  return {
    ...state,
    pointers: [...others, { id, at }],
    travelled: others.length === 0 ? 0 : state.travelled,
  };
}

const look = (state: Interaction, viewport: Viewport): Interaction =>
  viewport === state.viewport ? state : { ...state, viewport, moved: true };

/** Coming closer, what is wanted moves towards the middle, so that nobody ends up in an empty courtyard. */
function zoomed({ frame, viewport }: Interaction, event: ZoomEvent): Viewport {
  const { factor, towards, at = middleOf(frame) } = event;
  return towards && factor > 1
    ? zoomTowards(viewport, towards, factor, frame)
    : zoomAbout(viewport, at, factor, frame);
}

/** Another plan is shown from its beginning; the same one in another window as it was, unless nobody has moved it yet. */
function reframed(state: Interaction, frame: Frame): Interaction {
  const isOnlyCovered =
    state.frame.content === frame.content &&
    state.frame.size === frame.size &&
    state.frame.insets === frame.insets &&
    state.frame.covered !== frame.covered;
  if (isOnlyCovered) return { ...state, frame };
  const moved = state.moved && state.frame.content === frame.content;
  return { ...state, frame, moved, viewport: moved ? clamp(state.viewport, frame) : start(frame) };
}

/** Everything that can happen to the view of a plan, mouse, fingers and keys alike. */
export function interact(state: Interaction, event: InteractionEvent): Interaction {
  const { frame, viewport } = state;
  switch (event.type) {
    case 'framed':
      return reframed(state, event.frame);
    case 'pointer-down':
      return pointerDown(state, event.id, event.at);
    case 'pointer-moved':
      return movePointer(state, event.id, event.at);
    case 'pointer-gone':
      return { ...state, pointers: state.pointers.filter(({ id }) => id !== event.id) };
    case 'zoomed':
      return look(state, zoomed(state, event));
    case 'panned':
      return look(state, panBy(viewport, event.dx, event.dy, frame));
    case 'centred':
      return look(state, centreOn(viewport, event.on, frame));
    case 'revealed':
      return look(state, reveal(viewport, event.point, frame));
    case 'fitted':
      return { ...state, viewport: fit(frame), moved: false };
  }
}
