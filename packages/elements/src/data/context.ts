import { createContext } from '@lit/context';
import type { LoadState } from '@cairn/dataset';
import type { Part } from '@cairn/schema';

/** What a `cairn-data` offers to the elements inside it. */
export interface ProvidedData {
  readonly state: LoadState;
  readonly retry: () => void;
  /** Asks for parts of the document. */
  readonly want: (parts: readonly Part[]) => void;
}

/** Registered by name, so that two copies of this library on one page share data. */
export const dataContext = createContext<ProvidedData>(Symbol.for('cairn-data'));
