import { useFindPlace, useSuggestion } from '@etage/client';
import type { SuggestionView } from '@etage/contract';
import {
  announce,
  placeName,
  problemText,
  rejectionText,
  showToast,
  suggestionText,
  useWording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import type { FloorScreenProps } from '../floor-screen.props';
import { findWish } from './find-wish';
import { suggestedAt, type Suggested, type SuggestedPlace } from './suggested';

export interface Finding {
  readonly find: () => void;
  readonly isPending: boolean;
  /** Where the chosen place is one of those that were found. */
  readonly suggested: Suggested | undefined;
  readonly show: (suggested: SuggestedPlace) => void;
}

type Address = Pick<FloorScreenProps, 'search' | 'onSearch' | 'onFloor'>;

/** Why nothing was found, in words. */
function useNothingText(timeZone: string) {
  const { t } = useTranslation();
  const wording = useWording(timeZone);
  return ({ rejections }: SuggestionView): string =>
    rejections.length > 0
      ? rejections.map((rejection) => rejectionText(rejection, wording)).join(' ')
      : t('find.nothing');
}

/** Finds a place and goes there, on whatever floor of the site it is. */
export function useFinding(state: FloorState, { search, onSearch, onFloor }: Address): Finding {
  const { home, choice } = state;
  const { t } = useTranslation();
  const wording = useWording(home.site.calendar.timeZone);
  const nothingText = useNothingText(home.site.calendar.timeZone);
  const { mutate, isPending } = useFindPlace();
  const found = useSuggestion();
  const show = ({ place, reasons }: SuggestedPlace): void => {
    if (place.floorId === home.floor.floorId) onSearch({ place: place.placeId });
    else onFloor(place.floorId, place.placeId);
    const said = { place: placeName(place, t), reasons: suggestionText(reasons, t) };
    announce(t('find.said', said));
  };
  const find = (): void => {
    if (isPending || state.live === 'offline') return;
    const { filters = [] } = search;
    mutate(findWish({ siteId: home.site.siteId, slot: choice.slot, filters }), {
      onSuccess: (view) => {
        const [best] = view.suggestions;
        if (best) show(best);
        else showToast({ tone: 'info', text: nothingText(view) });
      },
      onError: (error) => {
        showToast({ tone: 'danger', text: problemText(error, wording) });
      },
    });
  };
  return { find, isPending, suggested: suggestedAt(found, choice.slot, search.place), show };
}
