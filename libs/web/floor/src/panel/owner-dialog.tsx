import { useAssignPlace, useFoundPeople } from '@etage/client';
import type { PersonBadge, PlaceView } from '@etage/contract';
import {
  Avatar,
  Button,
  Dialog,
  placeName,
  placeNameWithin,
  problemText,
  SearchField,
  showToast,
  useTellProblem,
  useWording,
} from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './owner-dialog.css';

export interface OwnerDialogProps {
  readonly place: PlaceView;
  readonly onClose: () => void;
}

interface FoundProps {
  readonly search: string;
  readonly onChoose: (person: PersonBadge) => void;
}

function Found({ search, onChoose }: FoundProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const people = useFoundPeople(search);
  if (people.error) return <p role="alert">{problemText(people.error, wording)}</p>;
  if (people.data?.length === 0) return <p>{t('owner.nobodyFound')}</p>;
  return (
    <ul className="owner-found" aria-label={t('owner.found')}>
      {people.data?.map((person) => (
        <li key={person.personId}>
          <Avatar initials={person.initials} />
          <span>{person.displayName}</span>
          <Button
            aria-label={t('owner.chooseLabel', { name: person.displayName })}
            onPress={() => {
              onChoose(person);
            }}
          >
            {t('owner.choose')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Finds a person and makes them the owner of a desk, or makes it a desk for all. */
export function OwnerDialog({ place, onClose }: OwnerDialogProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const [search, setSearch] = useState('');
  const { mutateAsync } = useAssignPlace();
  const assign = async (person: PersonBadge | null): Promise<void> => {
    const { floorId, placeId } = place;
    onClose();
    try {
      await mutateAsync({ floorId, placeId, assignedTo: person?.personId ?? null });
      const words = { place: placeName(place, t), name: person?.displayName };
      showToast({ tone: 'ok', text: t(person ? 'owner.assigned' : 'owner.freed', words) });
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <Dialog
      isOpen
      heading={t('owner.heading', { place: placeNameWithin(place, t) })}
      onClose={onClose}
      actions={
        place.assigned !== 'no' && (
          <Button variant="danger" onPress={() => void assign(null)}>
            {t('owner.free')}
          </Button>
        )
      }
    >
      {place.owner && (
        <p>
          <strong>{t('owner.of', { name: place.owner.displayName })}</strong>
        </p>
      )}
      <p>{t('owner.hint')}</p>
      <SearchField autoFocus label={t('owner.search')} value={search} onChange={setSearch} />
      {search.trim() !== '' && <Found search={search} onChoose={(person) => void assign(person)} />}
    </Dialog>
  );
}
