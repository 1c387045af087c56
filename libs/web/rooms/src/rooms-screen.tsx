import { useSites } from '@etage/client';
import type { SiteView } from '@etage/contract';
import { Button, EmptyState, useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { RoomsContext } from './data/rooms-view';
import { useRoomActions } from './data/use-room-actions';
import { useRoomsState } from './data/use-rooms-state';
import { RoomsLayout } from './rooms-layout';
import type { RoomsScreenProps } from './rooms-screen.props';
import { RoomsSkeleton } from './rooms-skeleton';
import './rooms-screen.css';

interface RoomsOfSiteProps extends RoomsScreenProps {
  readonly site: SiteView;
  readonly sites: readonly SiteView[];
}

function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon="offline"
      level={1}
      heading={t('rooms.loadFailed')}
      action={<Button onPress={onRetry}>{t('common.retry')}</Button>}
    />
  );
}

/** The rooms once it is known of which site. */
function RoomsOfSite({ site, sites, ...props }: RoomsOfSiteProps) {
  const { search, onSearch, planHref } = props;
  const { state, error, retry } = useRoomsState(site, sites, search);
  const actions = useRoomActions(site.calendar.timeZone);
  if (state) {
    return (
      <RoomsContext value={{ state, search, onSearch, planHref, actions }}>
        <RoomsLayout />
      </RoomsContext>
    );
  }
  return error ? <LoadFailed onRetry={retry} /> : <RoomsSkeleton />;
}

/** Rooms by need: what fits is booked in one press, what does not says why; and all of them by time. */
export function RoomsScreen(props: RoomsScreenProps) {
  const { t } = useTranslation();
  useScreenTitle(t('rooms.title'));
  const sites = useSites();
  if (sites.error && !sites.data) return <LoadFailed onRetry={() => void sites.refetch()} />;
  if (!sites.data) return <RoomsSkeleton />;
  const wanted = [props.search.site, props.homeSiteId];
  const known = wanted.map((id) => sites.data.find(({ siteId }) => siteId === id));
  const site = known.find((one) => one !== undefined) ?? sites.data[0];
  if (!site) return <EmptyState icon="room" level={1} heading={t('shell.noFloors')} />;
  return <RoomsOfSite {...props} key={site.siteId} {...{ site }} sites={sites.data} />;
}
