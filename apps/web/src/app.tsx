import { LiveRegion, MessagesProvider, ToastRegion } from '@etage/ui';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import type { AppRouter } from './routing/app-router';

interface AppProps {
  readonly messages: i18n;
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
}

/** Words, answers, addresses; and the two places on the page where news is shown and read out. */
export const App = ({ messages, queryClient, router }: AppProps) => (
  <MessagesProvider messages={messages}>
    <QueryClientProvider client={queryClient}>
      <AriaRouterProvider navigate={(href) => void router.navigate({ href })}>
        <RouterProvider router={router} />
      </AriaRouterProvider>
      <ToastRegion />
      <LiveRegion />
    </QueryClientProvider>
  </MessagesProvider>
);
