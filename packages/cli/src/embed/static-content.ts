import type { PerformanceDocument } from '@cairn/schema';
import { CommandError } from '../issues/command-error.js';
import type { Markup } from '../preview/escape.js';
import { drawElement, type ElementChoice } from '../report/page-window.js';
import { makeStill } from '../report/still.js';
import { plainMarkup } from './plain-markup.js';

/**
 * What a widget says, for readers without a script: its headings, sentences, lists and tables, as the widget itself writes them.
 *
 * @throws CommandError when the document has no figures for what was asked
 */
export async function staticContent(
  document: PerformanceDocument,
  choice: ElementChoice,
): Promise<readonly Markup[]> {
  const { element, close } = await drawElement(document, choice);
  try {
    const root = element.shadowRoot;
    if (!root) throw new Error(`${choice.tag} was not drawn`);
    // What an element says where there is nothing to show.
    const [absent] = root.querySelectorAll('.state[part=empty], .state[part=error]');
    if (absent)
      throw new CommandError(
        [...absent.querySelectorAll('p')].map((line) => line.textContent.trim()).join(' '),
      );
    makeStill(root);
    const markup = plainMarkup(root);
    if (markup.length === 0) throw new CommandError(`${choice.tag} shows nothing itself.`);
    return markup;
  } finally {
    close();
  }
}
