import type { SuggestionReason } from '@etage/domain';
import type { TFunction } from 'i18next';

/** More would be no line but a list. */
const TOLD = 3;

/** What the number in a reason is, for the languages that have another word for one. */
const countOf = (reason: SuggestionReason): number => {
  if (reason.code === 'near-team') return reason.others;
  return reason.code === 'enough-screens' ? reason.screens : 0;
};

const phrase = (reason: SuggestionReason, t: TFunction): string =>
  t(`find.reason.${reason.code}`, { ...reason, count: countOf(reason) });

/** Why a place is suggested, in one line: `Fits your notebook, 4 m from Anna Weber and 2 more of your team`. */
export function suggestionText(reasons: readonly SuggestionReason[], t: TFunction): string {
  if (reasons.length === 0) return t('find.reason.free');
  const [first = '', ...more] = reasons.slice(0, TOLD).map((reason) => phrase(reason, t));
  return [first.charAt(0).toLocaleUpperCase() + first.slice(1), ...more].join(', ');
}
