import { api } from '@etage/contract';
import { at } from '../../support/ground';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

/** Of a desk that nobody else needs, and that stays usable. */
export const defectAccepted = ({ city, ground }: Stage): AcceptedParts => {
  const params = { placeId: at(ground.desks, 18).placeId };
  const body = { note: 'Die Platte wackelt', usable: true };
  return {
    'defects.report': () => ({ params, body }),
    'defects.list': () => ({ query: { siteId: ground.site.siteId, status: 'open' } }),
    'defects.update': async () => {
      const { defectId } = await city.person(7).call(api.defects.report, { params, body });
      return { params: { defectId }, body: { status: 'repaired' } };
    },
  };
};
