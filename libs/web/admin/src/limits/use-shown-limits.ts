import { useLimits, useLimitsOfPerson, useUnits } from '@etage/client';
import type { PersonBadge, SiteView } from '@etage/contract';
import { isSameLimit } from './limit';
import { limitsIn } from './limit-list';
import { useLimitWords } from './use-limit-words';

interface Wanted {
  readonly search: string;
  /** Only what holds for this person. */
  readonly person: PersonBadge | undefined;
}

/** The limits of a site in words, and those of them that are looked for. */
export function useShownLimits(site: SiteView, { search, person }: Wanted) {
  const rules = useLimits(site.siteId);
  const units = useUnits();
  const ofPerson = useLimitsOfPerson(site.siteId, person?.personId);
  const words = useLimitWords(site, units.data ?? []);
  const isReady = rules.data && units.data && (!person || ofPerson.data);
  const limits = limitsIn(rules.data ?? []);
  const wanted = search.trim().toLowerCase();
  const rows = limits
    .filter((limit) => !person || ofPerson.data?.some((one) => isSameLimit(one, limit)))
    .map((limit) => ({ limit, words: words(limit) }))
    .filter((row) => Object.values(row.words).join(' ').toLowerCase().includes(wanted))
    .sort(
      (a, b) => a.words.what.localeCompare(b.words.what) || a.words.who.localeCompare(b.words.who),
    );
  return {
    ...{ limits, rows, units: units.data ?? [], isReady: Boolean(isReady) },
    error: rules.error ?? units.error ?? ofPerson.error,
    retry: () => {
      for (const query of [rules, units, ofPerson]) if (query.error) void query.refetch();
    },
  };
}
