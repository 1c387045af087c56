import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSheetDrag } from './use-sheet-drag';
import './bottom-sheet.css';

export interface BottomSheetProps {
  readonly label: string;
  /** Low, it leaves most of the screen to what lies behind it. */
  readonly isExpanded: boolean;
  readonly onExpandedChange: (expanded: boolean) => void;
  /** Dragged down while it is low. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A panel at the lower edge of a phone. It is not modal: the plan behind it stays in use. */
export function BottomSheet(props: BottomSheetProps) {
  const { label, isExpanded, onExpandedChange, onClose, children } = props;
  const { t } = useTranslation();
  const drag = useSheetDrag((direction) => {
    if (direction === 'up') onExpandedChange(true);
    else if (isExpanded) onExpandedChange(false);
    else onClose?.();
  });
  return (
    <section className="ui-sheet" aria-label={label} data-expanded={isExpanded || undefined}>
      <div className="ui-sheet-grip" {...drag}>
        <Button
          className="ui-sheet-handle"
          aria-expanded={isExpanded}
          aria-label={isExpanded ? t('common.showLess') : t('common.showMore')}
          onPress={() => {
            onExpandedChange(!isExpanded);
          }}
        />
      </div>
      <div className="ui-sheet-body">{children}</div>
    </section>
  );
}
