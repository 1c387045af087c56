import { useRenewRoomFeed, useRoomFeed } from '@etage/client';
import type { PlaceId } from '@etage/domain';
import {
  Button,
  ButtonLink,
  FeedAddress,
  Notice,
  problemText,
  showToast,
  Skeleton,
  useLanguage,
  useTellProblem,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import './room-feed.css';

/** The secret address of the calendar of a room, and the way to calendars on other servers. */
export function RoomFeed({ placeId }: { readonly placeId: PlaceId }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { data: feed, error } = useRoomFeed(placeId);
  return (
    <div className="room-feed">
      {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
      {!feed && !error && <Skeleton lines={3} />}
      {feed && <Address placeId={placeId} feedPath={feed.feedPath} />}
      <ButtonLink href="/calendar-links" variant="quiet" icon="calendar">
        {t('calendarLinks.toLinks')}
      </ButtonLink>
    </div>
  );
}

interface AddressProps {
  readonly placeId: PlaceId;
  readonly feedPath: string | null;
}

function Address({ placeId, feedPath }: AddressProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellProblem = useTellProblem();
  const { mutate, isPending } = useRenewRoomFeed(placeId);
  const renew = (): void => {
    mutate(undefined, {
      onSuccess: () => {
        if (feedPath) showToast({ tone: 'ok', text: t('notices.renewed') });
      },
      onError: tellProblem,
    });
  };
  if (feedPath) {
    const path = `${feedPath}?language=${language}`;
    const hint = t('calendarLinks.feedHint');
    return <FeedAddress path={path} hint={hint} onRenew={renew} busy={isPending} />;
  }
  return (
    <>
      <p>{t('calendarLinks.feedNone')}</p>
      <Button icon="calendar" busy={isPending} onPress={renew}>
        {t('notices.create')}
      </Button>
    </>
  );
}
