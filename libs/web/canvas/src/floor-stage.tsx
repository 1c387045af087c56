import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { Stage } from './layer/konva-nodes';
import type { PlaceId } from '@etage/domain';
import { Minimap } from './control/minimap';
import { ZoomButtons } from './control/zoom-buttons';
import type { FloorCanvasProps } from './floor-canvas';
import { isDragging } from './interaction/interaction.reducer';
import { usePointers, useWheel, type Tap } from './interaction/use-pointers';
import { GroundLayer } from './layer/ground-layer';
import { OverlayLayer } from './layer/overlay-layer';
import { PlacesLayer } from './layer/places-layer';
import { useCanvasStyle } from './layer/use-canvas-style';
import { placeAt } from './scene/hit-test';
import { useCursor } from './use-cursor';
import { zoomTarget } from './zoom-target';
import { useScenes } from './use-scenes';
import { useView } from './use-view';
import { NO_INSETS, type Size } from './viewport/frame';
import { fitScale, toPlan } from './viewport/viewport';

export interface FloorStageProps extends FloorCanvasProps {
  readonly size: Size;
}

/** Only composes: layers from the back to the front, and what listens to mouse, fingers and keys. */
export function FloorStage(props: FloorStageProps) {
  const { plan, marks, size, selectedId, onSelect, onDrawn, insets = NO_INSETS } = props;
  const element = useRef<HTMLDivElement>(null);
  const style = useCanvasStyle();
  const { ground, places, content } = useScenes(plan, marks);
  const [state, dispatch, view] = useView(content, size, insets, props.interest, props.covered);
  const [hoveredId, setHoveredId] = useState<PlaceId | null>(null);
  const markAt = ({ at, reach }: Tap) =>
    placeAt(places, toPlan(view.viewport, at), reach / view.viewport.scale);
  const pointers = usePointers(state, dispatch, {
    onTap: (tap) => {
      onSelect(markAt(tap)?.placeId ?? null);
    },
    onHover: (at) => {
      setHoveredId((at && markAt({ at, reach: 2 })?.placeId) ?? null);
    },
  });
  useWheel(element, dispatch);
  const { cursorId, ...keys } = useCursor({
    ...{ state, dispatch, places, selectedId, onSelect },
    onCursor: props.onCursor,
  });
  const selectedAt = selectedId ? places.shapeOf.get(selectedId)?.at : undefined;
  useEffect(() => {
    if (selectedAt) dispatch({ type: 'revealed', point: selectedAt });
  }, [selectedAt, insets, props.covered, dispatch]);
  const towards = zoomTarget(state, places, selectedId);
  const isClose = view.viewport.scale > fitScale(view.frame) * 1.5;
  return (
    <>
      <div
        ref={element}
        className="canvas-stage"
        role="application"
        aria-label={props.label}
        tabIndex={0}
        data-dragging={isDragging(state) || undefined}
        data-hovering={hoveredId !== null || undefined}
        {...pointers}
        {...keys}
      >
        <Stage width={size.width} height={size.height} listening={false}>
          <GroundLayer scene={ground} {...{ view, style, onDrawn }} />
          <PlacesLayer scene={places} {...{ view, style, onDrawn }} />
          <OverlayLayer scene={places} {...{ view, style, selectedId, hoveredId, cursorId }} />
        </Stage>
      </div>
      <div
        className="canvas-controls"
        style={{ '--canvas-bottom': `${view.frame.insets.bottom}px` } as CSSProperties}
      >
        {isClose && <Minimap {...{ plan, style, view, dispatch }} />}
        <ZoomButtons {...{ dispatch, towards }} />
      </div>
    </>
  );
}
