import { useColleagues } from '@etage/client';
import type { PersonId } from '@etage/domain';
import { Dialog, Notice, placeNameWithin, SearchField, Skeleton } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookedFor } from '../data/use-booking-actions';
import type { BookForActionProps } from './book-for-action';
import { BookForRow } from './book-for-row';
import { GuestField } from './guest-field';
import './book-for-dialog.css';

export type BookForDialogProps = BookForActionProps & { readonly onClose: () => void };

interface FoundProps extends Pick<BookForDialogProps, 'state' | 'chosen' | 'onClose'> {
  readonly search: string;
  readonly onBook: (personId: PersonId) => void;
}

function Found({ search, onBook, ...props }: FoundProps) {
  const { t } = useTranslation();
  const { data: colleagues, isError } = useColleagues(props.state.choice.slot, search);
  if (isError) return <Notice tone="danger">{t('team.loadFailed')}</Notice>;
  if (!colleagues) return <Skeleton lines={4} />;
  if (colleagues.length === 0) return <p className="floor-panel-note">{t('team.nobody')}</p>;
  return (
    <ul className="team-book-for" aria-label={t('team.bookFor.colleague')}>
      {colleagues.map((colleague) => (
        <BookForRow
          key={colleague.person.personId}
          {...{ colleague, ...props }}
          onBook={() => {
            onBook(colleague.person.personId);
          }}
        />
      ))}
    </ul>
  );
}

/** One press beside a name books the place for that person; a guest is named first. */
export function BookForDialog({ state, chosen, booking, onClose }: BookForDialogProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const bookFor = (bookedFor: BookedFor): void => {
    booking.book(chosen, state.choice.slot, [], bookedFor);
    onClose();
  };
  return (
    <Dialog
      isOpen
      heading={t('team.bookFor.heading', { place: placeNameWithin(chosen.place, t) })}
      onClose={onClose}
    >
      <SearchField label={t('team.search')} value={search} onChange={setSearch} />
      <Found
        {...{ state, chosen, onClose, search }}
        onBook={(personId) => {
          bookFor({ personId });
        }}
      />
      <GuestField
        action={t('team.bookFor.book')}
        onGuest={({ guestId }) => {
          bookFor({ guestId });
        }}
      />
    </Dialog>
  );
}
