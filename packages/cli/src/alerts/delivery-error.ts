/** A message that did not arrive. What it told is told again the next time. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an environment variable holds. */
export function secret(environment: Environment, name: string, what: string): string {
  const value = environment[name];
  if (value === undefined || value === '')
    throw new DeliveryError(`the environment variable ${name} is not set. Set it to ${what}`);
  return value;
}
