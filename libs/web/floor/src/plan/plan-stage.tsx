import { FloorCanvas, type Insets } from '@etage/canvas';
import type { FloorScreenProps } from '@etage/client';
import type { PlaceId } from '@etage/domain';
import { announce, useFormats } from '@etage/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { placeName, stateText } from '../model/place-words';
import { FloorStack } from './floor-stack';
import { Legend } from './legend';
import { placeMarks } from './place-marks';
import './plan-stage.css';

export interface PlanStageProps extends Pick<FloorScreenProps, 'onFloor'> {
  readonly state: FloorState;
  readonly selectedId: PlaceId | null;
  readonly onSelect: (placeId: PlaceId | null) => void;
  /** What lies over the plan. */
  readonly insets: Insets;
  /** False on a phone, where the plan needs the room. */
  readonly hasStack: boolean;
}

/** The plan with what belongs on it: floors, legend. */
export function PlanStage(props: PlanStageProps) {
  const { state, selectedId, onSelect, onFloor, insets, hasStack } = props;
  const { t } = useTranslation();
  const { floor, places, choice, home, busy } = state;
  const formats = useFormats(home.site.calendar.timeZone);
  const marks = useMemo(
    () => placeMarks(places, choice.slot, t, formats),
    [places, choice.slot, t, formats],
  );
  const tell = (placeId: PlaceId): void => {
    const one = places.find(({ place }) => place.placeId === placeId);
    if (!one) return;
    const said = { place: placeName(one.place, t), state: stateText(one, choice.slot, t, formats) };
    announce(t('floor.plan.cursor', said));
  };
  return (
    <div className="floor-plan" data-busy={busy || undefined}>
      <FloorCanvas
        {...{ marks, selectedId, onSelect, insets }}
        plan={floor.plan}
        onCursor={tell}
        label={t('floor.plan.label', { floor: `${home.building.name}, ${home.floor.name}` })}
      />
      {hasStack && <FloorStack {...{ state, onFloor }} />}
      <div className="floor-plan-legend">
        <Legend places={places} />
      </div>
    </div>
  );
}
