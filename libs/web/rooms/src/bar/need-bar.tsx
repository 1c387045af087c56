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

/** Beginning and length: how people think of a meeting. */
function TimeSelects() {
  const { t } = useTranslation();
  const { state, onSearch } = useRooms();
  const { calendar, settings } = state.site;
  const { minutes, day } = state.choice;
  const formats = useFormats(calendar.timeZone);
  const { opensAt, closesAt } = hoursOf(calendar, day);
  const length = minutes.endsAt - minutes.startsAt;
  const lengths = [...new Set([...LENGTHS, length])]
    .filter((one) => one >= settings.minimumMinutes)
    .sort((a, b) => a - b);
  const steps = {
    from: opensAt,
    till: closesAt - settings.minimumMinutes,
    step: Math.max(settings.gridMinutes, 30),
    chosen: minutes.startsAt,
  };
  return (
    <>
      <Select
        label={t('rooms.need.from')}
        labelHidden
        options={timeOptions(steps, formats.wallTime)}
        value={String(minutes.startsAt)}
        onChange={(text) => {
          const startsAt = Number(text);
          onSearch({ startsAt, endsAt: Math.min(startsAt + length, closesAt) });
        }}
      />
      <Select
        label={t('rooms.need.length')}
        options={lengths.map((one) => ({
          id: String(one),
          label: t('rooms.length', {
            hours: formats.number(one / 60),
            count: one,
            context: one >= 60 ? 'hours' : 'minutes',
          }),
        }))}
        value={String(length)}
        onChange={(text) => {
          onSearch({ startsAt: minutes.startsAt, endsAt: minutes.startsAt + Number(text) });
        }}
      />
    </>
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
      <TimeSelects />
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
