import type { PlanPoint } from '@etage/floorplan';
import type { Dispatch } from 'react';
import { IconButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { InteractionEvent } from '../interaction/interaction.reducer';
import { ZOOM_STEP } from '../interaction/key-command';
import './zoom-buttons.css';

export interface ZoomButtonsProps {
  readonly dispatch: Dispatch<InteractionEvent>;
  /** What one wants to see closer. */
  readonly towards: PlanPoint | undefined;
}

export function ZoomButtons({ dispatch, towards }: ZoomButtonsProps) {
  const { t } = useTranslation();
  const zoom = (factor: number) => () => {
    dispatch({ type: 'zoomed', factor, towards });
  };
  return (
    <div className="canvas-zoom" role="group" aria-label={t('canvas.zoom')}>
      <IconButton bordered icon="plus" label={t('canvas.zoomIn')} onPress={zoom(ZOOM_STEP)} />
      <IconButton bordered icon="minus" label={t('canvas.zoomOut')} onPress={zoom(1 / ZOOM_STEP)} />
      <IconButton
        bordered
        icon="fit"
        label={t('canvas.fit')}
        onPress={() => {
          dispatch({ type: 'fitted' });
        }}
      />
    </div>
  );
}
