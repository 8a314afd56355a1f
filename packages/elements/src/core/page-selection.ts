import type { Choices } from '@cairn/views';
import { ContextProvider } from '@lit/context';
import { selectionContext } from './selection.js';

let provider: ContextProvider<typeof selectionContext> | undefined;

/** Offers a choice to every widget of the page that has no nearer `cairn-context` around it. */
export function chooseForPage(chosen: Choices | null): void {
  if (provider) {
    provider.setValue(chosen);
    return;
  }
  provider = new ContextProvider(document.documentElement, {
    context: selectionContext,
    initialValue: chosen,
  });
  // The page is no Lit element: nobody else tells it that it is connected.
  provider.hostConnected();
}
