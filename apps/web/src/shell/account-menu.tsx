import { useSignedIn, useSignOut } from '@etage/client';
import {
  Avatar,
  Dialog,
  type Language,
  LANGUAGE_TAGS,
  Menu,
  type MenuSection,
  THEMES,
  useLanguage,
  useTellProblem,
  useTheme,
} from '@etage/ui';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NotebookForm } from './notebook-form';
import { NoticesForm } from './notices-form';
import { PasswordForm } from './password-form';
import { PrivacyForm } from './privacy-form';
import { useAdminSection } from './use-admin-section';
import { useFacilitySection } from './use-facility-section';
import { useSwitchLanguage } from './use-switch-language';
import './account-menu.css';

const LANGUAGES = Object.keys(LANGUAGE_TAGS) as Language[];

function useThemeSection(): MenuSection {
  const { t } = useTranslation();
  const [theme, setTheme] = useTheme();
  return {
    id: 'theme',
    heading: t('shell.theme'),
    selectedId: theme,
    items: THEMES.map((id) => ({
      id,
      label: t(`shell.themes.${id}`),
      onAction: () => {
        setTheme(id);
      },
    })),
  };
}

function useLanguageSection(): MenuSection {
  const { t } = useTranslation();
  const switchLanguage = useSwitchLanguage();
  return {
    id: 'language',
    heading: t('shell.language'),
    selectedId: useLanguage(),
    items: LANGUAGES.map((id) => ({
      id,
      // Each language names itself, so that whoever speaks only that one finds it.
      label: t('shell.languageName', { lng: id }),
      onAction: () => {
        switchLanguage(id);
      },
    })),
  };
}

/** What the menu opens a dialog for. */
type Asked = 'notebook' | 'notices' | 'password' | 'privacy';

function useSessionSection(onAsk: (asked: Asked) => void): MenuSection {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutate } = useSignOut();
  const signOut = (): void => {
    mutate(undefined, {
      // Loading the page anew leaves nothing of this person in the memory of a shared computer.
      onSuccess: () => {
        window.location.assign('/sign-in');
      },
      onError: tellProblem,
    });
  };
  return {
    id: 'session',
    items: [
      {
        id: 'notebook',
        label: t('notebook.heading'),
        icon: 'dock',
        onAction: () => {
          onAsk('notebook');
        },
      },
      {
        id: 'notices',
        label: t('notices.heading'),
        icon: 'mail',
        onAction: () => {
          onAsk('notices');
        },
      },
      {
        id: 'privacy',
        label: t('team.privacy.heading'),
        icon: 'eye',
        onAction: () => {
          onAsk('privacy');
        },
      },
      {
        id: 'password',
        label: t('password.heading'),
        icon: 'key',
        onAction: () => {
          onAsk('password');
        },
      },
      { id: 'sign-out', label: t('shell.signOut'), icon: 'sign-out', onAction: signOut },
    ],
  };
}

export function AccountMenu() {
  const { t } = useTranslation();
  const { displayName, initials, unit } = useSignedIn();
  // What is seen on the button is in its name as well, for those who speak to their computer.
  const label = t('shell.account', { name: `${displayName}, ${initials}` });
  const [asked, setAsked] = useState<Asked | null>(null);
  const session = useSessionSection(setAsked);
  const close = (): void => {
    setAsked(null);
  };
  const sections = [
    ...useFacilitySection(),
    ...useAdminSection(),
    useThemeSection(),
    useLanguageSection(),
    session,
  ];
  return (
    <>
      <Menu
        label={label}
        trigger={
          <Button className="account" aria-label={label}>
            <Avatar initials={initials} own />
          </Button>
        }
        header={
          <div className="account-who">
            <strong>{displayName}</strong>
            <span>{unit.name}</span>
          </div>
        }
        sections={sections}
      />
      <Dialog heading={t('notebook.heading')} isOpen={asked === 'notebook'} onClose={close}>
        <NotebookForm />
      </Dialog>
      <Dialog heading={t('notices.heading')} isOpen={asked === 'notices'} onClose={close}>
        <NoticesForm />
      </Dialog>
      <Dialog heading={t('team.privacy.heading')} isOpen={asked === 'privacy'} onClose={close}>
        <PrivacyForm />
      </Dialog>
      <Dialog heading={t('password.heading')} isOpen={asked === 'password'} onClose={close}>
        <PasswordForm onDone={close} />
      </Dialog>
    </>
  );
}
