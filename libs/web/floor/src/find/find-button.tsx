import { Button, IconButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Finding } from './use-finding';
import './find-button.css';

export interface FindButtonProps {
  readonly finding: Finding;
  readonly isOffline: boolean;
  /** In the bar, in the bar where it is narrow, or over the plan of a phone. */
  readonly look: 'bar' | 'narrow' | 'floating';
}

/** Finds me a place: the first of two presses. */
export function FindButton({ finding, isOffline, look }: FindButtonProps) {
  const { t } = useTranslation();
  const { find, isPending } = finding;
  const label = t('find.button');
  if (look === 'narrow') {
    return <IconButton bordered icon="find" label={label} isDisabled={isOffline} onPress={find} />;
  }
  return (
    <span className="floor-find" data-look={look}>
      <Button icon="find" busy={isPending} isDisabled={isOffline} onPress={find}>
        {label}
      </Button>
    </span>
  );
}
