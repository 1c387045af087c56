import { aSlot } from '../testing/a-slot';
import {
  decideCalendarStep,
  type CalendarStep,
  type CalendarVersion,
} from './decide-calendar-step';

const nine: CalendarVersion = { ...aSlot('2026-11-23 09:00', '10:00'), title: 'Jour fixe' };
const ten: CalendarVersion = { ...aSlot('2026-11-23 10:00', '11:00'), title: 'Jour fixe' };
const named: CalendarVersion = { ...nine, title: 'Baustelle Markt' };
const none = undefined;

type Case = [
  string,
  agreed: CalendarVersion | undefined,
  onServer: CalendarVersion | undefined,
  inEtage: CalendarVersion | undefined,
  CalendarStep | undefined,
];

describe('what brings a room and its calendar into step', () => {
  it.each<Case>([
    ['is nothing where both are as they were', nine, nine, nine, undefined],
    ['books what is new on the server', none, nine, none, 'book'],
    ['writes what is new in Etage', none, none, nine, 'write'],
    ['follows the server where only that changed', nine, ten, nine, 'change'],
    ['follows its title as well', nine, named, nine, 'change'],
    ['follows Etage where only that changed', nine, nine, ten, 'write'],
    [
      'gives the room to Etage where both changed, and keeps the other',
      nine,
      named,
      ten,
      'overwrite',
    ],
    ['notes that both made the same change', nine, ten, ten, 'settle'],
    ['cancels what was deleted on the server', nine, none, nine, 'cancel'],
    ['removes what was given back in Etage', nine, nine, none, 'remove'],
    ['keeps a change of Etage against a deletion', nine, none, ten, 'write'],
    ['keeps a change of the server against a deletion', nine, ten, none, 'book'],
    ['forgets what both deleted', nine, none, none, 'forget'],
    ['forgets what came and went unseen', none, none, none, 'forget'],
  ])('%s', (_, agreed, onServer, inEtage, step) => {
    expect(decideCalendarStep({ agreed, onServer, inEtage })).toBe(step);
  });
});
