/** The prefix that a script's tag asks for by `data-cairn-prefix`. */
export function prefixOfScript(address: string | undefined): string | undefined {
  // A module does not know its own tag.
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-cairn-prefix]')];
  const own = document.currentScript ?? scripts.find(({ src }) => src !== '' && src === address);
  return own instanceof HTMLScriptElement ? own.dataset['cairnPrefix'] : undefined;
}
