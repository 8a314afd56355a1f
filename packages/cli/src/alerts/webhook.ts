import { setTimeout as pause } from 'node:timers/promises';
import { teamsCard } from './card.js';
import { DeliveryError } from './delivery-error.js';
import { alertsData } from './json.js';
import { fingerprint, type AlertMessage } from './message.js';
import { messageOf } from './state.js';

export interface Webhook {
  readonly id: string;
  readonly address: string;
  readonly form: 'json' | 'teams';
}

export interface Persistence {
  /** Milliseconds an answer may take. */
  readonly timeout: number;
  /** Milliseconds to wait before each further attempt. */
  readonly pauses: readonly number[];
}

const PERSISTENT: Persistence = { timeout: 10_000, pauses: [1000, 4000] };

/** Calls a web address; where the server is busy or broken, a few times. */
export async function callWebhook(
  { id, address, form }: Webhook,
  message: AlertMessage,
  { timeout, pauses }: Persistence = PERSISTENT,
): Promise<void> {
  if (!/^https?:\/\//u.test(address)) throw new DeliveryError('its address must begin with "https://"');
  const body = JSON.stringify(form === 'teams' ? teamsCard(message) : alertsData(message));
  let fault = '';
  for (const wait of [0, ...pauses]) {
    await pause(wait);
    try {
      const answer = await fetch(address, {
        method: 'POST',
        redirect: 'error',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': fingerprint(id, message) },
        body,
        signal: AbortSignal.timeout(timeout),
      });
      await answer.body?.cancel();
      if (answer.ok) return;
      fault = `the server answered ${String(answer.status)} ${answer.statusText}`.trim();
      // Any other answer stays the same however often it is asked.
      if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) break;
    } catch (error) {
      // The address holds a secret, and so may what is said of it.
      fault =
        error instanceof Error && error.name === 'TimeoutError' ? 'no answer came in time' : causeOf(error);
    }
  }
  throw new DeliveryError(`${fault}. Ask whoever runs the address that is called`);
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause)
    return `no connection (${String(cause.code)})`;
  return messageOf(error);
}
