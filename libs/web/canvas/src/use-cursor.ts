import { useState, type Dispatch, type KeyboardEvent } from 'react';
import type { PlaceId } from '@etage/domain';
import type { PlanPoint } from '@etage/floorplan';
import type { Interaction, InteractionEvent } from './interaction/interaction.reducer';
import { keyCommand, type KeyCommand } from './interaction/key-command';
import { middlePlace } from './scene/middle-place';
import { neighbour, type Direction } from './scene/neighbour';
import type { PlaceScene } from './scene/place-scene';
import { middleOf, toPlan } from './viewport/viewport';
import { zoomTarget } from './zoom-target';

interface CursorOptions {
  readonly state: Interaction;
  readonly dispatch: Dispatch<InteractionEvent>;
  readonly places: PlaceScene;
  readonly selectedId: PlaceId | null;
  readonly onSelect: (placeId: PlaceId | null) => void;
  readonly onCursor: ((placeId: PlaceId) => void) | undefined;
}

function next(from: PlaceId, direction: Direction, places: PlaceScene) {
  const shape = places.shapeOf.get(from);
  if (!shape) return undefined;
  const found = neighbour([...places.shapeOf.values()], shape, direction);
  return found && places.markOf.get(found.elementId)?.placeId;
}

/** What a command that only changes the view is to the reducer. */
function viewEvent(
  command: KeyCommand,
  towards: PlanPoint | undefined,
): InteractionEvent | undefined {
  switch (command.type) {
    case 'pan':
      return { type: 'panned', dx: command.dx, dy: command.dy };
    case 'zoom':
      return { type: 'zoomed', factor: command.factor, towards };
    case 'fit':
      return { type: 'fitted' };
    default:
      return undefined;
  }
}

/** Walks over the plan with the keyboard. */
export function useCursor(options: CursorOptions) {
  const { state, dispatch, places, selectedId, onSelect, onCursor } = options;
  const [cursorId, setCursorId] = useState<PlaceId | null>(null);
  const goTo = (placeId: PlaceId | undefined): void => {
    const shape = placeId && places.shapeOf.get(placeId);
    if (!shape) return;
    setCursorId(placeId);
    dispatch({ type: 'revealed', point: shape.at });
    onCursor?.(placeId);
  };
  const obey = (command: KeyCommand): void => {
    const from = cursorId ?? selectedId;
    if (command.type === 'move') {
      goTo(
        from
          ? next(from, command.direction, places)
          : middlePlace(places, toPlan(state.viewport, middleOf(state.frame))),
      );
    } else if (command.type === 'clear') onSelect(null);
    else if (command.type === 'select' && cursorId) onSelect(cursorId);
    const event = viewEvent(command, zoomTarget(state, places, from));
    if (event) dispatch(event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    obey(command);
  };
  const onBlur = (): void => {
    setCursorId(null);
  };
  return { cursorId, onKeyDown, onBlur };
}
