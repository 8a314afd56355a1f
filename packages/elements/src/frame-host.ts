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
  for (const frame of frames())
    if (frame.contentWindow === source && originOf(frame.src) === origin) frame.height = String(height);
});

/** For frames that were there before this script. */
function ask(): void {
  for (const { contentWindow, src } of frames()) {
    const origin = originOf(src);
    if (origin !== null) contentWindow?.postMessage(question, origin);
  }
}

if (document.readyState === 'complete') ask();
else addEventListener('load', ask);
