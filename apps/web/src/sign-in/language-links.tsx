import { Button, LANGUAGE_TAGS, useLanguage, type Language } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useSwitchLanguage } from '../shell/use-switch-language';

/** The languages that are not spoken right now, each by its own name. */
export function LanguageLinks() {
  const { t } = useTranslation();
  const spoken = useLanguage();
  const switchLanguage = useSwitchLanguage();
  const others = (Object.keys(LANGUAGE_TAGS) as Language[]).filter((id) => id !== spoken);
  return (
    <div className="sign-in-languages">
      {others.map((id) => (
        <span key={id} lang={id}>
          <Button
            variant="quiet"
            icon="language"
            onPress={() => {
              switchLanguage(id);
            }}
          >
            {t('shell.languageName', { lng: id })}
          </Button>
        </span>
      ))}
    </div>
  );
}
