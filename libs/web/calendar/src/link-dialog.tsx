import type { CalendarLinkView } from '@etage/contract';
import { Button, Dialog, Notice, problemText, useWording } from '@etage/ui';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { draftOf, lackingIn, type LinkDraft } from './link-draft';
import { LinkFields } from './link-fields';
import { RoomChoice } from './room-choice';
import { useSaveLink } from './use-save-link';

interface LinkDialogProps {
  /** Absent where a room is linked for the first time. */
  readonly link?: CalendarLinkView;
  readonly onClose: () => void;
}

/** Asks for a room and where its calendar is; the calendar is looked at before anything is kept. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const heading = link
    ? t('calendarLinks.changeHeading', { code: link.code })
    : t('calendarLinks.add');
  return (
    <Dialog heading={heading} isOpen onClose={onClose}>
      <LinkForm link={link} onSaved={onClose} />
    </Dialog>
  );
}

interface LinkFormProps {
  readonly link: CalendarLinkView | undefined;
  readonly onSaved: () => void;
}

function LinkForm({ link, onSaved }: LinkFormProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { save, error, isPending, reset } = useSaveLink(link, onSaved);
  const [draft, setDraft] = useState(() => draftOf(link));
  const [tried, setTried] = useState(false);
  const lacking = lackingIn(draft, link);
  const shown = tried ? lacking : [];
  const update = (changed: Partial<LinkDraft>): void => {
    reset();
    setDraft({ ...draft, ...changed });
  };
  return (
    <Form
      className="calendar-link-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isPending && lacking.length === 0) save(draft);
      }}
    >
      {!link && (
        <RoomChoice
          value={draft.placeId}
          isMissing={shown.includes('placeId')}
          onChange={(placeId) => {
            update({ placeId });
          }}
        />
      )}
      <LinkFields draft={draft} lacking={shown} isKnown={link !== undefined} onChange={update} />
      {error && <Notice tone="danger">{problemText(error, wording)}</Notice>}
      <Button type="submit" variant="primary" wide busy={isPending}>
        {t(isPending ? 'calendarLinks.looking' : 'calendarLinks.save')}
      </Button>
    </Form>
  );
}
