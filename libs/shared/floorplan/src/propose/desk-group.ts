import type { DeskStandard } from './desk-standard';
import type { Rect } from './rect';

/** One workplace: table top, the free area of the person, and the way the person looks along the window side. */
export interface Seat {
  readonly desk: Rect;
  readonly movement: Rect;
  readonly looks: 'forward' | 'backward';
}

/** Desks that are placed together. All stand across the window side, so that light comes from the left or right. */
export type DeskGroup = (along: number, off: number) => readonly Seat[];

export interface DeskGroups {
  /** Two people facing each other over two desks. */
  readonly pair: DeskGroup;
  /** One desk whose person looks towards the beginning of the window side. */
  readonly looksBackward: DeskGroup;
  readonly looksForward: DeskGroup;
  readonly pairWidth: number;
}

export function deskGroups(standard: DeskStandard): DeskGroups {
  const { deskWidth: depth, deskDepth, movementDepth } = standard;
  const rect = (along: number, off: number, width: number): Rect => ({ along, off, width, depth });
  const looksForward: DeskGroup = (along, off) => [
    {
      desk: rect(along + movementDepth, off, deskDepth),
      movement: rect(along, off, movementDepth),
      looks: 'forward',
    },
  ];
  const looksBackward: DeskGroup = (along, off) => [
    {
      desk: rect(along, off, deskDepth),
      movement: rect(along + deskDepth, off, movementDepth),
      looks: 'backward',
    },
  ];
  const half = deskDepth + movementDepth;
  const pair: DeskGroup = (along, off) => [
    ...looksForward(along, off),
    ...looksBackward(along + half, off),
  ];
  return { pair, looksBackward, looksForward, pairWidth: 2 * half };
}
