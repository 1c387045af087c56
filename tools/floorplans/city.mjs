import { altesRathaus } from './buildings/altes-rathaus.mjs';
import { stadthaus } from './buildings/stadthaus.mjs';
import { technischesRathaus } from './buildings/technisches-rathaus.mjs';

const PLACE = { timeZone: 'Europe/Berlin', federalState: 'RP' };

/** An invented city on a river in Rhineland-Palatinate. */
export const CITY = {
  name: 'Lindenbrück',
  sites: [
    { code: 'RQ', name: 'Rathausquartier', ...PLACE, buildings: [altesRathaus, stadthaus] },
    { code: 'TR', name: 'Technisches Rathaus', ...PLACE, buildings: [technischesRathaus] },
  ],
};
