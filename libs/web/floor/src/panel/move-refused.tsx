import { slotOf } from '@etage/contract';
import type { Alternative } from '@etage/domain';
import {
  Button,
  Notice,
  placeNameWithin,
  rejectionText,
  Unbroken,
  useFormats,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { HeldTimes } from '../data/use-held-times';
import type { Refusal } from '../data/use-refusal';
import { alternativeWord } from '../model/alternative-word';
import type { PlaceActionProps } from './place-action';

export interface MoveRefusedProps extends PlaceActionProps {
  readonly times: HeldTimes;
  readonly refused: Refusal;
}

/** Moves my booking to what could be had instead of the times that were refused. */
function MoveInstead(props: MoveRefusedProps & { readonly alternative: Alternative }) {
  const { alternative, state, chosen, booking, onSelect, refused, times } = props;
  const { t } = useTranslation();
  const formats = useFormats(state.home.site.calendar.timeZone);
  const isElsewhere = alternative.kind === 'other-place';
  const to = isElsewhere
    ? state.places.find(({ place }) => place.placeId === alternative.placeId)
    : chosen;
  if (!to) return null;
  const slot = isElsewhere ? refused.slot : slotOf(alternative);
  const said = { place: placeNameWithin(to.place, t), times: formats.times(slot) };
  return (
    <Button
      wide
      isDisabled={state.live === 'offline'}
      onPress={() => {
        if (isElsewhere) onSelect(to.place.placeId);
        booking.move(times.held, to, slot);
      }}
    >
      <Unbroken>{t(`floor.times.instead.${alternativeWord(alternative)}`, said)}</Unbroken>
    </Button>
  );
}

/** Why my booking could not be moved, and where it could go instead with one click. */
export function MoveRefused(props: MoveRefusedProps) {
  const { t } = useTranslation();
  const { state, refused } = props;
  const wording = useWording(state.home.site.calendar.timeZone);
  return (
    <>
      <Notice tone="danger">
        <strong>{t('floor.times.refused')}</strong>
        {refused.problem.rejections.map((reason) => (
          <p key={reason.code}>
            <Unbroken>{rejectionText(reason, wording)}</Unbroken>
          </p>
        ))}
      </Notice>
      {refused.problem.alternatives?.map((alternative) => (
        <MoveInstead key={alternative.kind} {...props} alternative={alternative} />
      ))}
    </>
  );
}
