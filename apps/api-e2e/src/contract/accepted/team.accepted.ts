import { api } from '@etage/contract';
import { at } from '../../support/ground';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

/** One desk and one of the people, whom facility management may book for. */
export const teamAccepted = ({ city, ground }: Stage): AcceptedParts => {
  const member = async () => ({
    personId: (await city.person(12).call(api.session.read, {})).personId,
  });
  return {
    'privacy.read': () => ({}),
    'privacy.update': () => ({ body: { visibility: 'unit', bookableBy: 'unit' } }),
    'colleagues.list': () => ({ query: { ...ground.slot(6, 20), search: 'Leb' } }),
    'guests.create': () => ({ body: { name: 'Greta Gast', organisation: 'Land' } }),
    'guests.list': () => ({}),
    'teamBookings.preview': async () => {
      const { floorId } = at(ground.desks, 60);
      return { body: { floorId, ...ground.slot(6, 7), people: [await member()] } };
    },
    'teamBookings.create': async () => {
      const seats = [{ ...(await member()), placeId: at(ground.desks, 60).placeId }];
      return { body: { ...ground.slot(6, 7), seats } };
    },
  };
};
