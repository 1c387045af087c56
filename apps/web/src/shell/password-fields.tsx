import { SHORTEST_PASSWORD } from '@etage/contract';
import { PasswordField } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface PasswordWish {
  readonly currentPassword: string;
  readonly newPassword: string;
}

interface PasswordFieldsProps {
  readonly wish: PasswordWish;
  readonly onWish: (wish: PasswordWish) => void;
  /** Once somebody tried, each field says what it misses. */
  readonly checked: boolean;
}

/** The first field that is not filled in as it must be. */
export function lackingIn({ currentPassword, newPassword }: PasswordWish) {
  if (currentPassword === '') return 'currentPassword';
  return newPassword.length < SHORTEST_PASSWORD ? 'newPassword' : undefined;
}

export function PasswordFields({ wish, onWish, checked }: PasswordFieldsProps) {
  const { t } = useTranslation();
  const { currentPassword, newPassword } = wish;
  const count = SHORTEST_PASSWORD;
  return (
    <>
      <PasswordField
        label={t('password.current')}
        name="currentPassword"
        autoComplete="current-password"
        autoFocus
        value={currentPassword}
        onChange={(value) => {
          onWish({ ...wish, currentPassword: value });
        }}
        isInvalid={checked && currentPassword === ''}
        errorMessage={t('password.currentMissing')}
      />
      <PasswordField
        label={t('password.next')}
        description={t('password.nextHint', { count })}
        name="newPassword"
        autoComplete="new-password"
        value={newPassword}
        onChange={(value) => {
          onWish({ ...wish, newPassword: value });
        }}
        isInvalid={checked && newPassword.length < count}
        errorMessage={t('password.nextTooShort', { count })}
      />
    </>
  );
}
