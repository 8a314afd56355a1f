import { alertNews, type Alert, type AlertNews, type Dataset } from '@cairn/dataset';
import { CommandError } from '../issues/command-error.js';
import type { Channel } from './channels.js';
import { DeliveryError } from './delivery-error.js';
import { isEmpty, messageFor } from './message.js';
import { messageOf, readState, writeState } from './state.js';

export interface Telling {
  readonly dataset: Dataset;
  /** Every warning of now. */
  readonly now: readonly Alert[];
  /** Where it is kept what was told. */
  readonly statePath: string;
  readonly language: string;
  /** `2026-11-22T09:00:00Z`. */
  readonly moment: string;
}

/** What became of one channel. */
export interface Told {
  readonly channel: string;
  readonly raised: number;
  readonly ended: number;
  /** Why the message did not arrive; null when it did, or there was nothing to tell. */
  readonly fault: string | null;
}

/**
 * Tells every channel what it has not told yet. What a channel has told is written down at once, after it was delivered: a message that
 * fails is told with the next, and holds back no other.
 *
 * @throws CommandError when it cannot be written down what was told; where nothing could be, nothing is sent
 */
export async function tellAll(
  channels: readonly Channel[],
  { dataset, now, statePath, language, moment }: Telling,
): Promise<readonly Told[]> {
  let state = await readState(statePath);
  // A disk that is full is found out before anybody is told what could then not be remembered.
  await remembered(statePath, state, 'Nothing was sent');
  const outcomes: Told[] = [];
  for (const { name, concerns, deliver } of channels) {
    const news = newsFor(concerns, alertNews(dataset, state.channels[name] ?? null, now));
    const counts = { channel: name, raised: news.raised.length, ended: news.ended.length };
    let { feed } = state;
    try {
      if (!isEmpty(news)) feed = await deliver(messageFor(dataset, news, language, moment), feed);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      outcomes.push({ ...counts, fault: error.message });
      continue;
    }
    state = { channels: { ...state.channels, [name]: now.map((alert) => alert.told) }, feed };
    await remembered(statePath, state, `${name} was told, and will be told the same once more`);
    outcomes.push({ ...counts, fault: null });
  }
  return outcomes;
}

function newsFor(concerns: Channel['concerns'], { raised, ended }: AlertNews): AlertNews {
  return { raised: raised.filter(concerns), ended: ended.filter(concerns) };
}

async function remembered(
  path: string,
  state: Parameters<typeof writeState>[1],
  consequence: string,
): Promise<void> {
  try {
    await writeState(path, state);
  } catch (error) {
    throw new CommandError(
      `What was told cannot be written down in ${path}: ${messageOf(error)}. ${consequence}. Make room or allow it, then run the command again.`,
    );
  }
}
