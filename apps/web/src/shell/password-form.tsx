import { useChangePassword } from '@etage/client';
import { Button, Notice, problemText, showToast, useWording } from '@etage/ui';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { lackingIn, PasswordFields, type PasswordWish } from './password-fields';
import './password-form.css';

const focus = (form: HTMLFormElement, name: keyof PasswordWish): void =>
  form.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();

/** Asks for the current password and the new one. */
export function PasswordForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { mutate, isPending, error, reset } = useChangePassword();
  const [tried, setTried] = useState(false);
  const [wish, setWish] = useState<PasswordWish>({ currentPassword: '', newPassword: '' });
  const submit = (form: HTMLFormElement): void => {
    setTried(true);
    const lacking = lackingIn(wish);
    if (lacking) focus(form, lacking);
    else if (!isPending) {
      mutate(wish, {
        onSuccess: () => {
          onDone();
          showToast({ tone: 'ok', text: t('password.changed') });
        },
        onError: () => {
          focus(form, 'currentPassword');
        },
      });
    }
  };
  return (
    <Form
      className="password-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <PasswordFields
        wish={wish}
        onWish={(changed) => {
          if (error) reset();
          setWish(changed);
        }}
        checked={tried}
      />
      <p>{t('password.elsewhere')}</p>
      {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
      <Button type="submit" variant="primary" wide busy={isPending}>
        {isPending ? t('password.submitting') : t('password.submit')}
      </Button>
    </Form>
  );
}
