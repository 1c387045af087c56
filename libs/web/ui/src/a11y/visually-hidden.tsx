import type { ReactNode } from 'react';
import './visually-hidden.css';

/** There for screen readers only. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="ui-visually-hidden">{children}</span>
);
