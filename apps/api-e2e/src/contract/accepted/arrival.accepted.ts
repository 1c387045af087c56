import { api } from '@etage/contract';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

export const arrivalAccepted = (stage: Stage): AcceptedParts => ({
  'arrivals.preview': async () => ({ params: { code: await stage.arrivals.codeOf(0) } }),
  'arrivals.arrive': async () => ({
    params: { code: await stage.arrivals.codeOfBookingOfNow() },
    body: { does: 'check-in' },
  }),
  'agents.create': () => ({ body: { name: 'Dockingstationen' } }),
  'agents.list': () => ({}),
  'agents.remove': async () => {
    const body = { name: 'Netzwerk' };
    const { agentId } = await stage.city.administrator.call(api.agents.create, { body });
    return { params: { agentId } };
  },
  'agents.presence': async () => {
    const placeCode = await stage.arrivals.codeOfBookingOfNow();
    await stage.arrivals.believeFacilityAsAgent();
    return { body: { personEmail: 'facility@etage.example', placeCode } };
  },
});
