import { Line, Rect } from './konva-nodes';
import { seatOf, type DeskShape, type PlaceShape, type RoomShape } from '../scene/place-shape';
import { toScreen, type Viewport } from '../viewport/viewport';

export interface FrameLook {
  readonly stroke: string;
  /** CSS pixels. */
  readonly strokeWidth: number;
  readonly dash?: number[];
}

interface Framed<S extends PlaceShape> extends FrameLook {
  readonly shape: S;
  readonly viewport: Viewport;
}

/** Between a desk and its frame, in CSS pixels. */
const OUTSET = 3;

function DeskFrame({ shape, viewport, ...look }: Framed<DeskShape>) {
  const seat = seatOf(shape.desk);
  const width = seat.width * viewport.scale + 2 * OUTSET;
  const height = seat.depth * viewport.scale + 2 * OUTSET;
  return (
    <Rect
      {...toScreen(viewport, seat.at)}
      {...{ width, height }}
      offsetX={width / 2}
      offsetY={height / 2}
      rotation={seat.rotation}
      cornerRadius={5}
      {...look}
    />
  );
}

function RoomFrame({ shape, viewport, ...look }: Framed<RoomShape>) {
  const points = shape.polygon.flatMap((point) => {
    const { x, y } = toScreen(viewport, point);
    return [x, y];
  });
  return <Line points={points} closed lineJoin="round" {...look} />;
}

/** A line around a place: pointed at, chosen, or reached with the keys. */
export const PlaceFrame = ({ shape, ...props }: Framed<PlaceShape>) =>
  shape.kind === 'desk' ? (
    <DeskFrame shape={shape} {...props} />
  ) : (
    <RoomFrame shape={shape} {...props} />
  );
