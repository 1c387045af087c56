import type { SlotModeChange } from '@etage/client';
import { floorName, Select, timeOptions, useFormats, hoursOf } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { ModeDialog } from './mode-dialog';
import { ModeSelect } from './mode-select';

interface FloorModeDialogProps {
  readonly state: FloorState;
  readonly onClose: () => void;
}

const HALF_HOUR = 30;

/** What is chosen, and what of it is new. */
function useModeChoice({ home: { site }, floor }: FloorState) {
  const [floorMode, setFloorMode] = useState(floor.ownSlotMode);
  const [siteMode, setSiteMode] = useState(site.settings.slotMode);
  const [halvedAt, setHalvedAt] = useState(site.settings.dayHalvedAt);
  const isNewAtSite = siteMode !== site.settings.slotMode || halvedAt !== site.settings.dayHalvedAt;
  const isNewOnFloor = floorMode !== floor.ownSlotMode;
  const change: SlotModeChange = {
    ...(isNewOnFloor ? { floor: { floorId: floor.floorId, slotMode: floorMode } } : {}),
    ...(isNewAtSite
      ? { site: { siteId: site.siteId, slotMode: siteMode, dayHalvedAt: halvedAt } }
      : {}),
  };
  return {
    ...{ floorMode, setFloorMode, siteMode, setSiteMode, halvedAt, setHalvedAt },
    change: isNewAtSite || isNewOnFloor ? change : undefined,
  };
}

/** Where half days are cut, between opening and closing. */
function HalvedAt({ state, value, onChange }: HalvedAtProps) {
  const { t } = useTranslation();
  const { calendar } = state.home.site;
  const { wallTime } = useFormats(calendar.timeZone);
  const { opensAt, closesAt } = hoursOf(calendar, state.choice.day);
  const times = { from: opensAt + HALF_HOUR, till: closesAt - 1, step: HALF_HOUR, chosen: value };
  return (
    <Select
      label={t('slotMode.halvedAt')}
      options={timeOptions(times, wallTime)}
      value={String(value)}
      onChange={(text) => {
        onChange(Number(text));
      }}
    />
  );
}

interface HalvedAtProps {
  readonly state: FloorState;
  readonly value: number;
  readonly onChange: (minute: number) => void;
}

/** In what a floor is booked, in what its site is, and where its half days are cut. */
export function FloorModeDialog({ state, onClose }: FloorModeDialogProps) {
  const { t } = useTranslation();
  const choice = useModeChoice(state);
  const { site, building, floor } = state.home;
  return (
    <ModeDialog
      heading={t('slotMode.heading', { of: floorName(floor, building.floors, t) })}
      timeZone={site.calendar.timeZone}
      change={choice.change}
      isOffline={state.live === 'offline'}
      onClose={onClose}
    >
      <ModeSelect
        label={t('slotMode.ofFloor')}
        value={choice.floorMode}
        onChange={choice.setFloorMode}
        inherited={t('slotMode.asSite', { mode: t(`slotMode.${choice.siteMode}`) })}
      />
      <ModeSelect
        label={t('slotMode.ofSite', { site: site.name })}
        value={choice.siteMode}
        onChange={(mode) => {
          if (mode) choice.setSiteMode(mode);
        }}
      />
      <HalvedAt {...{ state }} value={choice.halvedAt} onChange={choice.setHalvedAt} />
    </ModeDialog>
  );
}
