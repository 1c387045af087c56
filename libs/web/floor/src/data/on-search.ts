import { createContext, use } from 'react';
import type { FloorScreenProps } from '../floor-screen.props';

type OnSearch = FloorScreenProps['onSearch'];

/** How deep inside the screen another day or other filters are asked for. */
export const OnSearch = createContext<OnSearch>(() => undefined);

export const useOnSearch = (): OnSearch => use(OnSearch);
