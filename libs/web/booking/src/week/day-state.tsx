import { useSayPresence } from '@etage/client';
import type { WeekDayView } from '@etage/contract';
import { PRESENCE_STATES, type PresenceState } from '@etage/domain';
import {
  Icon,
  problemText,
  Select,
  showToast,
  useFormats,
  useWording,
  type IconName,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';

const ICONS: Readonly<Record<PresenceState, IconName>> = {
  'on-site': 'desk',
  'home-office': 'home',
  mobile: 'mobile',
  absent: 'absent',
};

/** Where I am on a day, to be said anew or taken back. */
export function DayState({ day }: { readonly day: WeekDayView }) {
  const { t } = useTranslation();
  const formats = useFormats('UTC');
  const wording = useWording();
  const { mutateAsync } = useSayPresence();
  const say = async (state: PresenceState | null): Promise<void> => {
    try {
      await mutateAsync([{ day: day.day, state }]);
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
  const options = [
    ...PRESENCE_STATES.map((id) => ({ id, label: t(`presence.${id}`) })),
    { id: 'unsaid' as const, label: t(day.said === null ? 'presence.unknown' : 'presence.unsay') },
  ];
  return (
    <div className="week-state">
      <Icon name={day.state ? ICONS[day.state] : 'calendar'} />
      <Select
        labelHidden
        label={t('week.whereOn', { day: formats.dayInFull(day.day) })}
        options={options}
        value={day.state ?? 'unsaid'}
        onChange={(id) => void say(id === 'unsaid' ? null : id)}
      />
    </div>
  );
}
