import { useLayoutEffect, useRef } from 'react';
import { Layer, Shape } from './konva-nodes';
import { paintPlace } from '../paint/place.paint';
import type { OnDrawn } from '../picture/drawn';
import type { ScenePainter } from '../picture/plan-bitmap';
import { markChanges } from '../scene/mark-changes';
import { marked, type PlaceScene } from '../scene/place-scene';
import type { CanvasStyle } from './canvas-style';
import { useLayerPicture } from './use-layer-picture';
import type { View } from './view';

export interface PlacesLayerProps {
  readonly scene: PlaceScene;
  readonly view: View;
  readonly style: CanvasStyle;
  readonly onDrawn?: OnDrawn;
}

const painterOf =
  (scene: PlaceScene, style: CanvasStyle): ScenePainter =>
  (pen, area, scale) => {
    for (const [shape, mark] of marked(scene, area))
      paintPlace({ pen, scale, ...style }, shape, mark);
  };

/** All places in one shape; when a few of them change, only those are painted again. */
export function PlacesLayer({ scene, view, style, onDrawn }: PlacesLayerProps) {
  const { picture, shape } = useLayerPicture('places', view, onDrawn);
  const shown = useRef<{ scene: PlaceScene; style: CanvasStyle }>(null);
  useLayoutEffect(() => {
    const before = shown.current;
    const changes =
      before?.style === style && before.scene.grid === scene.grid
        ? markChanges(before.scene.marks, scene.marks)
        : undefined;
    shown.current = { scene, style };
    if (!changes) {
      picture.show(painterOf(scene, style));
      return;
    }
    const parts = changes.flatMap(({ after }) => scene.shapeOf.get(after.placeId)?.box ?? []);
    picture.retouch(painterOf(scene, style), parts);
  }, [picture, scene, style]);
  return (
    <Layer listening={false}>
      <Shape
        ref={shape}
        perfectDrawEnabled={false}
        sceneFunc={(context) => {
          picture.drawOn(context);
        }}
      />
    </Layer>
  );
}
