import type { i18n } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { LANGUAGE_TAGS } from '../format/language';
import { useLanguage } from '../format/use-language';

/** Tells the document and React Aria which language is spoken. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nProvider locale={LANGUAGE_TAGS[language]}>{children}</I18nProvider>;
}

export interface MessagesProviderProps {
  readonly messages: i18n;
  readonly children: ReactNode;
}

/** Gives everything inside its words, in the language that `messages` speaks at the moment. */
export const MessagesProvider = ({ messages, children }: MessagesProviderProps) => (
  <I18nextProvider i18n={messages}>
    <Spoken>{children}</Spoken>
  </I18nextProvider>
);
