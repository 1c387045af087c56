import { useSetBookingMode } from '@etage/client';
import type { RoomView } from '@etage/contract';
import { BOOKING_MODES, bookingModeOf, DEFAULT_LIGHT_MINUTES } from '@etage/domain';
import { Button, Dialog, roomName, Select, showToast, useFormats, useTellProblem } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface BookingModeDialogProps {
  readonly room: RoomView;
  readonly onClose: () => void;
}

/** In minutes. */
const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240];

/** What is chosen, and saving it. */
function useChange({ room, onClose }: BookingModeDialogProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutateAsync, isPending } = useSetBookingMode();
  const [bookingMode, setMode] = useState(bookingModeOf(room));
  const [lightMinutes, setMinutes] = useState(room.lightMinutes ?? DEFAULT_LIGHT_MINUTES);
  const save = async (): Promise<void> => {
    try {
      await mutateAsync({ placeId: room.placeId, bookingMode, lightMinutes });
      showToast({ tone: 'ok', text: t('rooms.modeSaved') });
      onClose();
    } catch (error) {
      tellProblem(error);
    }
  };
  return { bookingMode, setMode, lightMinutes, setMinutes, save, isPending };
}

function LengthSelect({ value, onChange }: LengthSelectProps) {
  const { t } = useTranslation();
  const formats = useFormats('UTC');
  return (
    <Select
      label={t('rooms.modeMost')}
      options={LENGTHS.map((one) => ({ id: String(one), label: formats.duration(one) }))}
      value={String(value)}
      onChange={(text) => {
        onChange(Number(text));
      }}
    />
  );
}

interface LengthSelectProps {
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

/** Facility management says how a room is booked: by all the rules, on the spot, or not at all. */
export function BookingModeDialog(props: BookingModeDialogProps) {
  const { room, onClose } = props;
  const { t } = useTranslation();
  const { bookingMode, setMode, lightMinutes, setMinutes, save, isPending } = useChange(props);
  return (
    <Dialog
      isOpen
      heading={t('rooms.modeHeading', { room: roomName(room, t) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('slotMode.leave')}</Button>
          <Button variant="primary" busy={isPending} onPress={() => void save()}>
            {t('slotMode.save')}
          </Button>
        </>
      }
    >
      <div className="rooms-mode">
        <p>{t('rooms.modeHint')}</p>
        <Select
          label={t('rooms.fact.mode')}
          options={BOOKING_MODES.map((id) => ({ id, label: t(`rooms.modeName.${id}`) }))}
          value={bookingMode}
          onChange={setMode}
        />
        {bookingMode === 'light' && <LengthSelect value={lightMinutes} onChange={setMinutes} />}
      </div>
    </Dialog>
  );
}
