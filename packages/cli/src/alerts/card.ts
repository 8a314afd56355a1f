import type { AlertGroup, AlertLine } from '@cairn/views';
import type { AlertMessage } from './message.js';

/** A card that is larger than 28 kB is refused; so many lines are far below. */
const MOST_LINES = 20;

/**
 * Warnings as an Adaptive Card in the envelope that a workflow of Microsoft Teams takes. Texts are runs, not blocks: a block would
 * read Markdown in the names of measures.
 */
export function teamsCard({ view, words }: AlertMessage): object {
  const { heading, summary, raised, ended } = view;
  const all = raised.lines.length + ended.lines.length;
  const shown = { ...raised, lines: raised.lines.slice(0, MOST_LINES) };
  const over = { ...ended, lines: ended.lines.slice(0, MOST_LINES - shown.lines.length) };
  const left = all - shown.lines.length - over.lines.length;
  const more = words.messages.exceptions.shown(words.count(all - left), words.count(all));
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          lang: words.tag,
          fallbackText: `${heading}: ${summary}`,
          body: [
            block([run(heading, { weight: 'bolder', size: 'large' })]),
            block([run(summary)]),
            ...group(shown),
            ...group(over),
            ...(left > 0 ? [block([run(more, { isSubtle: true })])] : []),
          ],
        },
      },
    ],
  };
}

function group({ heading, lines }: AlertGroup): readonly object[] {
  return lines.length === 0 ? [] : [block([run(heading, { weight: 'bolder' })]), ...lines.map(line)];
}

function line({ title, sentences, who }: AlertLine): object {
  const people = who.length === 0 ? '' : ` (${who.join(', ')})`;
  return block([run(`${title}${people}: `, { weight: 'bolder' }), run(sentences.join(' '))]);
}

function block(inlines: readonly object[]): object {
  return { type: 'RichTextBlock', inlines };
}

function run(text: string, rest: object = {}): object {
  return { type: 'TextRun', text, ...rest };
}
