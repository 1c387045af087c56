import { isLanguage, languageOf, type Language } from '@etage/ui';

const KEY = 'etage.language';

/** The language last chosen on this device, else the first of the browser's that Etage speaks. */
export function deviceLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  return chosen && isLanguage(chosen) ? chosen : languageOf(navigator.languages);
}

export const keepDeviceLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language);
};
