import { Dialog } from '@etage/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import './keys-help.css';

export interface KeysHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the keys do, opened with `?`. */
export function KeysHelp({ isOpen, onClose }: KeysHelpProps) {
  const { t } = useTranslation();
  const arrows = t('floor.keys.arrowKeys');
  const shift = t('floor.keys.shift');
  const groups = [
    {
      heading: t('floor.keys.everywhere'),
      keys: [
        ['F', t('floor.keys.find')],
        ['B', t('floor.keys.book')],
        ['[  ]', t('floor.keys.days')],
        ['?', t('floor.keys.help')],
      ],
    },
    {
      heading: t('floor.keys.onPlan'),
      keys: [
        [arrows, t('floor.keys.arrows')],
        [t('floor.keys.enterKey'), t('floor.keys.enter')],
        [`${shift} + ${arrows}`, t('floor.keys.shiftArrows')],
        ['+  −', t('floor.keys.zoom')],
        ['0', t('floor.keys.fit')],
        [t('floor.keys.escapeKey'), t('floor.keys.escape')],
      ],
    },
    {
      heading: t('floor.keys.onRibbon'),
      keys: [
        [arrows, t('floor.keys.ribbonArrows')],
        [`${shift} + ${arrows}`, t('floor.keys.ribbonHours')],
      ],
    },
  ];
  return (
    <Dialog heading={t('floor.keys.heading')} {...{ isOpen, onClose }}>
      {groups.map(({ heading, keys }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <dl className="floor-keys">
            {keys.map(([key, meaning]) => (
              <Fragment key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
