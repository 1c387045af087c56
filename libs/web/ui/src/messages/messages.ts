import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGE_TAGS, type Language } from '../format/language';
import de from './de.json';
import en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de };
  }
}

/** All words of the interface in both languages; `changeLanguage` switches at once. */
export function createMessages(language: Language): i18n {
  const messages = createInstance();
  void messages.use(initReactI18next).init({
    lng: language,
    supportedLngs: Object.keys(LANGUAGE_TAGS),
    resources: { de: { translation: de }, en: { translation: en } },
    // React escapes what it renders; twice would show `&amp;`.
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
  return messages;
}
