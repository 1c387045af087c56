import { Button, Icon, suggestionText, Unbroken } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Suggested } from './suggested';
import type { Finding } from './use-finding';
import './suggestion-note.css';

export interface SuggestionNoteProps {
  readonly suggested: Suggested;
  readonly onShow: Finding['show'];
}

/** Why just this place, in a line, and the way to another one. */
export function SuggestionNote({ suggested, onShow }: SuggestionNoteProps) {
  const { t } = useTranslation();
  const { current, next, number, count } = suggested;
  return (
    <section className="floor-suggestion" aria-label={t('find.heading')}>
      <Icon name="find" size={18} />
      <p>
        <Unbroken>{suggestionText(current.reasons, t)}</Unbroken>
      </p>
      {next && (
        <Button
          variant="quiet"
          onPress={() => {
            onShow(next);
          }}
        >
          {t('find.another', { number, count })}
        </Button>
      )}
    </section>
  );
}
