import { useEffect, useState } from 'react';

/** The one clock of the browser; everything else is given the time. */
export const now = (): Date => new Date(Date.now());

/** The current time, again every `everyMs` milliseconds: for what opens, closes and runs out on the screen. */
export function useNow(everyMs = 30_000): Date {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => {
      setInstant(now());
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  return instant;
}
