import type { Insets } from '@etage/canvas';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorLayoutProps } from './floor-layout.props';
import { PlaceList } from './list/place-list';
import { FloorOverview } from './panel/floor-overview';
import { PlacePanel } from './panel/place-panel';
import { PlanStage } from './plan/plan-stage';
import { DayRibbon } from './ribbon/day-ribbon';

/** In CSS pixels: one floor of the stack, the stack's own width, the legend's height, the zoom buttons' width. */
const FLOOR = 37;
const STACK = 132;
const LEGEND = 44;
const BUTTONS = 40;

/** The plan lies either below the stack of floors or beside it, wherever it is larger. */
const clearOf = (floors: number): readonly Insets[] => [
  { top: Math.max(LEGEND, floors * FLOOR + 12), right: BUTTONS, bottom: 0, left: 0 },
  { top: LEGEND, right: BUTTONS, bottom: 0, left: STACK },
];

/** List, plan and panel side by side. */
export function FloorDesktop(props: FloorLayoutProps) {
  const { state, onSearch, onFloor, booking, fresh, selected, onSelect } = props;
  const { t } = useTranslation();
  const floors = state.home.building.floors.length;
  const insets = useMemo(() => clearOf(floors), [floors]);
  const selectedId = selected?.place.placeId ?? null;
  return (
    <div className="floor-main">
      <div className="floor-side">
        <PlaceList {...{ state, selectedId, onSelect, fresh }} />
      </div>
      <div className="floor-stage">
        <PlanStage {...{ state, selectedId, onSelect, onFloor }} insets={insets} isSmall={false} />
        <DayRibbon
          state={state}
          onMinutes={(minutes) => {
            onSearch({ preset: undefined, ...minutes });
          }}
        />
      </div>
      <aside
        className="floor-panel"
        aria-label={t('floor.panel.label')}
        data-idle={!selected || undefined}
      >
        {selected ? (
          <PlacePanel {...{ state, booking, onSelect }} chosen={selected} />
        ) : (
          <FloorOverview {...{ state, onSelect }} />
        )}
      </aside>
    </div>
  );
}
