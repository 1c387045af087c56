import { useLayoutEffect, useMemo, useReducer, useState, type Dispatch } from 'react';
import type { Box, PlanPoint } from '@etage/floorplan';
import {
  interact,
  interactionIn,
  type Interaction,
  type InteractionEvent,
} from './interaction/interaction.reducer';
import type { View } from './layer/view';
import type { Insets, Size } from './viewport/frame';
import { usePixelRatio } from './viewport/use-pixel-ratio';

/** What was of interest when the plan appeared; what becomes so later does not move it. */
function useFirstInterest(content: Box, interest: PlanPoint | undefined): PlanPoint | undefined {
  const [first, setFirst] = useState({ content, interest });
  if (first.content !== content) setFirst({ content, interest });
  return first.content === content ? first.interest : interest;
}

/** The view of the plan and how to change it; it follows the window it is seen through. */
export function useView(
  content: Box,
  size: Size,
  insets: Insets,
  wanted: PlanPoint | undefined,
  covered: number | undefined,
): readonly [Interaction, Dispatch<InteractionEvent>, View] {
  const interest = useFirstInterest(content, wanted);
  const frame = useMemo(
    () => ({ content, size, insets, interest, covered }),
    [content, size, insets, interest, covered],
  );
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
