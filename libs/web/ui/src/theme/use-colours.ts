import { useSyncExternalStore } from 'react';
import { COLOUR_ROLES, type ColourRole } from './colour-role';

export type Colours = Readonly<Record<ColourRole, string>>;

const readColours = (): Colours => {
  const style = getComputedStyle(document.documentElement);
  const entries = COLOUR_ROLES.map((role) => [role, style.getPropertyValue(`--${role}`)] as const);
  return Object.fromEntries(entries) as Record<ColourRole, string>;
};

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

let known: Colours | undefined;

function subscribe(onChange: () => void): () => void {
  const forget = (): void => {
    known = undefined;
    onChange();
  };
  const observer = new MutationObserver(forget);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = QUERIES.map((query) => window.matchMedia(query));
  media.forEach((list) => list.addEventListener('change', forget));
  return () => {
    observer.disconnect();
    media.forEach((list) => list.removeEventListener('change', forget));
  };
}

/** The roles as plain CSS colours for a canvas, again whenever the theme or forced colours change. */
export const useColours = (): Colours =>
  useSyncExternalStore(subscribe, () => (known ??= readColours()));
