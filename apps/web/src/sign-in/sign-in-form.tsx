import { useSignIn } from '@etage/client';
import { Button, Notice, problemText, useWording } from '@etage/ui';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SignInFields } from './sign-in-fields';
import { missingIn, type Credentials } from './credentials';

interface SignInFormProps {
  readonly credentials: Credentials;
  readonly onCredentials: (credentials: Credentials) => void;
  readonly onSignedIn: () => void;
}

/** Says beside each field what is missing, and above the button what the server answered. */
export function SignInForm({ credentials, onCredentials, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const signIn = useSignIn();
  const [tried, setTried] = useState(false);
  const submit = (form: HTMLFormElement): void => {
    setTried(true);
    const missing = missingIn(credentials);
    if (missing) form.querySelector<HTMLInputElement>(`[name=${missing}]`)?.focus();
    else if (!signIn.isPending) signIn.mutate(credentials, { onSuccess: onSignedIn });
  };
  return (
    <Form
      className="sign-in-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <SignInFields credentials={credentials} onCredentials={onCredentials} checked={tried} />
      {signIn.error && <Notice tone="danger">{problemText(signIn.error, wording)}</Notice>}
      <Button type="submit" variant="primary" wide busy={signIn.isPending}>
        {signIn.isPending ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </Form>
  );
}
