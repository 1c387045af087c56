import { useLayoutEffect } from 'react';

/**
 * Tells style sheets how much of the page a low sheet covers, in CSS pixels, as `--covered-below`: what is said for a
 * moment stands above it.
 */
export function useCoveredBelow(height: number): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--covered-below', `${height}px`);
    return () => {
      style.removeProperty('--covered-below');
    };
  }, [height]);
}
