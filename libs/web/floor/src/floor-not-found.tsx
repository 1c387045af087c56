import { floorHomes } from '@etage/client';
import type { SiteView } from '@etage/contract';
import { Button, EmptyState, floorName, useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorScreenProps } from './floor-screen.props';

export interface FloorNotFoundProps extends Pick<FloorScreenProps, 'onFloor'> {
  readonly sites: readonly SiteView[];
}

/** An address that leads nowhere, with the way to a floor that is there. */
export function FloorNotFound({ sites, onFloor }: FloorNotFoundProps) {
  const { t } = useTranslation();
  useScreenTitle(t('floor.notFound'));
  const [first] = floorHomes(sites);
  return (
    <EmptyState
      icon="plan"
      level={1}
      heading={t('floor.notFound')}
      action={
        first && (
          <Button
            variant="primary"
            onPress={() => {
              onFloor(first.floor.floorId);
            }}
          >
            {t('floor.firstFloor', {
              floor: `${floorName(first.floor, first.building.floors, t)}, ${first.building.name}`,
            })}
          </Button>
        )
      }
    >
      {t('floor.notFoundNext')}
    </EmptyState>
  );
}
