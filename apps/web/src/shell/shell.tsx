import { useSignedIn } from '@etage/client';
import { HeaderEndPlace } from '@etage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { MainNav } from './main-nav';
import { NewsToasts } from './news-toasts';
import { useAnnouncedScreens } from './use-announced-screens';
import './shell.css';

/** Thin chrome around every screen: name, navigation, account; the rest is the screen's. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { demo } = useSignedIn();
  useAnnouncedScreens();
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        {demo && <p className="shell-demo">{t('shell.demo')}</p>}
        <div className="shell-bar">
          <Brand />
          <MainNav />
          <HeaderEndPlace />
          <AccountMenu />
        </div>
      </header>
      <main id="content" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <NewsToasts />
    </div>
  );
}
