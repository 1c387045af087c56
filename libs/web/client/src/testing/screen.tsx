import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createQueryClient } from '../query-client';

/** Runs a hook as a screen does, with a fresh cache that does not wait between attempts. */
export function onScreen<T>(hook: () => T, around: (screen: ReactNode) => ReactNode = (s) => s) {
  const client = createQueryClient();
  const defaults = client.getDefaultOptions();
  client.setDefaultOptions({
    queries: { ...defaults.queries, retryDelay: 0 },
    mutations: { ...defaults.mutations, retryDelay: 0 },
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{around(children)}</QueryClientProvider>
  );
  return { client, ...renderHook(hook, { wrapper }) };
}
