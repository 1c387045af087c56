import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SiteSectionProps {
  readonly name: 'times' | 'ahead' | 'checkIn' | 'sharing';
  readonly children: ReactNode;
}

/** Settings that belong together, with what they are for. */
export function SiteSection({ name, children }: SiteSectionProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="admin-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t(`admin.site.section.${name}`)}</h2>
        <p>{t(`admin.site.sectionHint.${name}`)}</p>
      </header>
      <div className="admin-section-fields">{children}</div>
    </section>
  );
}
