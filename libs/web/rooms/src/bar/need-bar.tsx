import { ROOM_WISHES, type RoomWish } from '@etage/client';
import {
  DayPicker,
  Select,
  timeOptions,
  ToggleChip,
  useFormats,
  useMedia,
  hoursOf,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import './need-bar.css';

/** In minutes. */
const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 360, 480];
const PEOPLE = [1, 2, 4, 6, 8, 10, 12, 16, 20, 30];

function StartSelect() {
  const { t } = useTranslation();
  const { state, onSearch } = useRooms();
  const { calendar, settings } = state.site;
  const { minutes, day } = state.choice;
  const formats = useFormats(calendar.timeZone);
  const { opensAt, closesAt } = hoursOf(calendar, day);
  const steps = {
    from: opensAt,
    till: closesAt - settings.minimumMinutes,
    step: Math.max(settings.gridMinutes, 30),
    chosen: minutes.startsAt,
  };
  return (
    <Select
      label={t('rooms.need.from')}
      labelHidden
      options={timeOptions(steps, formats.wallTime)}
      value={String(minutes.startsAt)}
      onChange={(text) => {
        const startsAt = Number(text);
        const endsAt = startsAt + minutes.endsAt - minutes.startsAt;
        onSearch({ startsAt, endsAt: Math.min(endsAt, closesAt) });
      }}
    />
  );
}

function LengthSelect() {
  const { t } = useTranslation();
  const { state, onSearch } = useRooms();
  const { startsAt, endsAt } = state.choice.minutes;
  const { number } = useFormats('UTC');
  const lengths = [...new Set([...LENGTHS, endsAt - startsAt])]
    .filter((one) => one >= state.site.settings.minimumMinutes)
    .sort((a, b) => a - b);
  const textOf = (minutes: number): string =>
    minutes < 60
      ? t('rooms.minutes', { minutes })
      : t('rooms.hours', { hours: number(minutes / 60) });
  return (
    <Select
      label={t('rooms.need.length')}
      options={lengths.map((one) => ({ id: String(one), label: textOf(one) }))}
      value={String(endsAt - startsAt)}
      onChange={(text) => {
        onSearch({ startsAt, endsAt: startsAt + Number(text) });
      }}
    />
  );
}

function PeopleSelect() {
  const { t } = useTranslation();
  const { state, onSearch } = useRooms();
  const { people } = state.choice;
  const numbers = [...new Set([...PEOPLE, people])].sort((a, b) => a - b);
  return (
    <Select
      label={t('rooms.need.people')}
      options={numbers.map((count) => ({ id: String(count), label: String(count) }))}
      value={String(people)}
      onChange={(text) => {
        onSearch({ people: Number(text) });
      }}
    />
  );
}

const toggled = (active: readonly RoomWish[], wish: RoomWish): RoomWish[] =>
  ROOM_WISHES.filter((one) => active.includes(one) !== (one === wish));

/** What is needed: when, how long, how many, and with what. */
export function NeedBar() {
  const { t } = useTranslation();
  const { state, search, onSearch } = useRooms();
  const isNarrow = useMedia('(max-width: 100rem)');
  const active = search.wishes ?? [];
  return (
    <div className="rooms-need" role="group" aria-label={t('rooms.need.label')}>
      <DayPicker
        day={state.choice.day}
        calendar={state.site.calendar}
        now={state.now}
        isShort={isNarrow}
        onDay={(day) => {
          onSearch({ day });
        }}
      />
      <StartSelect />
      <LengthSelect />
      <PeopleSelect />
      <div className="rooms-wishes" role="group" aria-label={t('rooms.need.equipment')}>
        {ROOM_WISHES.map((wish) => (
          <ToggleChip
            key={wish}
            isSelected={active.includes(wish)}
            onChange={() => {
              const wishes = toggled(active, wish);
              onSearch({ wishes: wishes.length > 0 ? wishes : undefined });
            }}
          >
            {t(`rooms.wish.${wish}`)}
          </ToggleChip>
        ))}
      </div>
    </div>
  );
}
