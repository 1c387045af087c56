import { announce } from '@etage/ui';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Says the title of each screen one comes to: without a page load, a screen reader would not notice. */
export function useAnnouncedScreens(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) announce(document.title);
      }),
    [router],
  );
}
