import { useColleagues } from '@etage/client';
import { Button, Dialog, placeName, SearchField } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookForActionProps } from './book-for-action';
import { GuestField } from './guest-field';
import './book-for-dialog.css';

/** One press on a name books the place for that person; a guest is named first. */
export function BookForDialog(props: BookForActionProps & { readonly onClose: () => void }) {
  const { state, chosen, booking, onClose } = props;
  const { t } = useTranslation();
  const { slot } = state.choice;
  const [search, setSearch] = useState('');
  const { data = [] } = useColleagues(slot, search);
  const bookable = data.filter((one) => one.bookable);
  return (
    <Dialog
      isOpen
      heading={t('team.bookFor.heading', { place: placeName(chosen.place, t) })}
      onClose={onClose}
    >
      <SearchField label={t('team.search')} value={search} onChange={setSearch} />
      <ul className="team-book-for" aria-label={t('team.bookFor.colleague')}>
        {bookable.map(({ person: { personId, displayName }, seats }) => (
          <li key={personId}>
            <Button
              wide
              isDisabled={seats.length > 0 && chosen.place.kind === 'desk'}
              onPress={() => {
                booking.book(chosen, slot, [], { personId });
                onClose();
              }}
            >
              {t('team.bookFor.book', { name: displayName })}
            </Button>
          </li>
        ))}
      </ul>
      {bookable.length === 0 && <p className="floor-panel-note">{t('team.nobody')}</p>}
      <GuestField
        onGuest={({ guestId }) => {
          booking.book(chosen, slot, [], { guestId });
          onClose();
        }}
      />
    </Dialog>
  );
}
