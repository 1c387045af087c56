import { sessionQuery, useChooseLocale } from '@etage/client';
import type { Language } from '@etage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keepDeviceLanguage } from './device-language';

/** Switches at once, and keeps the choice on the device and, when somebody is signed in, with the person. */
export function useSwitchLanguage(): (language: Language) => void {
  const { i18n } = useTranslation();
  const client = useQueryClient();
  const { mutate } = useChooseLocale();
  return (language) => {
    void i18n.changeLanguage(language);
    keepDeviceLanguage(language);
    if (client.getQueryData(sessionQuery.queryKey)) mutate(language);
  };
}
