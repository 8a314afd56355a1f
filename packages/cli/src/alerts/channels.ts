import { join } from 'node:path';
import type { Alert, EndedAlert } from '@cairn/dataset';
import type { LocalisedText } from '@cairn/schema';
import type { ProjectAlerts } from '@cairn/schema/project';
import { writeAtomically } from '../output/write-atomically.js';
import { atomFeed, withNews, type FeedEntry } from './atom.js';
import { DeliveryError, secret, type Environment } from './delivery-error.js';
import { sendMail } from './mail.js';
import type { AlertMessage } from './message.js';
import { messageOf } from './state.js';
import { callWebhook, type Persistence } from './webhook.js';

/** One way in which somebody is told. */
export interface Channel {
  /** The name under which is remembered what it has told. */
  readonly name: string;
  readonly concerns: (alert: Alert | EndedAlert) => boolean;
  /** @returns what the state keeps of the feed, where it is the feed
   * @throws DeliveryError when the message did not arrive */
  readonly deliver: (message: AlertMessage, feed: readonly FeedEntry[]) => Promise<readonly FeedEntry[]>;
}

export interface Surroundings {
  /** The project's folder. */
  readonly folder: string;
  readonly environment: Environment;
  readonly persistence?: Persistence | undefined;
}

const everything = () => true;

/** The ways in which a project tells its warnings. */
export function channelsOf(
  { feed, mail, webhooks = [] }: ProjectAlerts,
  { folder, environment, persistence }: Surroundings,
): readonly Channel[] {
  const channels: Channel[] = [];
  if (feed !== undefined) channels.push(feedChannel(join(folder, feed)));
  if (mail) channels.push(...mailChannels(mail, environment));
  for (const { id, addressFrom, form = 'json' } of webhooks) {
    const deliver = async (message: AlertMessage, former: readonly FeedEntry[]) => {
      const address = secret(environment, addressFrom, 'the address that is called');
      await callWebhook({ id, address, form }, message, persistence);
      return former;
    };
    channels.push({ name: `webhook ${id}`, concerns: everything, deliver });
  }
  return channels;
}

function feedChannel(path: string): Channel {
  return {
    name: 'feed',
    concerns: everything,
    deliver: async (message, former) => {
      const entries = withNews(former, message);
      try {
        await writeAtomically(path, atomFeed(entries, message));
      } catch (error) {
        throw new DeliveryError(`${path} cannot be written: ${messageOf(error)}. Make room, or allow it`);
      }
      return entries;
    },
  };
}

/** One an address: who is named for several measures gets one letter. */
function mailChannels(
  { from, serverFrom, to = {}, all = [] }: NonNullable<ProjectAlerts['mail']>,
  environment: Environment,
): readonly Channel[] {
  const names = new Map<string, ReadonlySet<string> | 'all'>(all.map((address) => [address, 'all']));
  for (const [name, addresses] of Object.entries(to)) {
    for (const address of typeof addresses === 'string' ? [addresses] : addresses) {
      const known = names.get(address);
      if (known !== 'all') names.set(address, new Set([...(known ?? []), folded(name)]));
    }
  }
  return [...names].map(([address, named]) => ({
    name: `mail ${address}`,
    concerns: ({ who }) => named === 'all' || who.some((one) => isNamed(one, named)),
    deliver: async (message, former) => {
      const server = secret(
        environment,
        serverFrom,
        'the address of the mail server, "smtps://user:password@host:465"',
      );
      await sendMail({ server, from, to: address }, message);
      return former;
    },
  }));
}

function isNamed(one: LocalisedText, names: ReadonlySet<string>): boolean {
  return (typeof one === 'string' ? [one] : Object.values(one)).some((name) => names.has(folded(name)));
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
