import './avatar.css';

export interface AvatarProps {
  readonly initials: string;
  /** The viewer's own, in the accent colour. */
  readonly own?: boolean;
}

/** Initials in a circle; the name stands beside it or in the label of what it sits on. */
export const Avatar = ({ initials, own }: AvatarProps) => (
  <span className={`ui-avatar${own ? ' ui-avatar-own' : ''}`} aria-hidden="true">
    {initials}
  </span>
);
