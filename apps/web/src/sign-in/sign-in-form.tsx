import { useSignIn } from '@etage/client';
import { Button, Notice, PasswordField, problemText, TextField, useWording } from '@etage/ui';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface SignInFormProps {
  readonly credentials: Credentials;
  readonly onCredentials: (credentials: Credentials) => void;
  readonly onSignedIn: () => void;
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Says beside each field what is missing, and above the button what the server answered. */
export function SignInForm({ credentials, onCredentials, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const wording = useWording('Europe/Berlin');
  const signIn = useSignIn();
  const [tried, setTried] = useState(false);
  const email = credentials.email.trim();
  const emailMissing = tried && !EMAIL.test(email);
  const passwordMissing = tried && credentials.password === '';
  const submit = (): void => {
    setTried(true);
    if (signIn.isPending) return;
    if (!EMAIL.test(email) || credentials.password === '') return;
    signIn.mutate({ email, password: credentials.password }, { onSuccess: onSignedIn });
  };
  return (
    <Form
      className="sign-in-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        autoFocus
        value={credentials.email}
        onChange={(value) => {
          onCredentials({ ...credentials, email: value });
        }}
        isInvalid={emailMissing}
        errorMessage={t('signIn.emailMissing')}
      />
      <PasswordField
        label={t('signIn.password')}
        autoComplete="current-password"
        value={credentials.password}
        onChange={(value) => {
          onCredentials({ ...credentials, password: value });
        }}
        isInvalid={passwordMissing}
        errorMessage={t('signIn.passwordMissing')}
      />
      {signIn.error && <Notice tone="danger">{problemText(signIn.error, wording)}</Notice>}
      <Button type="submit" variant="primary" wide busy={signIn.isPending}>
        {signIn.isPending ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </Form>
  );
}
