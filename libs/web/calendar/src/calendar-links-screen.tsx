import { useCalendarLinks } from '@etage/client';
import type { CalendarLinkView } from '@etage/contract';
import {
  Button,
  DialogButton,
  EmptyState,
  problemText,
  Skeleton,
  useScreenTitle,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { CalendarLinkCard } from './calendar-link-card';
import { LinkDialog } from './link-dialog';
import './calendar-links-screen.css';

/** The rooms that keep in step with a calendar on a CalDAV server, and what stands in the way. */
export function CalendarLinksScreen() {
  const { t } = useTranslation();
  const wording = useWording();
  useScreenTitle(t('calendarLinks.heading'));
  const { data: links, error, refetch } = useCalendarLinks();
  return (
    <div className="calendar-links">
      <header className="calendar-links-head">
        <h1>{t('calendarLinks.heading')}</h1>
        {links && links.length > 0 && <AddLink />}
      </header>
      <p className="calendar-links-intro">{t('calendarLinks.intro')}</p>
      {!links && error && (
        <EmptyState
          icon="warning"
          heading={t('calendarLinks.loadFailed')}
          action={<Button onPress={() => void refetch()}>{t('common.retry')}</Button>}
        >
          {problemText(error, wording)}
        </EmptyState>
      )}
      {!links && !error && <Skeleton lines={4} />}
      {links?.length === 0 && (
        <EmptyState icon="calendar" heading={t('calendarLinks.empty')} action={<AddLink />}>
          {t('calendarLinks.emptyNext')}
        </EmptyState>
      )}
      {links && links.length > 0 && <Links links={links} />}
    </div>
  );
}

const Links = ({ links }: { readonly links: readonly CalendarLinkView[] }) => (
  <ul className="calendar-links-list">
    {links.map((link) => (
      <CalendarLinkCard key={link.calendarLinkId} link={link} />
    ))}
  </ul>
);

function AddLink() {
  const { t } = useTranslation();
  return (
    <DialogButton variant="primary" icon="plus" label={t('calendarLinks.add')}>
      {(onClose) => <LinkDialog onClose={onClose} />}
    </DialogButton>
  );
}
