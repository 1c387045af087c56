import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './header-end.css';

const ID = 'header-end';

/** Where a screen may put something into the header above it; once on the page. */
export const HeaderEndPlace = () => <div id={ID} className="ui-header-end" />;

const placeNow = (): HTMLElement | null => document.getElementById(ID);

// It only comes and goes with the page; that it came in the same moment is noticed without being told.
const neverTold = () => (): void => undefined;

/** Shows its children in the header, for a screen that has no room for them. */
export function HeaderEnd({ children }: { readonly children: ReactNode }) {
  const place = useSyncExternalStore(neverTold, placeNow);
  return place && createPortal(children, place);
}
