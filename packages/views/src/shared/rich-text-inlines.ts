/** A stretch of text within a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inlines: readonly Inline[] }
  /** `href` is as the document has it: whether it may be followed is decided where it is drawn. */
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] };

/** Something that was opened and not yet closed. Each kind is open once at most, so that nothing nests deeply. */
interface Frame {
  readonly kind: 'whole' | 'emphasis' | 'strong' | 'link';
  readonly marker: string;
  readonly inlines: Inline[];
}

/** What may stand between text: an escaped character, a run that emphasises, a bracket. */
const TOKEN = /\\[\\*_[\]()`#+.!-]|\*\*|__|[*_[\]]/g;

/**
 * Reads emphasis (`*…*`, `_…_`), strong (`**…**`, `__…__`) and links (`[…](…)`). A mark that is never closed stays text. Each
 * character is looked at a fixed number of times.
 */
export function inlinesOf(text: string): readonly Inline[] {
  const frames: Frame[] = [{ kind: 'whole', marker: '', inlines: [] }];
  const addressEnds = ascending(text, /[\s)]/g);
  let done = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index < done) continue;
    say(frames, text.slice(done, index));
    done = index + token.length;
    if (token.length === 2 && token.startsWith('\\')) say(frames, token.slice(1));
    else if (token === '[') {
      flatten(frames, 'link');
      frames.push({ kind: 'link', marker: token, inlines: [] });
    } else if (token === ']') {
      const end = text[done] === '(' && isOpen(frames, 'link') ? addressEnds(done + 1) : -1;
      if (end > done + 1 && text[end] === ')') {
        closeLink(frames, text.slice(done + 1, end));
        done = end + 1;
      } else {
        flatten(frames, 'link');
        say(frames, token);
      }
    } else mark(frames, token, text[index - 1] ?? ' ', text[done] ?? ' ');
  }
  say(frames, text.slice(done));
  const [whole, ...unclosed] = frames;
  if (!whole) return [];
  for (const frame of unclosed) addAsText(whole, frame);
  return whole.inlines;
}

/** Opens or closes emphasis, or leaves the mark as text: a mark opens before a word and closes after one. */
function mark(frames: Frame[], token: string, before: string, after: string): void {
  const kind = token.length === 2 ? 'strong' : 'emphasis';
  const inWord = token.startsWith('_') && WORD.test(before) && WORD.test(after);
  const open = frames.find((frame) => frame.kind === kind);
  if (!inWord && open?.marker === token && !SPACE.test(before) && frames.at(-1)?.inlines.length !== 0) {
    const inlines = unwind(frames, open);
    frames.at(-1)?.inlines.push({ kind, inlines });
  } else if (!inWord && !open && !SPACE.test(after)) frames.push({ kind, marker: token, inlines: [] });
  else say(frames, token);
}

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

function closeLink(frames: Frame[], href: string): void {
  const open = frames.find(({ kind }) => kind === 'link');
  if (!open) return;
  const inlines = unwind(frames, open);
  frames.at(-1)?.inlines.push({ kind: 'link', href, inlines });
}

/** Takes a frame and those within it away; what the inner ones opened is text. */
function unwind(frames: Frame[], frame: Frame): readonly Inline[] {
  const inner = frames.splice(frames.indexOf(frame)).slice(1);
  for (const one of inner) addAsText(frame, one);
  return frame.inlines;
}

/** Turns what an open mark of a kind has begun into text. */
function flatten(frames: Frame[], kind: Frame['kind']): void {
  const open = frames.find((frame) => frame.kind === kind);
  if (!open) return;
  unwind(frames, open);
  const outer = frames.at(-1);
  if (outer) addAsText(outer, open);
}

/** Adds to a frame what another holds, the mark that opened it as text. */
function addAsText(outer: Frame, { marker, inlines }: Frame): void {
  add(outer, { kind: 'text', text: marker });
  for (const inline of inlines) add(outer, inline);
}

/** Text that follows text is one. */
function add({ inlines }: Frame, inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.kind === 'text' && last?.kind === 'text') {
    inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
  } else inlines.push(inline);
}

function isOpen(frames: readonly Frame[], kind: Frame['kind']): boolean {
  return frames.some((frame) => frame.kind === kind);
}

function say(frames: readonly Frame[], text: string): void {
  const frame = frames.at(-1);
  if (frame && text !== '') add(frame, { kind: 'text', text });
}

/** The first match at or after a place, for places that only grow: the text is read once in all. -1 where there is none. */
function ascending(text: string, pattern: RegExp): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -1 || found >= from) return found;
    pattern.lastIndex = from;
    found = pattern.exec(text)?.index ?? -1;
    return found;
  };
}
