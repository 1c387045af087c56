import { ICON_PATHS, type IconName } from './icon-paths';
import './icon.css';

interface IconProps {
  readonly name: IconName;
  /** Edge length in CSS pixels. */
  readonly size?: number;
}

/** A picture beside a word; it carries no meaning of its own and is silent for screen readers. */
export const Icon = ({ name, size = 20 }: IconProps) => (
  <svg
    className="ui-icon"
    viewBox="0 0 24 24"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    <path d={ICON_PATHS[name]} />
  </svg>
);
