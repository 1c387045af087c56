import { useSignIn } from '@etage/client';
import { ProblemError } from '@etage/contract';
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

const isWrong = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.code === 'wrong-credentials';

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
    else if (!signIn.isPending) {
      const onError = (): void => {
        const password = form.querySelector<HTMLInputElement>('[name=password]');
        password?.focus();
        password?.select();
      };
      signIn.mutate(credentials, { onSuccess: onSignedIn, onError });
    }
  };
  const change = (changed: Credentials): void => {
    if (signIn.isError) signIn.reset();
    onCredentials(changed);
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
      <SignInFields
        credentials={credentials}
        onCredentials={change}
        checked={tried}
        wrong={isWrong(signIn.error)}
      />
      {signIn.error && <Notice tone="danger">{problemText(signIn.error, wording)}</Notice>}
      <Button type="submit" variant="primary" wide busy={signIn.isPending}>
        {signIn.isPending ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </Form>
  );
}
