import type { FloorScreenProps } from '@etage/client';
import { createContext, use } from 'react';

type OnFloor = FloorScreenProps['onFloor'];

/** How deep inside the screen another floor is asked for. */
export const OnFloor = createContext<OnFloor>(() => undefined);

export const useOnFloor = (): OnFloor => use(OnFloor);
