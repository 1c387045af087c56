import { useState } from 'react';
import { applyTheme, storedTheme, type Theme } from './theme';

/** The chosen theme and how to choose another; the choice stays on this device. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(storedTheme);
  const choose = (next: Theme): void => {
    applyTheme(next);
    setTheme(next);
  };
  return [theme, choose];
}
