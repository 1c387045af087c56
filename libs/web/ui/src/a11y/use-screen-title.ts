import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the screen in the title of the document. */
export function useScreenTitle(screen: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('shell.title', { screen });
  }, [t, screen]);
}
