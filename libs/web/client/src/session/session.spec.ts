import { act, waitFor } from '@testing-library/react';
import { queryKeys } from '../query-keys';
import { onScreen } from '../testing/screen';
import { problem, serve } from '../testing/server';
import { session } from '../testing/views';
import { useSites } from '../workplace/use-sites';
import { useSession } from './use-session';
import { useSignIn } from './use-sign-in';

describe('the session', () => {
  it('is null, not an error, when nobody is signed in', async () => {
    serve(() => problem(401, 'not-signed-in'));
    const { result } = onScreen(useSession);
    await waitFor(() => {
      expect(result.current.isSuccess).toBe(true);
    });
    expect(result.current.data).toBeNull();
  });

  it('ends as soon as any answer says that we are signed out', async () => {
    serve(({ line }) =>
      line === 'GET /session' ? { status: 200, body: session() } : problem(401, 'not-signed-in'),
    );
    const { client, result } = onScreen(() => ({ session: useSession(), sites: useSites() }));
    await waitFor(() => {
      expect(result.current.sites.isError).toBe(true);
    });
    expect(client.getQueryData(queryKeys.session)).toBeNull();
  });

  it('begins with a sign-in, which forgets what another person saw', async () => {
    serve(() => ({ status: 201, body: session() }));
    const { client, result } = onScreen(useSignIn);
    client.setQueryData(queryKeys.sites, ['what another person saw']);
    await act(() => result.current.mutateAsync({ email: 'me@etage.example', password: 'secret' }));
    expect(client.getQueryData(queryKeys.session)).toEqual(session());
    expect(client.getQueryData(queryKeys.sites)).toBeUndefined();
  });

  it('is not asked for again after a refusal, but is after a lost connection', async () => {
    const refused = serve(() => problem(403, 'forbidden'));
    const first = onScreen(useSites);
    await waitFor(() => {
      expect(first.result.current.isError).toBe(true);
    });
    expect(refused).toHaveLength(1);

    let attempts = 0;
    serve(() => {
      attempts += 1;
      return attempts < 3 ? 'no connection' : { status: 200, body: { sites: [] } };
    });
    const second = onScreen(useSites);
    await waitFor(() => {
      expect(second.result.current.data).toEqual([]);
    });
  });
});
