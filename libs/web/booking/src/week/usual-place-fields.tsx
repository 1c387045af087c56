import { floorHomeOf, floorHomes, useFloor, useSites } from '@etage/client';
import type { FloorId, PlaceId } from '@etage/domain';
import { floorName, Select, timeOptions, useFormats, type SelectOption } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { UsualDayRowProps } from './usual-day-row';

/** Half hours are enough to say when one usually comes. */
const STEP = 30;

/** Desks of a floor that people book, as far as they are known by now. */
function useDeskOptions(floorId: FloorId | null): SelectOption<PlaceId>[] {
  const floor = useFloor(floorId ?? ('' as FloorId), floorId !== null);
  return (floor.data?.places ?? [])
    .filter(({ kind, bookable }) => kind === 'desk' && bookable)
    .map(({ placeId, code }) => ({ id: placeId, label: code }))
    .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
}

function useFloorOptions(): SelectOption<FloorId | 'none'>[] {
  const { t } = useTranslation();
  const homes = floorHomes(useSites().data ?? []);
  return [
    { id: 'none', label: t('week.noPlace') },
    ...homes.map(({ floor, building }) => ({
      id: floor.floorId,
      label: `${building.name}, ${floorName(floor, building.floors, t)}`,
    })),
  ];
}

function HourFields({ draft, onChange }: UsualDayRowProps) {
  const { t } = useTranslation();
  const sites = useSites().data ?? [];
  const home = draft.floorId ? floorHomeOf(sites, draft.floorId) : undefined;
  const formats = useFormats(home?.site.calendar.timeZone ?? 'UTC');
  const times = (from: number, till: number, chosen: number) =>
    timeOptions({ from, till, step: STEP, chosen }, formats.wallTime);
  return (
    <>
      <Select
        label={t('floor.bar.startsAt')}
        options={times(0, 1440 - STEP, draft.startsAt)}
        value={String(draft.startsAt)}
        onChange={(text) => {
          const startsAt = Number(text);
          onChange({ ...draft, startsAt, endsAt: Math.max(draft.endsAt, startsAt + STEP) });
        }}
      />
      <Select
        label={t('floor.bar.endsAt')}
        options={times(Math.floor(draft.startsAt / STEP) * STEP + STEP, 1440, draft.endsAt)}
        value={String(draft.endsAt)}
        onChange={(text) => {
          onChange({ ...draft, endsAt: Number(text) });
        }}
      />
    </>
  );
}

/** The usual desk: its floor, the desk itself, and from when until when. */
export function UsualPlaceFields({ draft, onChange }: UsualDayRowProps) {
  const { t } = useTranslation();
  const desks = useDeskOptions(draft.floorId);
  return (
    <div className="week-usual-place">
      <div className="week-usual-floor">
        <Select
          label={t('week.floor')}
          options={useFloorOptions()}
          value={draft.floorId ?? 'none'}
          onChange={(id) => {
            onChange({ ...draft, floorId: id === 'none' ? null : id, placeId: null });
          }}
        />
      </div>
      {draft.floorId && (
        <>
          <Select
            label={t('week.desk')}
            options={desks}
            value={draft.placeId}
            onChange={(placeId) => {
              onChange({ ...draft, placeId });
            }}
          />
          <HourFields {...{ draft, onChange }} />
        </>
      )}
    </div>
  );
}
