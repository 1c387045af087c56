import { useChangeLimits } from '@etage/client';
import type { SiteView } from '@etage/contract';
import { showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Limit } from './limit';
import { withLimit, withoutLimit } from './limit-list';

/** Takes a limit away at once, and puts it back where that is undone. */
export function useRemoveLimit({ siteId, calendar }: SiteView) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(calendar.timeZone);
  const { mutateAsync } = useChangeLimits(siteId);
  const putBack = async (limit: Limit): Promise<void> => {
    try {
      await mutateAsync((rules) => withLimit(rules, limit));
      showToast({ tone: 'ok', text: t('admin.limits.putBack') });
    } catch (error) {
      tellProblem(error);
    }
  };
  return async (limit: Limit): Promise<void> => {
    try {
      await mutateAsync((rules) => withoutLimit(rules, limit));
      const action = { label: t('common.undo'), onPress: () => void putBack(limit) };
      showToast({ tone: 'ok', text: t('admin.limits.removed'), action });
    } catch (error) {
      tellProblem(error);
    }
  };
}
