import { createContext, useContext } from 'react';
import type { RoomsScreenProps } from '../rooms-screen.props';
import type { RoomActions } from './use-room-actions';
import type { RoomsState } from './rooms-state';

/** What every part of the screen needs. */
export interface RoomsView extends Pick<RoomsScreenProps, 'search' | 'onSearch' | 'planHref'> {
  readonly state: RoomsState;
  readonly actions: RoomActions;
}

export const RoomsContext = createContext<RoomsView | null>(null);

export function useRooms(): RoomsView {
  const view = useContext(RoomsContext);
  if (!view) throw new Error('there are no rooms on this screen');
  return view;
}
