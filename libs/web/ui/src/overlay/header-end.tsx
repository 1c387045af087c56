import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './header-end.css';

const ID = 'header-end';

/** Where a screen may put something into the header above it; once on the page. */
export const HeaderEndPlace = () => <div id={ID} className="ui-header-end" />;

/** Shows its children in the header, for a screen that has no room for them. */
export function HeaderEnd({ children }: { readonly children: ReactNode }) {
  const place = document.getElementById(ID);
  return place && createPortal(children, place);
}
