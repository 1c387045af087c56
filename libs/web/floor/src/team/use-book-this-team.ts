import { useBookTeam } from '@etage/client';
import { ProblemError } from '@etage/contract';
import { problemText, showToast, useFormats, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { Team } from './use-team';

/** Books the proposal, says so and offers to take it back; what stands against it is told, and looked at anew. */
export function useBookThisTeam({ home, choice }: FloorState, team: Team) {
  const { t } = useTranslation();
  const { timeZone } = home.site.calendar;
  const formats = useFormats(timeZone);
  const wording = useWording(timeZone);
  const { book, isPending } = useBookTeam();
  const tell = (error: unknown): void => {
    const isTaken = error instanceof ProblemError && error.problem.code === 'place-taken';
    showToast({
      tone: 'danger',
      text: isTaken ? t('team.overtaken') : problemText(error, wording),
    });
  };
  const submit = async (): Promise<void> => {
    const { slot } = choice;
    const [startsAt, endsAt] = [slot.startsAt.toISOString(), slot.endsAt.toISOString()];
    try {
      const { bookings, undo } = await book({ startsAt, endsAt, seats: [...team.seats] });
      const words = { count: bookings.length, slot: formats.slot(slot) };
      const onPress = (): void => void undo().catch(tell);
      const action = { label: t('common.undo'), onPress };
      showToast({ tone: 'ok', text: t('team.booked', words), action, givesWay: true });
      team.clear();
    } catch (error) {
      tell(error);
      team.retry();
    }
  };
  return { submit: () => void submit(), isPending };
}
