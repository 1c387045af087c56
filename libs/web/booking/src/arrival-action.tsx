import { useArrive } from '@etage/client';
import { slotOf, type ArrivalView, type BookingView } from '@etage/contract';
import type { ArrivalDeed } from '@etage/domain';
import {
  announce,
  Button,
  Notice,
  placeNameWithin,
  problemText,
  rejectionText,
  useFormats,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface ArrivalActionProps {
  readonly code: string;
  readonly arrival: ArrivalView;
}

function useWords({ place, slot, movesFrom }: ArrivalView) {
  const { t } = useTranslation();
  const formats = useFormats(place.timeZone);
  return {
    place: placeNameWithin(place, t),
    from: movesFrom ? placeNameWithin(movesFrom, t) : '',
    slot: slot ? formats.times(slotOf(slot)) : '',
  };
}

function WhyNot({ arrival }: Pick<ArrivalActionProps, 'arrival'>) {
  const { t } = useTranslation();
  const wording = useWording(arrival.place.timeZone);
  return (
    <Notice tone="warn">
      <strong>{t('arrival.cannot')}</strong>{' '}
      {arrival.rejections.map((rejection) => rejectionText(rejection, wording)).join(' ')}
    </Notice>
  );
}

/** What the press comes to before it, and what came of it after. */
export function ArrivalAction({ code, arrival }: ArrivalActionProps) {
  const { t } = useTranslation();
  const words = useWords(arrival);
  const wording = useWording(arrival.place.timeZone);
  const formats = useFormats(arrival.place.timeZone);
  const { mutate, data, variables, error, isPending } = useArrive(code);
  const doneText = (does: ArrivalDeed, booking: BookingView): string =>
    t(`arrival.done.${does}`, { ...words, slot: formats.times(slotOf(booking)) });
  const press = (does: ArrivalDeed): void =>
    mutate(does, { onSuccess: (booking) => announce(doneText(does, booking)) });
  if (data && variables) return <Notice tone="ok">{doneText(variables, data)}</Notice>;
  const { does } = arrival;
  return (
    <>
      {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
      {does === 'refuse' && <WhyNot arrival={arrival} />}
      {does === 'nothing' && <Notice tone="ok">{t('arrival.intro.nothing', words)}</Notice>}
      {does !== 'refuse' && does !== 'nothing' && (
        <>
          <p className="arrival-intro">{t(`arrival.intro.${does}`, words)}</p>
          <Button
            variant="primary"
            icon="check-in"
            wide
            busy={isPending}
            onPress={() => press(does)}
          >
            {t(`arrival.do.${does}`)}
          </Button>
        </>
      )}
    </>
  );
}
