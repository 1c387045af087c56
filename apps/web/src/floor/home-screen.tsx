import { floorHomes, useSites } from '@etage/client';
import { EmptyState } from '@etage/ui';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading } from '../shell/loading';
import { homeFloor } from './last-floor';

/** `/` is the plan of the floor last looked at. */
export function HomeScreen() {
  const { t } = useTranslation();
  const sites = useSites();
  if (sites.error) throw sites.error;
  if (!sites.data) return <Loading />;
  const home = homeFloor(floorHomes(sites.data));
  if (!home) {
    return (
      <EmptyState icon="plan" heading={t('shell.noFloors')}>
        {t('shell.noFloorsNext')}
      </EmptyState>
    );
  }
  return <Navigate to="/floors/$floorId" params={{ floorId: home.floor.floorId }} replace />;
}
