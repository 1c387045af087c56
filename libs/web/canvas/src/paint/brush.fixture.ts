import { COLOUR_ROLES, type Colours } from '@etage/ui';
import type { Brush } from './brush';
import { recordingPen, type Command } from './recording-pen.fixture';

/** Every role stands for itself, so that a test reads which role was painted with. */
const colours = Object.fromEntries(COLOUR_ROLES.map((role) => [role, role])) as Colours;

const byLength = (text: string): number => text.length * 0.52;

/** What a painter does at a scale (CSS pixels per centimetre). */
export function commandsOf(scale: number, paint: (brush: Brush) => void): readonly Command[] {
  const { pen, commands } = recordingPen();
  paint({ pen, colours, fontFamily: 'Fira Sans', measure: byLength, scale });
  return commands;
}

/** The words that were written. */
export const wordsIn = (commands: readonly Command[]): unknown[] =>
  commands.filter(([name]) => name === 'fillText').map(([, text]) => text);

/** The roles that areas were filled with. */
export const fillsIn = (commands: readonly Command[]): unknown[] =>
  commands.filter(([name]) => name === 'fillStyle').map(([, role]) => role);

/** What is left without any colour. */
export const shapesIn = (commands: readonly Command[]): Command[] =>
  commands.filter(([name]) => !['fillStyle', 'strokeStyle', 'globalAlpha'].includes(name));
