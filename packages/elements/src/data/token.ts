import { LoadError } from '@cairn/dataset';

/** Where the token comes from that lets the page read documents behind a sign-in, and who may be given it. */
export interface TokenSource {
  /** The origins that the token is for, such as `https://data.example.org`. No other is ever sent it. */
  readonly origins: readonly string[];
  /**
   * Gives the token, without the word `Bearer`, within twenty seconds.
   *
   * @param request `renew`: the last token was refused, get a new one
   */
  readonly get: (request: { readonly renew: boolean }) => string | Promise<string>;
}

/** How long the page's own code may take for a token: less than a request may, which it is part of. */
const PATIENCE_MILLISECONDS = 20_000;

/* Known to this module alone: no element, event, address, message or store ever holds a token. */
let source: TokenSource | undefined;
let token: Promise<string> | undefined;

/** Replaces the source of tokens, and forgets the token of the one before. */
export function setTokenSource(given: TokenSource | null): void {
  source = given ?? undefined;
  token = undefined;
}

/** Whether an address is to be asked with the token. */
export function needsToken(url: string): boolean {
  const { origin } = new URL(url);
  return source?.origins.some((one) => URL.canParse(one) && new URL(one).origin === origin) ?? false;
}

/**
 * Asks with the token, and once more with a new one where it is refused.
 *
 * @throws LoadError where there is no token to be had; what the page's own code said about it is kept from everyone
 */
export async function withToken(ask: (token: string) => Promise<Response>): Promise<Response> {
  const used = current(false);
  const answer = await ask(await used);
  if (answer.status !== 401) return answer;
  void answer.body?.cancel();
  // Others may have been refused at the same moment: one of them gets the new token for all.
  return ask(await (token === used ? current(true) : current(false)));
}

function current(renew: boolean): Promise<string> {
  if (token && !renew) return token;
  const asked = ask(renew);
  token = asked;
  asked.catch(() => {
    if (token === asked) token = undefined;
  });
  return asked;
}

async function ask(renew: boolean): Promise<string> {
  try {
    const given = await Promise.race([source?.get({ renew }), late()]);
    if (given) return given;
  } catch (error) {
    // Any other error may hold what nobody should see.
    if (error instanceof LoadError) throw error;
  }
  throw new LoadError('forbidden');
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, PATIENCE_MILLISECONDS, new LoadError('noToken'));
  });
}
