import { LiveProvider, SignedInContext, useSession } from '@etage/client';
import { isLanguage } from '@etage/ui';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Shell } from './shell';

/** What only signed-in people see. When the session ends, it leads to the sign-in and back. */
export function SignedInShell() {
  const session = useSession().data;
  const { i18n } = useTranslation();
  const navigate = useNavigate();
  const here = useRouterState({ select: ({ location }) => location.href });
  const isExpired = session === null;
  const goToSignIn = useEffectEvent(() => {
    void navigate({ to: '/sign-in', search: { back: here, expired: true } });
  });
  useEffect(() => {
    if (isExpired) goToSignIn();
  }, [isExpired]);
  const locale = session?.locale;
  useEffect(() => {
    if (locale && isLanguage(locale)) void i18n.changeLanguage(locale);
  }, [i18n, locale]);
  if (!session) return null;
  return (
    <SignedInContext value={session}>
      <LiveProvider>
        <Shell>
          <Outlet />
        </Shell>
      </LiveProvider>
    </SignedInContext>
  );
}
