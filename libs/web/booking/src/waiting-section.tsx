import { useWaitingList } from '@etage/client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingRow } from './waiting-row';

interface WaitingSectionProps {
  readonly onLeave: () => void;
}

/** What I wait for; nothing at all where that is nothing. */
export function WaitingSection({ onLeave }: WaitingSectionProps) {
  const { t } = useTranslation();
  const heading = useId();
  const entries = useWaitingList().data ?? [];
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="bookings-day">
        {t('waiting.list')}
      </h2>
      <ul className="bookings-list">
        {entries.map((entry) => (
          <WaitingRow key={entry.waitingId} {...{ entry, onLeave }} />
        ))}
      </ul>
    </section>
  );
}
