import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useCoveredBelow } from './use-covered-below';
import { useLowHeight } from './use-low-height';
import { useSheetDrag } from './use-sheet-drag';
import './bottom-sheet.css';

export interface BottomSheetProps {
  readonly label: string;
  /** Low, it ends below its first action and leaves the rest of the screen to what lies behind it. */
  readonly isExpanded: boolean;
  readonly onExpandedChange: (expanded: boolean) => void;
  /** Dragged down while it is low. */
  readonly onClose?: () => void;
  /** How much it covers while it is low, in CSS pixels. */
  readonly onLowHeight?: (height: number) => void;
  readonly children: ReactNode;
}

/** A panel at the lower edge of a phone. It is not modal: the plan behind it stays in use. */
export function BottomSheet(props: BottomSheetProps) {
  const { label, isExpanded, onExpandedChange, onClose, children } = props;
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const lowHeight = useLowHeight(sheet);
  const tellHeight = useEffectEvent((height: number) => props.onLowHeight?.(height));
  useEffect(() => {
    tellHeight(lowHeight);
  }, [lowHeight]);
  useCoveredBelow(isExpanded ? 0 : lowHeight);
  useEffect(() => {
    if (!isExpanded && body.current) body.current.scrollTop = 0;
  }, [isExpanded]);
  const drag = useSheetDrag((direction) => {
    if (direction === 'up') onExpandedChange(true);
    else if (isExpanded) onExpandedChange(false);
    else onClose?.();
  });
  return (
    <section
      ref={sheet}
      className="ui-sheet"
      aria-label={label}
      data-expanded={isExpanded || undefined}
      style={isExpanded ? undefined : { height: lowHeight }}
    >
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
      <div ref={body} className="ui-sheet-body">
        <div>{children}</div>
      </div>
    </section>
  );
}
