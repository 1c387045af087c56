import { createContext, use } from 'react';
import type { FloorScreenProps } from '../floor-screen.props';

type OnFloor = FloorScreenProps['onFloor'];

/** How deep inside the screen another floor is asked for. */
export const OnFloor = createContext<OnFloor>(() => undefined);

export const useOnFloor = (): OnFloor => use(OnFloor);
