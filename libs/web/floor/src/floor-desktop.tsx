import type { Insets } from '@etage/canvas';
import { useTranslation } from 'react-i18next';
import { useMedia } from '@etage/ui';
import type { FloorLayoutProps } from './floor-layout.props';
import { PlaceList } from './list/place-list';
import { FloorOverview } from './panel/floor-overview';
import { PlacePanel } from './panel/place-panel';
import { TeamPanel } from './team/team-panel';
import { PlanStage } from './plan/plan-stage';
import { DayRibbon } from './ribbon/day-ribbon';

/** CSS pixels: at the right the zoom buttons. */
const INSETS: Insets = { top: 0, right: 40, bottom: 0, left: 0 };
/** CSS pixels of the panel where it lies over the plan. */
const PANEL = 288;

/** List, plan and panel side by side. */
export function FloorDesktop(props: FloorLayoutProps) {
  const { state, onSearch, onFloor, booking, finding, fresh, selected, onSelect } = props;
  const { team, onGo } = props;
  const { t } = useTranslation();
  const isNarrow = useMedia('(max-width: 64rem)');
  const selectedId = selected?.place.placeId ?? null;
  return (
    <div className="floor-main">
      <div className="floor-side">
        <PlaceList {...{ state, selectedId, onSelect, fresh }} />
      </div>
      <div className="floor-stage">
        <PlanStage
          {...{ state, selectedId, onSelect, onFloor, team }}
          insets={INSETS}
          covered={isNarrow && (selected ?? team.isOpen) ? PANEL : undefined}
          isSmall={false}
        />
        <DayRibbon
          state={state}
          onMinutes={(minutes) => {
            onSearch({ preset: undefined, ...minutes });
          }}
        />
      </div>
      <aside
        className="floor-panel"
        aria-label={t(team.isOpen ? 'team.heading' : 'floor.panel.label')}
        data-idle={(!selected && !team.isOpen) || undefined}
      >
        {team.isOpen ? (
          <TeamPanel {...{ state, team, onGo }} />
        ) : selected ? (
          <PlacePanel {...{ state, booking, finding, onSelect }} chosen={selected} />
        ) : (
          <FloorOverview {...{ state, onSelect }} />
        )}
      </aside>
    </div>
  );
}
