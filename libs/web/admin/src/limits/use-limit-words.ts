import { useNow } from '@etage/client';
import type { SiteView, UnitView } from '@etage/contract';
import { mondayOf, siteDayOf } from '@etage/domain';
import { rejectionText, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Limit } from './limit';
import { refusalBy } from './limit-example';
import { figureText, whatText, whoText } from './limit-words';

/** A limit in words: for whom, of what, how much, and what whoever would go beyond it reads. */
export interface LimitWords {
  readonly who: string;
  readonly what: string;
  readonly figure: string;
  readonly reason: string;
}

/** Says limits of a site in words. */
export function useLimitWords({ calendar }: SiteView, units: readonly UnitView[]) {
  const { t } = useTranslation();
  const wording = useWording(calendar.timeZone);
  const today = siteDayOf(useNow(), calendar.timeZone);
  return (limit: Limit): LimitWords => ({
    who: whoText(limit, units, t),
    what: whatText(limit, t),
    figure: figureText(limit, t),
    reason: rejectionText(refusalBy(limit, today, mondayOf(today)), wording),
  });
}
