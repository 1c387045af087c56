import type { api, InputOf } from '@etage/contract';

/** A place, its first slot and when it is repeated, as the server takes it. */
export type SeriesWish = InputOf<typeof api.series.preview>['body'];
