import { useTranslation } from 'react-i18next';
import { languageOf, type Language } from './language';

export const useLanguage = (): Language => languageOf([useTranslation().i18n.language]);
