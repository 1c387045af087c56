import type { ColleagueView } from '@etage/contract';
import { Avatar, Button, Unbroken } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useOnFloor } from '../data/on-floor';
import type { BookForActionProps } from './book-for-action';
import { useSeatText } from './use-seat-text';

export interface BookForRowProps extends Pick<BookForActionProps, 'state' | 'chosen'> {
  readonly colleague: ColleagueView;
  readonly onBook: () => void;
  readonly onClose: () => void;
}

/** A colleague with the place they have already, and the one thing to do: book for them, or go and see it. */
export function BookForRow({ state, chosen, colleague, onBook, onClose }: BookForRowProps) {
  const { t } = useTranslation();
  const onFloor = useOnFloor();
  const seatText = useSeatText(state);
  const { person, bookable, seats } = colleague;
  const name = person.displayName;
  const seat = seats[0];
  const text = seat && seatText(seat);
  const isSeated = seat !== undefined && chosen.place.kind === 'desk';
  return (
    <li className="team-book-for-row">
      <Avatar initials={person.initials} />
      <p>
        {name}
        <small>
          <Unbroken>
            {text
              ? t('team.bookFor.has', { place: text.where, times: text.when })
              : t('team.bookFor.hasNone')}
          </Unbroken>
        </small>
        {!bookable && <small>{t('team.bookFor.mayNot')}</small>}
      </p>
      {isSeated ? (
        <Button
          variant="quiet"
          aria-label={t('team.bookFor.showLabel', { name })}
          onPress={() => {
            onClose();
            onFloor(seat.place.floorId, seat.placeId);
          }}
        >
          {t('team.bookFor.show')}
        </Button>
      ) : (
        bookable && (
          <Button aria-label={t('team.bookFor.bookLabel', { name })} onPress={onBook}>
            {t('team.bookFor.book')}
          </Button>
        )
      )}
    </li>
  );
}
