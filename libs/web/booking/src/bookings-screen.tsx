import { useNow } from '@etage/client';
import type { BookingView } from '@etage/contract';
import { SearchField, useScreenTitle } from '@etage/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllowanceLine } from './allowance-line';
import { isPast, isUpcoming, matches } from './booking-days';
import { BookingList } from './booking-list';
import { NoBookings } from './no-bookings';
import { BookingsFailed } from './bookings-failed';
import { DaysOffAction } from './days-off-action';
import { BookingsLoading } from './bookings-loading';
import { RangeChoice, type Range } from './range-choice';
import { useMyList } from './use-my-list';
import { WaitingSection } from './waiting-section';
import './bookings-screen.css';

export interface BookingsScreenProps {
  /** Where the booking's place is shown on the plan. */
  readonly placeHref: (booking: BookingView) => string;
  /** Where a place is chosen. */
  readonly planHref: string;
}

/** My bookings: what is ahead and what was, with everything one can do to them. */
export function BookingsScreen({ placeHref, planHref }: BookingsScreenProps) {
  const { t } = useTranslation();
  useScreenTitle(t('bookings.heading'));
  const now = useNow();
  const [range, setRange] = useState<Range>('upcoming');
  const [search, setSearch] = useState('');
  const { bookings, error, retry } = useMyList(now);
  const isInRange = range === 'upcoming' ? isUpcoming : isPast;
  const heading = useRef<HTMLHeadingElement>(null);
  const inRange = bookings?.filter((booking) => isInRange(booking, now));
  const found = inRange?.filter((booking) => matches(booking, search));
  return (
    <div className="bookings">
      <header className="bookings-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('bookings.heading')}
        </h1>
        <DaysOffAction {...{ bookings, range, now }} />
        <RangeChoice value={range} onChange={setRange} />
        <SearchField label={t('bookings.search')} value={search} onChange={setSearch} />
      </header>
      {range === 'upcoming' && (
        <>
          <AllowanceLine now={now} />
          <WaitingSection onLeave={() => heading.current?.focus()} />
        </>
      )}
      {!found && error && <BookingsFailed error={error} onRetry={retry} />}
      {!found && !error && <BookingsLoading />}
      {found && found.length > 0 && (
        <BookingList
          bookings={found}
          range={range}
          now={now}
          placeHref={placeHref}
          onCancel={() => heading.current?.focus()}
        />
      )}
      {inRange && found?.length === 0 && (
        <NoBookings
          range={range}
          search={inRange.length > 0 ? search : ''}
          planHref={planHref}
          onClearSearch={() => {
            setSearch('');
          }}
        />
      )}
    </div>
  );
}
