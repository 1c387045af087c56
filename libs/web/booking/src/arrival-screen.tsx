import { floorHomeOf, useArrival, useSites } from '@etage/client';
import { ProblemError, type ArrivalView } from '@etage/contract';
import {
  Button,
  ButtonLink,
  EmptyState,
  levelName,
  placeNameWithin,
  problemText,
  useScreenTitle,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { ArrivalAction } from './arrival-action';
import { BookingsLoading } from './bookings-loading';
import './arrival-screen.css';

export interface ArrivalScreenProps {
  /** What stands after `/c/` in the QR code. */
  readonly code: string;
  readonly placeHref: (arrival: ArrivalView) => string;
  readonly planHref: string;
}

type AtPlaceProps = Pick<ArrivalScreenProps, 'code'> & {
  readonly arrival: ArrivalView;
  readonly href: string;
};

function AtPlace({ code, arrival, href }: AtPlaceProps) {
  const { t } = useTranslation();
  const { place } = arrival;
  const home = floorHomeOf(useSites().data ?? [], place.floorId);
  const floor = home ? levelName(home.floor.level, t) : place.floorName;
  const name = placeNameWithin(place, t);
  useScreenTitle(t('arrival.title', { place: name }));
  return (
    <section className="arrival">
      <header>
        <h1>{t('arrival.heading', { place: name })}</h1>
        <p>{t('arrival.where', { floor, building: place.buildingName })}</p>
      </header>
      <ArrivalAction code={code} arrival={arrival} />
      <ButtonLink href={href} variant="quiet" icon="plan">
        {t('arrival.toPlan')}
      </ButtonLink>
    </section>
  );
}

interface NoPlaceProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly planHref: string;
}

function NoPlace({ error, onRetry, planHref }: NoPlaceProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const isUnknown = error instanceof ProblemError && [400, 404].includes(error.problem.status);
  useScreenTitle(t(isUnknown ? 'arrival.unknown' : 'arrival.loadFailed'));
  return (
    <EmptyState
      icon={isUnknown ? 'search' : 'warning'}
      level={1}
      heading={t(isUnknown ? 'arrival.unknown' : 'arrival.loadFailed')}
      action={
        isUnknown ? (
          <ButtonLink href={planHref}>{t('bookings.emptyAction')}</ButtonLink>
        ) : (
          <Button onPress={onRetry}>{t('common.retry')}</Button>
        )
      }
    >
      {isUnknown ? t('arrival.unknownNext') : problemText(error, wording)}
    </EmptyState>
  );
}

/** Where the QR code at a place leads: one press says that I am there. */
export function ArrivalScreen({ code, placeHref, planHref }: ArrivalScreenProps) {
  const { data, error, refetch } = useArrival(code);
  if (data) return <AtPlace code={code} arrival={data} href={placeHref(data)} />;
  if (!error) return <BookingsLoading />;
  return <NoPlace error={error} onRetry={() => void refetch()} planHref={planHref} />;
}
