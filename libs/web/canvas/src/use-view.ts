import { useLayoutEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { Box } from '@etage/floorplan';
import {
  interact,
  interactionIn,
  type Interaction,
  type InteractionEvent,
} from './interaction/interaction.reducer';
import type { View } from './layer/view';
import type { Insets, Size } from './viewport/frame';
import { usePixelRatio } from './viewport/use-pixel-ratio';

/** The view of the plan and how to change it; it follows the window it is seen through. */
export function useView(
  content: Box,
  size: Size,
  insets: Insets,
): readonly [Interaction, Dispatch<InteractionEvent>, View] {
  const frame = useMemo(() => ({ content, size, insets }), [content, size, insets]);
  const [state, dispatch] = useReducer(interact, frame, interactionIn);
  useLayoutEffect(() => {
    dispatch({ type: 'framed', frame });
  }, [frame]);
  const pixelRatio = usePixelRatio();
  const { viewport } = state;
  const view = useMemo(
    () => ({ viewport, frame: state.frame, pixelRatio }),
    [viewport, state.frame, pixelRatio],
  );
  return [state, dispatch, view];
}
