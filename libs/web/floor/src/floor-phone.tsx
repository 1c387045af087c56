import type { Insets } from '@etage/canvas';
import { BottomSheet } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorLayoutProps } from './floor-layout.props';
import { PlaceList } from './list/place-list';
import { PlacePanel } from './panel/place-panel';
import { PlanStage } from './plan/plan-stage';

const PLAN_ALONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** CSS pixels: the low sheet with head and button of a place. */
const PLAN_ABOVE_SHEET: Insets = { top: 0, right: 0, bottom: 290, left: 0 };

/** The plan or the list, as the navigation at the thumb says, the chosen place in a sheet from below. */
export function FloorPhone(props: FloorLayoutProps) {
  const { state, search, onFloor, booking, fresh, selected, onSelect } = props;
  const { t } = useTranslation();
  const [isExpanded, setIsExpanded] = useState(false);
  const view = search.view ?? 'plan';
  const selectedId = selected?.place.placeId ?? null;
  return (
    <div className="floor-main">
      <div className="floor-stage" data-sheet={selected ? true : undefined}>
        {view === 'plan' ? (
          <PlanStage
            {...{ state, selectedId, onSelect, onFloor }}
            insets={selected ? PLAN_ABOVE_SHEET : PLAN_ALONE}
            isSmall
          />
        ) : (
          <PlaceList {...{ state, selectedId, onSelect, fresh }} />
        )}
        {selected && (
          <BottomSheet
            label={t('floor.panel.label')}
            isExpanded={isExpanded}
            onExpandedChange={setIsExpanded}
            onClose={() => {
              onSelect(null);
            }}
          >
            <PlacePanel {...{ state, booking, onSelect }} chosen={selected} />
          </BottomSheet>
        )}
      </div>
    </div>
  );
}
