import { api } from '@etage/contract';
import type { SeriesId } from '@etage/domain';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

export const seriesAccepted = (stage: Stage): AcceptedParts => ({
  'series.preview': () => ({ body: stage.seriesWish(6) }),
  'series.create': () => ({ body: { ...stage.seriesWish(6), mode: 'possible' } }),
  'series.read': async () => ({ params: { seriesId: await stage.freshSeries() } }),
  'series.cancel': async () => ({
    params: { seriesId: await stage.freshSeries() },
    query: { startsAt: stage.ground.slot(6, 7).startsAt },
  }),
  'rebookings.create': async () => {
    const params = { seriesId: (await stage.freshSeries()) as SeriesId };
    const { cancelled } = await stage.city.facility.call(api.series.cancel, { params, query: {} });
    return { body: { bookingIds: cancelled } };
  },
});
