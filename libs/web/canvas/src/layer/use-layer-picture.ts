import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type Konva from 'konva';
import type { Drawn, OnDrawn } from '../picture/drawn';
import { LayerPicture } from '../picture/layer-picture';
import type { View } from './view';

/** The picture of one Konva layer, drawn by its only shape whenever the view or the scene changes. */
export function useLayerPicture(
  layer: Drawn['layer'],
  view: View,
  onDrawn: OnDrawn | undefined,
): { picture: LayerPicture; shape: RefObject<Konva.Shape | null> } {
  const shape = useRef<Konva.Shape>(null);
  const [picture] = useState(() => new LayerPicture(layer, onDrawn));
  const { viewport, frame, pixelRatio } = view;
  useLayoutEffect(() => {
    picture.listen(() => shape.current?.getLayer()?.batchDraw());
  }, [picture]);
  useLayoutEffect(() => {
    // Konva takes the ratio of the screen once; zooming the browser or moving to another screen changes it.
    shape.current?.getLayer()?.getCanvas().setPixelRatio(pixelRatio);
  }, [pixelRatio]);
  useLayoutEffect(() => {
    picture.look({ viewport, frame, pixelRatio });
  }, [picture, viewport, frame, pixelRatio]);
  useEffect(
    () => () => {
      picture.dispose();
    },
    [picture],
  );
  return { picture, shape };
}
