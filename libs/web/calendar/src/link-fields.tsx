import { CALENDAR_DIRECTIONS } from '@etage/domain';
import { PasswordField, Select, TextField } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { LinkDraft } from './link-draft';

interface LinkFieldsProps {
  readonly draft: LinkDraft;
  readonly lacking: readonly (keyof LinkDraft)[];
  /** Whether a password is kept already. */
  readonly isKnown: boolean;
  readonly onChange: (changed: Partial<LinkDraft>) => void;
}

/** Where the calendar is, who reads it, and which way bookings travel. */
export function LinkFields({ draft, lacking, isKnown, onChange }: LinkFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('calendarLinks.url')}
        description={t('calendarLinks.urlHint')}
        type="url"
        value={draft.url}
        isInvalid={lacking.includes('url')}
        errorMessage={t('calendarLinks.urlMissing')}
        onChange={(url) => {
          onChange({ url });
        }}
      />
      <TextField
        label={t('calendarLinks.userName')}
        autoComplete="off"
        value={draft.userName}
        isInvalid={lacking.includes('userName')}
        errorMessage={t('calendarLinks.userNameMissing')}
        onChange={(userName) => {
          onChange({ userName });
        }}
      />
      <PasswordField
        label={t('calendarLinks.password')}
        description={t(isKnown ? 'calendarLinks.passwordKept' : 'calendarLinks.passwordHint')}
        autoComplete="new-password"
        value={draft.password}
        isInvalid={lacking.includes('password')}
        errorMessage={t('calendarLinks.passwordMissing')}
        onChange={(password) => {
          onChange({ password });
        }}
      />
      <Select
        label={t('calendarLinks.direction')}
        options={CALENDAR_DIRECTIONS.map((id) => ({
          id,
          label: t(`calendarLinks.directions.${id}`),
        }))}
        value={draft.direction}
        onChange={(direction) => {
          onChange({ direction });
        }}
      />
    </>
  );
}
