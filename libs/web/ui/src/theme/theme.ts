/** `system` follows the device; the other two overrule it on this device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the choice is kept; `before-start.js` of the web app reads it before the first paint. */
export const THEME_KEY = 'etage.theme';

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text);

export function storedTheme(): Theme {
  const stored = localStorage.getItem(THEME_KEY);
  return isTheme(stored) ? stored : 'system';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(THEME_KEY);
    delete document.documentElement.dataset['theme'];
    return;
  }
  localStorage.setItem(THEME_KEY, theme);
  document.documentElement.dataset['theme'] = theme;
}
