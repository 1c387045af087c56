type Listener = (message: string) => void;

const listeners = new Set<Listener>();

/** Says a sentence politely to screen readers, through the `LiveRegion` that is on the page. */
export const announce = (message: string): void =>
  listeners.forEach((listener) => {
    listener(message);
  });

/** Hears what is announced; returns how to stop. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
