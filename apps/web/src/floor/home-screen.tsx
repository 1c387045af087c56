import { floorHomes, useSites } from '@etage/client';
import { EmptyState } from '@etage/ui';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading } from '../shell/loading';
import { homeFloor } from './last-floor';

const route = getRouteApi('/signed-in/');

/** `/` is the plan of the floor last looked at. */
export function HomeScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const sites = useSites();
  if (sites.error) throw sites.error;
  if (!sites.data) return <Loading />;
  const home = homeFloor(floorHomes(sites.data));
  if (!home) {
    return (
      <EmptyState icon="plan" heading={t('shell.noFloors')} level={1}>
        {t('shell.noFloorsNext')}
      </EmptyState>
    );
  }
  const { floorId } = home.floor;
  return <Navigate to="/floors/$floorId" params={{ floorId }} search={search} replace />;
}
