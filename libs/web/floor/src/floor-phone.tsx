import type { Insets } from '@etage/canvas';
import { BottomSheet } from '@etage/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindButton } from './find/find-button';
import type { FloorLayoutProps } from './floor-layout.props';
import { PlaceList } from './list/place-list';
import { PlacePanel } from './panel/place-panel';
import { TeamPanel } from './team/team-panel';
import { PlanStage } from './plan/plan-stage';

/** The plan ends above the low sheet. */
function useInsets(bottom: number): Insets {
  return useMemo(() => ({ top: 0, right: 0, bottom, left: 0 }), [bottom]);
}

/** The plan or the list, as the navigation at the thumb says, the chosen place in a sheet from below. */
export function FloorPhone(props: FloorLayoutProps) {
  const { state, search, onFloor, booking, finding, fresh, selected, onSelect } = props;
  const { team, onGo } = props;
  const { t } = useTranslation();
  const [isExpanded, setIsExpanded] = useState(false);
  const [sheetHeight, setSheetHeight] = useState(0);
  const insets = useInsets((selected ?? team.isOpen) ? sheetHeight : 0);
  const view = search.view ?? 'plan';
  const selectedId = selected?.place.placeId ?? null;
  return (
    <div className="floor-main">
      <div className="floor-stage" data-sheet={selected || team.isOpen ? true : undefined}>
        {view === 'plan' ? (
          <PlanStage {...{ state, selectedId, onSelect, onFloor, insets, team }} isSmall />
        ) : (
          <PlaceList {...{ state, selectedId, onSelect, fresh }} />
        )}
        {!selected && !team.isOpen && (
          <FindButton {...{ finding }} isOffline={state.live === 'offline'} look="floating" />
        )}
        {team.isOpen && (
          <BottomSheet
            label={t('team.heading')}
            isExpanded={isExpanded}
            onExpandedChange={setIsExpanded}
            onLowHeight={setSheetHeight}
            onClose={() => {
              team.setOpen(false);
            }}
          >
            <TeamPanel {...{ state, team, onGo }} />
          </BottomSheet>
        )}
        {!team.isOpen && selected && (
          <BottomSheet
            label={t('floor.panel.label')}
            isExpanded={isExpanded}
            onExpandedChange={setIsExpanded}
            onLowHeight={setSheetHeight}
            onClose={() => {
              onSelect(null);
            }}
          >
            <PlacePanel {...{ state, booking, finding, onSelect }} chosen={selected} />
          </BottomSheet>
        )}
      </div>
    </div>
  );
}
