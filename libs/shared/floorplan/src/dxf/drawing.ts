import type { PlanPoint } from '../plan';
import type { DrawingUnit } from './drawing-unit';

/** A point as the CAD program wrote it: drawing units, y grows upwards. */
export interface CadPoint {
  readonly x: number;
  readonly y: number;
}

/** A line, a polyline or a polygon; bows are already broken into short straight pieces. */
export interface DrawnPath<P> {
  readonly layer: string;
  readonly points: readonly P[];
  readonly closed: boolean;
}

/** A bow of about a quarter circle, as doors are drawn: the hinge is its centre. */
export interface DrawnBow<P> {
  readonly layer: string;
  readonly centre: P;
  readonly ends: readonly [P, P];
}

/** A text or a block attribute at its base point. */
export interface DrawnText<P> {
  readonly layer: string;
  readonly at: P;
  readonly text: string;
  /** Name of the attribute, where the text is one. */
  readonly tag?: string;
}

/** What the reader met and did not carry over, for the report. */
export interface Unread {
  readonly type: string;
  readonly layer: string;
  readonly count: number;
}

/** A drawing without the tricks of its file format: blocks expanded, text decoded. */
export interface DrawingContent<P> {
  readonly paths: readonly DrawnPath<P>[];
  readonly bows: readonly DrawnBow<P>[];
  readonly texts: readonly DrawnText<P>[];
  /** Solidly hatched areas: massive walls and columns. */
  readonly solids: readonly DrawnPath<P>[];
  readonly unread: readonly Unread[];
}

/** Which unit the file names, which one was taken, and what spoke for it. */
export interface UnitDecision {
  readonly declared?: DrawingUnit;
  readonly used: DrawingUnit;
  readonly because: 'declared' | 'doors' | 'size';
}

/** A drawing on the sheet: centimetres, y grows downwards, near the origin. */
export interface Drawing extends DrawingContent<PlanPoint> {
  readonly unit: UnitDecision;
}
