import { useEffect, useRef } from 'react';
import type Konva from 'konva';
import { Shape } from './konva-nodes';
import { paintPlace } from '../paint/place.paint';
import type { PlaceMark } from '../scene/place-mark';
import type { PlaceShape } from '../scene/place-shape';
import type { Viewport } from '../viewport/viewport';
import type { CanvasStyle } from './canvas-style';

export interface FadingPlaceProps {
  readonly shape: PlaceShape;
  /** How the place looked until now. */
  readonly mark: PlaceMark;
  readonly viewport: Viewport;
  readonly style: CanvasStyle;
}

/** Seconds. */
const DURATION = 0.7;

/** The former look of a place, fading over its new one. */
export function FadingPlace({ shape, mark, viewport, style }: FadingPlaceProps) {
  const node = useRef<Konva.Shape>(null);
  useEffect(() => {
    node.current?.to({ opacity: 0, duration: DURATION });
  }, []);
  const { scale, origin } = viewport;
  return (
    <Shape
      ref={node}
      x={origin.x}
      y={origin.y}
      scaleX={scale}
      scaleY={scale}
      listening={false}
      perfectDrawEnabled={false}
      sceneFunc={(context) => {
        paintPlace({ pen: context._context, scale, ...style }, shape, mark);
      }}
    />
  );
}
