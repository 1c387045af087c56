import type { ElementId } from '../plan';

/** Reads a string as an id; characters that trouble addresses and file names become dashes. */
export const elementId = (text: string): ElementId =>
  text.trim().replaceAll(/[^\p{L}\d._-]+/gu, '-') as ElementId;
