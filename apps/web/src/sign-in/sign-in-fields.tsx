import { PasswordField, TextField } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { hasEmail, hasPassword, type Credentials } from './credentials';

interface SignInFieldsProps {
  readonly credentials: Credentials;
  readonly onCredentials: (credentials: Credentials) => void;
  /** Once somebody tried, each field says what it misses. */
  readonly checked: boolean;
  /** The server knows no such pair; which of the two is wrong it does not say. */
  readonly wrong: boolean;
}

export function SignInFields({ credentials, onCredentials, checked, wrong }: SignInFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        value={credentials.email}
        onChange={(value) => {
          onCredentials({ ...credentials, email: value });
        }}
        isInvalid={wrong || (checked && !hasEmail(credentials))}
        {...(wrong ? {} : { errorMessage: t('signIn.emailMissing') })}
      />
      <PasswordField
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        value={credentials.password}
        onChange={(value) => {
          onCredentials({ ...credentials, password: value });
        }}
        isInvalid={wrong || (checked && !hasPassword(credentials))}
        {...(wrong ? {} : { errorMessage: t('signIn.passwordMissing') })}
      />
    </>
  );
}
