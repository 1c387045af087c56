import { announce, placeName, useFormats } from '@etage/ui';
import type { PlaceId } from '@etage/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stateText } from '../model/place-words';
import { occasionOf, stateNews, type Occasion } from '../model/state-news';
import type { FloorState } from './floor-state';

/** More than this many changes at once are told as a number. */
const TOLD = 3;
/** A row stays marked this long, in milliseconds. */
const FRESH = 4_000;

/** Says politely what others have just changed, and which rows to mark for a moment. */
export function useNews(state: FloorState): ReadonlySet<PlaceId> {
  const { places, choice, busy, home } = state;
  const { t } = useTranslation();
  const formats = useFormats(home.site.calendar.timeZone);
  const before = useRef<Occasion>(null);
  const [fresh, setFresh] = useState<ReadonlySet<PlaceId>>(new Set());
  const key = `${home.floor.floorId} ${choice.slot.startsAt.getTime()} ${choice.slot.endsAt.getTime()}`;
  useEffect(() => {
    if (busy) return undefined;
    const known = before.current;
    before.current = occasionOf(key, places);
    // What I have done myself is told by a toast.
    const news = known?.key === key ? stateNews(known, places).filter(({ mine }) => !mine) : [];
    if (news.length === 0) return undefined;
    for (const one of news.length > TOLD ? [] : news) {
      const place = placeName(one.place, t);
      announce(t('floor.news.one', { place, state: stateText(one, choice.slot, t, formats) }));
    }
    if (news.length > TOLD) announce(t('floor.news.many', { count: news.length }));
    setFresh(new Set(news.map(({ place }) => place.placeId)));
    const timer = setTimeout(() => {
      setFresh(new Set());
    }, FRESH);
    return () => {
      clearTimeout(timer);
    };
  }, [key, places, busy, choice, t, formats]);
  return fresh;
}
