import { createContext } from '@lit/context';
import type { LoadState } from '@cairn/dataset';

/** What a `cairn-data` offers to the elements inside it. */
export interface ProvidedData {
  readonly state: LoadState;
  readonly retry: () => void;
}

/** Registered by name, so that two copies of this library on one page share data. */
export const dataContext = createContext<ProvidedData>(Symbol.for('cairn-data'));
