import { floorHomeOf, useSites } from '@etage/client';
import { Button, EmptyState, floorName, useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { FloorNotFound } from './floor-not-found';
import type { FloorScreenProps } from './floor-screen.props';
import { FloorSkeleton } from './floor-skeleton';
import { FloorView } from './floor-view';
import { useFloorState } from './data/use-floor-state';
import type { FloorHome } from '@etage/client';
import type { SiteView } from '@etage/contract';

interface FloorAtHomeProps extends FloorScreenProps {
  readonly home: FloorHome;
  readonly sites: readonly SiteView[];
}

/** The floor once it is known in which building it lies. */
function FloorAtHome({ home, sites, ...props }: FloorAtHomeProps) {
  const { t } = useTranslation();
  const { state, error, retry } = useFloorState(home, sites, props.search);
  useScreenTitle(
    t('floor.title', {
      floor: floorName(home.floor, home.building.floors, t),
      building: home.building.name,
    }),
  );
  if (state) return <FloorView state={state} {...props} />;
  if (!error) return <FloorSkeleton />;
  return (
    <EmptyState
      icon="offline"
      level={1}
      heading={t('floor.loadFailed')}
      action={<Button onPress={retry}>{t('common.retry')}</Button>}
    />
  );
}

/** The home page: a floor, a day, a slot, and two clicks to a place. Routes are the shell's; this only gets the address. */
export function FloorScreen(props: FloorScreenProps) {
  const { t } = useTranslation();
  const sites = useSites();
  if (sites.error && !sites.data) {
    return (
      <EmptyState
        icon="offline"
        level={1}
        heading={t('floor.loadFailed')}
        action={<Button onPress={() => void sites.refetch()}>{t('common.retry')}</Button>}
      />
    );
  }
  if (!sites.data) return <FloorSkeleton />;
  const home = floorHomeOf(sites.data, props.floorId);
  if (!home) return <FloorNotFound sites={sites.data} onFloor={props.onFloor} />;
  return <FloorAtHome home={home} sites={sites.data} {...props} />;
}
