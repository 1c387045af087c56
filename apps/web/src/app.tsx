import { LANGUAGE_TAGS, LiveRegion, ToastRegion, useLanguage } from '@etage/ui';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { I18nProvider, RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { AppRouter } from './routing/app-router';

interface AppProps {
  readonly messages: i18n;
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
}

/** Tells the document and React Aria which language is spoken. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nProvider locale={LANGUAGE_TAGS[language]}>{children}</I18nProvider>;
}

export const App = ({ messages, queryClient, router }: AppProps) => (
  <I18nextProvider i18n={messages}>
    <Spoken>
      <QueryClientProvider client={queryClient}>
        <AriaRouterProvider navigate={(href) => void router.navigate({ href })}>
          <RouterProvider router={router} />
        </AriaRouterProvider>
        <ToastRegion />
        <LiveRegion />
      </QueryClientProvider>
    </Spoken>
  </I18nextProvider>
);
