import { useFoundPeople } from '@etage/client';
import type { PersonBadge } from '@etage/contract';
import { Avatar, Button, Dialog, problemText, SearchField, useWording } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PersonDialogProps {
  readonly onChoose: (person: PersonBadge) => void;
  readonly onClose: () => void;
}

function Found({
  search,
  onChoose,
}: Pick<PersonDialogProps, 'onChoose'> & { readonly search: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const people = useFoundPeople(search);
  if (people.error) return <p role="alert">{problemText(people.error, wording)}</p>;
  if (people.data?.length === 0) return <p>{t('owner.nobodyFound')}</p>;
  return (
    <ul className="limits-people" aria-label={t('owner.found')}>
      {people.data?.map((person) => (
        <li key={person.personId}>
          <Avatar initials={person.initials} />
          <span>{person.displayName}</span>
          <Button
            aria-label={t('admin.limits.chooseLabel', { name: person.displayName })}
            onPress={() => {
              onChoose(person);
            }}
          >
            {t('admin.limits.choose')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Finds the person whose limits are meant. */
export function PersonDialog({ onChoose, onClose }: PersonDialogProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  return (
    <Dialog isOpen heading={t('admin.limits.ofWhom')} onClose={onClose}>
      <p>{t('admin.limits.ofWhomHint')}</p>
      <SearchField autoFocus label={t('owner.search')} value={search} onChange={setSearch} />
      {search.trim() !== '' && <Found {...{ search, onChoose }} />}
    </Dialog>
  );
}
