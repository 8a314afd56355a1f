import { createTransport } from 'nodemailer';
import { DeliveryError } from './delivery-error.js';
import { fingerprint, type AlertMessage } from './message.js';
import { messageOf } from './state.js';
import { alertsHtml, alertsText } from './text.js';

export interface Letter {
  /** `smtps://user:password@host:465`. */
  readonly server: string;
  readonly from: string;
  readonly to: string;
}

/** How long a server may take for each step, in milliseconds. */
const PATIENCE = 20_000;

/** Sends one person what they are to know, by SMTP. */
export async function sendMail({ server, from, to }: Letter, message: AlertMessage): Promise<void> {
  const { view, words } = message;
  const patience = {
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    dnsTimeout: PATIENCE,
  };
  const transport = transportTo(server, patience);
  try {
    await transport.sendMail({
      from,
      to,
      subject: `${view.heading}: ${view.summary}`,
      text: `${alertsText(view)}\n\n${view.because}\n`,
      html: alertsHtml(view, words.tag),
      // A message that is sent again after a crash is known by it for the same.
      messageId: `<${fingerprint(to, message).slice(0, 32)}@cairn.invalid>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': words.tag },
    });
  } catch (error) {
    throw new DeliveryError(`${messageOf(error)}. Ask whoever runs the mail server`);
  } finally {
    transport.close();
  }
}

function transportTo(server: string, patience: object) {
  if (!/^smtps?:\/\//u.test(server))
    throw new DeliveryError('the address of the mail server must begin with "smtp://" or "smtps://"');
  return createTransport({ url: server, ...patience });
}
