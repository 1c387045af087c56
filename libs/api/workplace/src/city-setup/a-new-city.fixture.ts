import type { NewCity } from './new-city';

export const aNewCity = (changes: Partial<NewCity> = {}): NewCity => ({
  cityName: 'Lindenbrück',
  timeZone: 'Europe/Berlin',
  federalState: 'RP',
  building: { site: 'Innenstadt', code: 'SH', name: 'Stadthaus', address: 'Marktplatz 1' },
  topUnit: 'Stadtverwaltung',
  administrator: {
    email: 'erika.muster@stadt.example',
    givenName: 'Erika',
    familyName: 'Muster',
    passwordHash: '$argon2id$…',
  },
  createdAt: new Date('2026-11-23T08:00:00Z'),
  ...changes,
});
