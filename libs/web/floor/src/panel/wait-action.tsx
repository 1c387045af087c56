import { ToggleChip } from '@etage/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { entryFor, waitingChoices } from '../model/waiting-choices';
import type { WhyNotProps } from './why-not';
import './wait-action.css';

/** Where a place is taken one can wait for it, or for another that will do, with one click; a second one ends it. */
export function WaitAction({ state, chosen, booking, preview, refused }: WhyNotProps) {
  const { t } = useTranslation();
  const heading = useId();
  const reasons = refused?.problem.rejections ?? preview.rejections;
  const isOnlyTaken = reasons.every(({ code }) => code === 'place-taken');
  const { choice, home, now, filters, waiting, live } = state;
  if (!isOnlyTaken || choice.slot.startsAt <= now) return null;
  const alternatives = refused?.problem.alternatives ?? preview.alternatives;
  const hasOther = alternatives.some(({ kind }) => kind === 'other-place');
  const { siteId, settings } = home.site;
  const choices = waitingChoices(chosen.place, choice.slot, { siteId, filters, hasOther });
  const isHeld = settings.waitingConfirmationMinutes !== null;
  return (
    <section className="floor-wait" aria-labelledby={heading}>
      <h3 id={heading}>{t('waiting.heading')}</h3>
      <div className="floor-wait-choices">
        {choices.map((one) => {
          const entry = entryFor(one, waiting);
          return (
            <ToggleChip
              key={one.what}
              isSelected={entry !== undefined}
              isDisabled={live === 'offline'}
              onChange={() => {
                if (entry) booking.waiting.leave(entry.waitingId);
                else booking.waiting.join(one.wish);
              }}
            >
              {t(`waiting.for.${chosen.place.kind === 'room' ? 'room' : 'desk'}.${one.what}`)}
            </ToggleChip>
          );
        })}
      </div>
      <p className="floor-panel-note">
        {t(isHeld ? 'waiting.willBeHeld' : 'waiting.willBeBooked')}
      </p>
    </section>
  );
}
