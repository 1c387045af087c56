import { useLayoutEffect, useRef, type Dispatch, type PointerEvent } from 'react';
import { planPoint, type Box, type FloorPlan } from '@etage/floorplan';
import type { InteractionEvent } from '../interaction/interaction.reducer';
import type { CanvasStyle } from '../layer/canvas-style';
import type { View } from '../layer/view';
import { paintRooms } from '../paint/room.paint';
import type { Size } from '../viewport/frame';
import { screenPoint } from '../viewport/screen-point';
import { fit, toPlan, toScreen, visibleBox, type Viewport } from '../viewport/viewport';
import './minimap.css';

export interface MinimapProps {
  readonly plan: FloorPlan;
  readonly style: CanvasStyle;
  readonly view: View;
  readonly dispatch: Dispatch<InteractionEvent>;
}

/** CSS pixels. */
const SIZE: Size = { width: 168, height: 120 };

const overview = (content: Box): Viewport =>
  fit({ size: SIZE, insets: { top: -14, right: -14, bottom: -14, left: -14 }, content });

/** Where the visible part lies on the small map. */
function windowOf(view: View, small: Viewport) {
  const box = visibleBox(view.viewport, view.frame.size);
  const from = toScreen(small, planPoint(box.minX, box.minY));
  const till = toScreen(small, planPoint(box.maxX, box.maxY));
  const left = Math.max(0, from.x);
  const top = Math.max(0, from.y);
  return {
    left,
    top,
    width: Math.max(4, Math.min(SIZE.width, till.x) - left),
    height: Math.max(4, Math.min(SIZE.height, till.y) - top),
  };
}

/** The whole building in a corner; a press or a drag goes there. For the mouse only: keys move the plan itself. */
export function Minimap({ plan, style, view, dispatch }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { content } = view.frame;
  const { pixelRatio } = view;
  const small = overview(content);
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const { scale, origin } = overview(content);
    const brush = { pen, scale, ...style };
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, SIZE.width * pixelRatio, SIZE.height * pixelRatio);
    const zoom = scale * pixelRatio;
    pen.setTransform(zoom, 0, 0, zoom, origin.x * pixelRatio, origin.y * pixelRatio);
    paintRooms(brush, plan, plan.rooms);
  }, [plan, style, content, pixelRatio]);
  const go = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = screenPoint(event.clientX - left, event.clientY - top);
    dispatch({ type: 'centred', on: toPlan(small, at) });
  };
  return (
    <div
      className="canvas-minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas
        ref={canvas}
        width={SIZE.width * pixelRatio}
        height={SIZE.height * pixelRatio}
        style={SIZE}
      />
      <i className="canvas-minimap-window" style={windowOf(view, small)} />
    </div>
  );
}
