import { floorHomeOf, useLeaveWaitingList, useSites } from '@etage/client';
import { slotOf, type WaitingView } from '@etage/contract';
import {
  Button,
  floorName,
  Icon,
  placeName,
  problemText,
  showToast,
  useFormats,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { needText } from './need-text';

interface WaitingRowProps {
  readonly entry: WaitingView;
  /** The row is about to vanish and the focus needs another home. */
  readonly onLeave: () => void;
}

/** What somebody waits for, in words: this place, or any of its kind. */
function useWhat({ place, kind, need }: WaitingView): string {
  const { t } = useTranslation();
  if (place) return placeName({ ...place, kind }, t);
  const asked = needText(need, t);
  return asked ? `${t(`waiting.any.${kind}`)}: ${asked}` : t(`waiting.any.${kind}`);
}

/** Where: the floor, or anywhere at the site. */
function useWhere({ floor, site }: WaitingView): string {
  const { t } = useTranslation();
  const sites = useSites().data ?? [];
  if (!floor) return site.name;
  const home = floorHomeOf(sites, floor.floorId);
  const name = home ? floorName(home.floor, home.building.floors, t) : floor.name;
  return `${name}, ${floor.buildingName}`;
}

/** One thing I wait for, and the way off the list. */
export function WaitingRow({ entry, onLeave }: WaitingRowProps) {
  const { t } = useTranslation();
  const { timeZone } = entry.site;
  const formats = useFormats(timeZone);
  const wording = useWording(timeZone);
  const { mutateAsync, isPending } = useLeaveWaitingList();
  const what = useWhat(entry);
  const where = useWhere(entry);
  const slot = formats.slot(slotOf(entry));
  const leave = async (): Promise<void> => {
    onLeave();
    try {
      await mutateAsync(entry.waitingId);
      showToast({ tone: 'ok', text: t('waiting.left') });
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
  return (
    <li className="bookings-row bookings-waiting">
      <Icon name="clock" />
      <div className="bookings-place">
        <strong>{what}</strong>
        <small>{where}</small>
      </div>
      <time className="bookings-time" dateTime={entry.startsAt}>
        {slot}
      </time>
      <div className="bookings-actions">
        <Button
          aria-label={t('waiting.leaveLabel', { what, slot })}
          busy={isPending}
          onPress={() => void leave()}
        >
          {t('waiting.leave')}
        </Button>
      </div>
    </li>
  );
}
