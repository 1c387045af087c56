import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  query.addEventListener('change', onChange, { once: true });
  return () => {
    query.removeEventListener('change', onChange);
  };
}

/** Device pixels per CSS pixel; changes when the browser zooms or the window moves to another screen. */
export const usePixelRatio = (): number =>
  useSyncExternalStore(subscribe, () => window.devicePixelRatio);
