import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../format/use-language';
import type { Wording } from './rejection-text';

/** What `rejectionText` and `problemText` need, for the language in use. */
export function useWording(timeZone: string): Wording {
  const { t } = useTranslation();
  const locale = useLanguage();
  return useMemo(() => ({ t, timeZone, locale }), [t, timeZone, locale]);
}
