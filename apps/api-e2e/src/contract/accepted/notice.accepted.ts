import { api } from '@etage/contract';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

export const noticeAccepted = (stage: Stage): AcceptedParts => ({
  'notices.read': () => ({}),
  'notices.update': () => ({ body: { mails: 'by-others' } }),
  'notices.renewFeed': () => ({}),
  'calendar.feed': async () => {
    const { feedPath } = await stage.city.facility.call(api.notices.renewFeed, {});
    return { params: { token: feedPath?.slice(-47, -4) ?? '' } };
  },
});
