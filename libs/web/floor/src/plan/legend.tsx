import type { PlaceState } from '@etage/domain';
import { IconButton, Popover, StateSign } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import './legend.css';

/** Always explained; the rarer states only while they are on the plan. */
const ALWAYS: readonly PlaceState[] = ['free', 'partly-free', 'taken', 'mine'];
const RARE: readonly PlaceState[] = ['requested', 'reserved', 'closed'];

export interface LegendProps {
  readonly places: readonly FloorPlace[];
  /** Where there is little room it waits behind a button. */
  readonly isFolded: boolean;
}

/** The signs with their words. */
function Signs({ places }: Pick<LegendProps, 'places'>) {
  const { t } = useTranslation();
  const rare = RARE.filter((one) => places.some(({ state }) => state === one));
  const isOff = places.some(({ offDay }) => offDay);
  const states = [...ALWAYS, ...rare];
  return (
    <ul className="floor-legend" aria-label={t('floor.plan.legend')}>
      {states.map((state) => (
        <li key={state}>
          <StateSign
            state={state}
            {...(state === 'partly-free' ? { text: t('floor.plan.partly') } : {})}
            {...(state === 'taken' && isOff ? { text: t('floor.place.offDay') } : {})}
          />
        </li>
      ))}
    </ul>
  );
}

/** What the signs on the plan mean. */
export function Legend({ places, isFolded }: LegendProps) {
  const { t } = useTranslation();
  if (!isFolded) return <Signs places={places} />;
  const name = t('floor.plan.legend');
  return (
    <Popover label={name} trigger={<IconButton bordered icon="info" label={name} />}>
      <Signs places={places} />
    </Popover>
  );
}
