import { useInstallation } from '@etage/client';
import { Notice, useScreenTitle } from '@etage/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../shell/brand';
import { DemoAccounts } from './demo-accounts';
import { LanguageLinks } from './language-links';
import { SignInForm } from './sign-in-form';
import './sign-in-screen.css';

const route = getRouteApi('/sign-in');

export function SignInScreen() {
  const { t } = useTranslation();
  const { back, expired } = route.useSearch();
  const navigate = route.useNavigate();
  const installation = useInstallation().data;
  const [credentials, setCredentials] = useState({ email: '', password: '' });
  useScreenTitle(t('signIn.heading'));
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Brand />
        <h1>{t('signIn.heading')}</h1>
        {expired && <Notice tone="info">{t('signIn.expired')}</Notice>}
        <SignInForm
          credentials={credentials}
          onCredentials={setCredentials}
          onSignedIn={() => void navigate({ href: back ?? '/', replace: true })}
        />
        {installation?.demo && <DemoAccounts onChoose={setCredentials} />}
      </div>
      <LanguageLinks />
    </main>
  );
}
