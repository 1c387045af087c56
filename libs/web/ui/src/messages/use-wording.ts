import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../format/use-language';
import type { Wording } from './rejection-text';

const browserTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * What `rejectionText` and `problemText` need, for the language in use.
 * @param timeZone IANA name of the site's zone; the browser's own where it is about no site
 */
export function useWording(timeZone = browserTimeZone()): Wording {
  const { t } = useTranslation();
  const locale = useLanguage();
  return useMemo(() => ({ t, timeZone, locale }), [t, timeZone, locale]);
}
