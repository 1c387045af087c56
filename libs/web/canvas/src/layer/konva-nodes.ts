/** The few kinds of nodes the canvas is made of; all of Konva would be a third more to download. */
import 'konva/lib/shapes/Line.js';
import 'konva/lib/shapes/Rect.js';

export { Layer, Line, Rect, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
