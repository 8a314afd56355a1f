import { askedWidgets } from './frame/asked-widgets.js';
import { heightMessage, isQuestion } from './frame/message.js';
import { originOf, originsIn } from './frame/origins.js';

/*
 * The script of a page that other pages show in a frame: it shows the widgets that the address asks for, and tells the page around it how
 * high they are. It tells only the origins that the page names in `<meta name="cairn-frame-parents">`, and hears only those.
 */

const metaContent = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const query = new URLSearchParams(location.search);

const language = query.get('lang') ?? '';
if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language)) document.documentElement.lang = language;

const scheme = query.get('scheme') ?? '';
if (['light', 'dark', 'light dark'].includes(scheme))
  document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', scheme);

// `cairn.js` makes these places elements, and gives them those attributes that the elements have and no other.
const places = askedWidgets(query).map(({ kind, attributes }) => {
  const place = document.createElement('div');
  place.setAttribute('data-cairn', kind);
  for (const [name, value] of attributes) place.setAttribute(`data-${name}`, value);
  return place;
});
if (places.length > 0) document.querySelector('cairn-data')?.replaceChildren(...places);

// No style sheet to fetch, and none that a policy would have to allow.
const looks = new CSSStyleSheet();
looks.replaceSync(`
  body { margin: 0; padding: 0.375rem; font-family: system-ui, sans-serif; }
  main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
`);
document.adoptedStyleSheets.push(looks);

const parents = originsIn(metaContent('cairn-frame-parents'));

/** Where browsers say whose page is around the frame, only that one is told; otherwise each that may be. */
function listeners(): readonly string[] {
  const around = originOf(document.referrer);
  return around !== null && parents.includes(around) ? [around] : parents;
}

function tell(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  for (const origin of listeners()) parent.postMessage(heightMessage(Math.ceil(height)), origin);
}

if (parent !== window && parents.length > 0) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === parent && parents.includes(origin) && isQuestion(data)) tell();
  });
}
