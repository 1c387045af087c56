import { announce } from '@etage/ui';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Only leads on to a floor, so nobody comes from there. */
const FORWARDS = '/';

/**
 * Says the title of each screen one comes to, and takes the focus there: without a page load, a screen reader would
 * not notice, and the keys would be left where the former screen was.
 */
export function useAnnouncedScreens(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        announce(document.title);
        if (fromLocation.pathname === FORWARDS) return;
        document.getElementById('content')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
