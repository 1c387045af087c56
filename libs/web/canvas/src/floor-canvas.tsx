import { useRef } from 'react';
import type { PlaceId } from '@etage/domain';
import type { FloorPlan, PlanPoint } from '@etage/floorplan';
import { FloorStage } from './floor-stage';
import type { OnDrawn } from './picture/drawn';
import type { PlaceMark } from './scene/place-mark';
import type { Insets } from './viewport/frame';
import { useSize } from './viewport/use-size';
import './floor-canvas.css';

export interface FloorCanvasProps {
  readonly plan: FloorPlan;
  /** How each place looks, always in the same order; only those that look different are drawn again. */
  readonly marks: readonly PlaceMark[];
  readonly selectedId: PlaceId | null;
  /** Null when something else than a place was pressed. */
  readonly onSelect: (placeId: PlaceId | null) => void;
  /** Where the arrow keys have gone to, to be said aloud: a canvas has no words of its own. */
  readonly onCursor?: (placeId: PlaceId) => void;
  /** What the canvas shows, in words. */
  readonly label: string;
  /** Where to begin on a small screen. */
  readonly interest?: PlanPoint | undefined;
  /** What lies over its edges; kept by identity while it does not change. */
  readonly insets?: Insets;
  /** What lies over its right side while something is chosen, in CSS pixels; the plan keeps its place below it. */
  readonly covered?: number | undefined;
  /** Told what was painted and how long it took. */
  readonly onDrawn?: OnDrawn;
}

/** A floor on a canvas: building, places, and what is being done to them. Everything it shows comes in as data. */
export function FloorCanvas(props: FloorCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  return (
    <div ref={element} className="canvas">
      {size && size.width > 0 && size.height > 0 && <FloorStage {...props} size={size} />}
    </div>
  );
}
