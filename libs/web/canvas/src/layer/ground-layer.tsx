import { useLayoutEffect } from 'react';
import { Layer, Shape } from './konva-nodes';
import { paintGround } from '../paint/ground.paint';
import type { OnDrawn } from '../picture/drawn';
import type { GroundScene } from '../scene/ground-scene';
import type { CanvasStyle } from './canvas-style';
import { useLayerPicture } from './use-layer-picture';
import type { View } from './view';

export interface GroundLayerProps {
  readonly scene: GroundScene;
  readonly view: View;
  readonly style: CanvasStyle;
  readonly onDrawn?: OnDrawn;
}

/** The building: painted when the plan, the theme or the zoom changes, and never because of a booking. */
export function GroundLayer({ scene, view, style, onDrawn }: GroundLayerProps) {
  const { picture, shape } = useLayerPicture('ground', view, onDrawn);
  useLayoutEffect(() => {
    picture.show((pen, area, scale) => {
      paintGround({ pen, scale, ...style }, scene, area);
    });
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
