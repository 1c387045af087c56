import { Layer } from './konva-nodes';
import type { PlaceId } from '@etage/domain';
import type { PlaceScene } from '../scene/place-scene';
import type { CanvasStyle } from './canvas-style';
import { FadingPlace } from './fading-place';
import { PlaceFrame, type FrameLook } from './place-frame';
import { useFading } from './use-fading';
import type { View } from './view';

export interface OverlayLayerProps {
  readonly scene: PlaceScene;
  readonly view: View;
  readonly style: CanvasStyle;
  readonly selectedId: PlaceId | null;
  readonly hoveredId: PlaceId | null;
  /** Where the arrow keys have gone to; null while the keyboard is elsewhere. */
  readonly cursorId: PlaceId | null;
}

/** What is pointed at, chosen and changing: the only nodes on the canvas, so that places never redraw for a mouse. */
export function OverlayLayer(props: OverlayLayerProps) {
  const { scene, view, style, selectedId, hoveredId, cursorId } = props;
  const { viewport } = view;
  const { colours } = style;
  const fading = useFading(scene.marks);
  const frame = (placeId: PlaceId | null, look: FrameLook) => {
    const shape = placeId && scene.shapeOf.get(placeId);
    return shape && <PlaceFrame shape={shape} viewport={viewport} {...look} />;
  };
  return (
    <Layer listening={false}>
      {fading.map(({ before, after }) => {
        const shape = scene.shapeOf.get(after.placeId);
        const key = `${after.placeId} ${before.state} ${after.state}`;
        return shape && <FadingPlace key={key} {...{ shape, viewport, style }} mark={before} />;
      })}
      {hoveredId !== selectedId && frame(hoveredId, { stroke: colours.edge, strokeWidth: 1.5 })}
      {frame(selectedId, { stroke: colours.accent, strokeWidth: 2.5 })}
      {frame(cursorId, { stroke: colours.ink, strokeWidth: 2, dash: [4, 3] })}
    </Layer>
  );
}
