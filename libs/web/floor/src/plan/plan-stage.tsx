import { FloorCanvas, type Insets } from '@etage/canvas';
import type { PlaceId } from '@etage/domain';
import type { FloorPlan } from '@etage/floorplan';
import { announce, floorName, placeName, roomName, useFormats } from '@etage/ui';
import type { TFunction } from 'i18next';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { useHeight } from '../data/use-height';
import type { FloorScreenProps } from '../floor-screen.props';
import type { FloorPlace } from '../model/floor-places';
import { stateText } from '../model/place-words';
import { FloorStack } from './floor-stack';
import { Legend } from './legend';
import { proposedAt, type Team } from '../team/use-team';
import { placeMarks } from './place-marks';
import { proposedMarks } from './proposed-marks';
import './plan-stage.css';

export interface PlanStageProps extends Pick<FloorScreenProps, 'onFloor'> {
  readonly state: FloorState;
  readonly team?: Team | undefined;
  readonly selectedId: PlaceId | null;
  readonly onSelect: (placeId: PlaceId | null) => void;
  /** What lies over the edges of the plan, apart from floors and legend. */
  readonly insets: Insets;
  /** What lies over its right side while a place is chosen, in CSS pixels; the plan keeps its place below it. */
  readonly covered?: number | undefined;
  /** On a phone the plan needs the room: no floors, and the legend below it. */
  readonly isSmall: boolean;
}

/** CSS pixels kept free between the plan and what lies above or below it. */
const GAP = 10;

const isOffered = ({ state, misses }: FloorPlace): boolean =>
  state === 'free' && misses.length === 0;

/** Where a small screen begins: what is chosen, what is mine, where my team is, a free desk, or anything free. */
function interestOf(places: readonly FloorPlace[], selectedId: PlaceId | null) {
  const wanted =
    places.find(({ place }) => place.placeId === selectedId) ??
    places.find(({ mine }) => mine) ??
    places.find(({ person }) => person?.teammate) ??
    places.find((one) => one.place.kind === 'desk' && isOffered(one)) ??
    places.find(isOffered);
  return wanted?.at;
}

/** The plan begins below floors and legend, and on a phone it ends above the legend. */
function clearOf(headHeight: number, insets: Insets, isSmall: boolean): Insets {
  return isSmall
    ? { ...insets, bottom: Math.max(insets.bottom, headHeight + GAP) }
    : { ...insets, top: insets.top + headHeight + GAP };
}

/** Rooms that are only called after their use are called so in the language in use. */
function inWords(plan: FloorPlan, t: TFunction): FloorPlan {
  return { ...plan, rooms: plan.rooms.map((room) => ({ ...room, name: roomName(room, t) })) };
}

/** The plan with what belongs on it: floors, legend. */
export function PlanStage(props: PlanStageProps) {
  const { state, selectedId, onSelect, onFloor, insets, isSmall } = props;
  const { t } = useTranslation();
  const { floor, places, choice, home, busy } = state;
  const plan = useMemo(() => inWords(floor.plan, t), [floor.plan, t]);
  const formats = useFormats(home.site.calendar.timeZone);
  const standing = useMemo(
    () => placeMarks(places, choice.slot, t, formats),
    [places, choice.slot, t, formats],
  );
  const { team } = props;
  const marks = useMemo(
    () => (team ? proposedMarks(standing, proposedAt(team)) : standing),
    [standing, team],
  );
  const head = useRef<HTMLDivElement>(null);
  const height = useHeight(head);
  const clear = useMemo(() => clearOf(height, insets, isSmall), [height, insets, isSmall]);
  const tell = (placeId: PlaceId): void => {
    const one = places.find(({ place }) => place.placeId === placeId);
    if (!one) return;
    const said = { place: placeName(one.place, t), state: stateText(one, choice.slot, t, formats) };
    announce(t('floor.plan.cursor', said));
  };
  return (
    <div className="floor-plan" data-busy={busy || undefined}>
      <FloorCanvas
        {...{ marks, selectedId, onSelect }}
        insets={clear}
        plan={plan}
        covered={props.covered}
        onCursor={tell}
        interest={interestOf(places, selectedId)}
        label={t('floor.plan.label', {
          floor: `${home.building.name}, ${floorName(home.floor, home.building.floors, t)}`,
        })}
      />
      <div ref={head} className="floor-plan-head">
        {!isSmall && <FloorStack {...{ state, onFloor }} />}
        <Legend places={places} isFolded={isSmall} />
      </div>
    </div>
  );
}
