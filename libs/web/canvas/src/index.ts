export { FloorCanvas, type FloorCanvasProps } from './floor-canvas';
export type { Drawn, OnDrawn } from './picture/drawn';
export type { PlaceMark } from './scene/place-mark';
export { NO_INSETS, type Insets } from './viewport/frame';
