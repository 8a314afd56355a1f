import { warnOnce } from './core/warn.js';
import { grown, SOON_MILLISECONDS, type Growth } from './frame/growth.js';
import { heightIn, question } from './frame/message.js';
import { originOf } from './frame/origins.js';

/*
 * The script of a page around frames: each `<iframe data-cairn-frame>` becomes as high as its content says. It hears only the windows of
 * those frames, and only while they show a page of the origin that `src` names.
 */

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-cairn-frame]');

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || originOf(frame.src) !== origin) continue;
    if (told.size === 0) requestAnimationFrame(take);
    told.set(frame, height);
  }
});

/** However many heights a frame tells between two drawings of the page, the last one counts. */
const told = new Map<HTMLIFrameElement, number>();
const growths = new WeakMap<HTMLIFrameElement, Growth>();

function take(): void {
  for (const [frame, wanted] of told) {
    const growth = grown(growths.get(frame), wanted, performance.now());
    growths.set(frame, growth);
    if (growth.stopped) setTimeout(tellOf, SOON_MILLISECONDS, frame, growth);
    else frame.height = String(growth.height);
  }
  told.clear();
}

/** Tells the page's developer of a frame that has come to rest where it was stopped. */
function tellOf(frame: HTMLIFrameElement, growth: Growth): void {
  if (growths.get(frame) === growth)
    warnOnce(
      'frame-growth',
      `the content of ${frame.src} grows whenever its frame does; it stays ${String(growth.height)} pixels high.`,
    );
}

/** For frames that were there before this script. */
function ask(): void {
  for (const { contentWindow, src } of frames()) {
    const origin = originOf(src);
    if (origin !== null) contentWindow?.postMessage(question, origin);
  }
}

if (document.readyState === 'complete') ask();
else addEventListener('load', ask);
