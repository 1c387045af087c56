import { useSignedIn } from '@etage/client';
import { api, pathOf } from '@etage/contract';
import { managesPlaces, type FloorId } from '@etage/domain';
import { ButtonLink, useLanguage } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** The codes of the floor as a file for the printer, for those who look after the places. */
export function PrintCodes({ floorId }: { readonly floorId: FloorId }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { roles } = useSignedIn();
  if (!managesPlaces(roles)) return null;
  const href = pathOf(api.floors.codes, { params: { floorId }, query: { language } });
  return (
    <ButtonLink href={href} target="_blank" variant="quiet" icon="list">
      {t('arrival.printCodes')}
    </ButtonLink>
  );
}
