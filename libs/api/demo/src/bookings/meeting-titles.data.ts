import type { Place } from '@etage/database';
import type { SeededRandom } from '../random/seeded-random';

const MEETINGS: readonly string[] = [
  'Jour fixe',
  'Teamrunde',
  'Dienstbesprechung',
  'Abstimmung Haushalt',
  'Projektbesprechung',
  'Vorstellungsgespräch',
  'Mitarbeitergespräch',
  'Bürgergespräch',
  'Schulung E-Akte',
  'Personalrat',
  'Abstimmung mit dem Land',
  'Videokonferenz',
];

const OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  Trauzimmer: ['Trauung'],
  'Großer Sitzungssaal': ['Stadtrat', 'Hauptausschuss', 'Bauausschuss', 'Empfang'],
  'Kleiner Sitzungssaal': ['Ausschusssitzung', 'Fraktionssitzung', 'Verwaltungsvorstand'],
};

/** What a meeting is about; whoever sits alone in a focus room need not say. */
export const meetingTitle = ({ name, use }: Place, random: SeededRandom): string | undefined =>
  use === 'focus-room' ? undefined : random.pick(OCCASIONS[name] ?? MEETINGS);
