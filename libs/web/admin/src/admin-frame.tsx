import { Icon, type IconName } from '@etage/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './admin-frame.css';

export interface AdminLink {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly isCurrent: boolean;
}

export interface AdminFrameProps {
  readonly links: readonly AdminLink[];
  readonly children: ReactNode;
}

/** What is administered, beside what is chosen of it. */
export function AdminFrame({ links, children }: AdminFrameProps) {
  const { t } = useTranslation();
  return (
    <div className="admin">
      <nav className="admin-nav" aria-label={t('admin.heading')}>
        <p className="admin-nav-heading">{t('admin.heading')}</p>
        <ul className="admin-nav-links">
          {links.map(({ href, label, icon, isCurrent }) => (
            <li key={href}>
              <Link
                href={href}
                className="admin-nav-link"
                aria-current={isCurrent ? 'page' : undefined}
              >
                <Icon name={icon} size={18} />
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="admin-body">{children}</div>
    </div>
  );
}
