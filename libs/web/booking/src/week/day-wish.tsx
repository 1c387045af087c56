import { slotOf, type UsualWishView } from '@etage/contract';
import { Button, Icon, placeNameWithin, rejectionText, useFormats, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useBookUsualDays } from './use-book-usual-days';

export interface DayWishProps {
  readonly wish: UsualWishView;
  readonly timeZone: string;
}

/** My usual place on a day with the verdict on it; where it is refused, what could be had instead in one press. */
export function DayWish({ wish, timeZone }: DayWishProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const wording = useWording(timeZone);
  const { book, isPending } = useBookUsualDays(timeZone);
  const [why] = wish.rejections;
  const { instead } = wish;
  const isOtherPlace = instead?.placeId !== wish.placeId;
  const isOwnTaken = wish.own && why?.code === 'place-taken';
  return (
    <div className="week-wish" data-free={!why || undefined}>
      <Icon name={why ? 'close' : 'check'} size={18} />
      <p>
        <strong>{wish.at.code}</strong> <span>{formats.times(slotOf(wish))}</span>
        <small>
          {!why && t('week.wishFree')}
          {isOwnTaken && t('week.ownTaken')}
          {why && !isOwnTaken && rejectionText(why, wording)}
        </small>
      </p>
      {instead && (
        <Button
          busy={isPending}
          aria-label={t('week.insteadLabel', {
            place: placeNameWithin(instead.at, t),
            slot: formats.slot(slotOf(instead)),
          })}
          onPress={() => void book([instead])}
        >
          {isOtherPlace
            ? t('week.insteadPlace', { code: instead.at.code })
            : t('week.insteadTime', { times: formats.times(slotOf(instead)) })}
        </Button>
      )}
    </div>
  );
}
