import type { OptionGroup, PortfolioView, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';

/** What a reader does to the choice. */
export interface ChoiceActions {
  readonly add: (id: string) => void;
  readonly move: (at: number, places: -1 | 1) => void;
  readonly remove: (at: number) => void;
  /** Takes a ready choice in place of the reader's own. */
  readonly use: (id: string) => void;
  readonly reset: () => void;
}

/** Where a reader adds, removes and puts in order. */
export function choicePanel(
  view: PortfolioView,
  isKept: boolean,
  actions: ChoiceActions,
  words: Words,
): TemplateResult {
  const { portfolio } = words.messages;
  const ready = view.ready.map(({ id, label }) => ({ value: id, label }));
  return html`<div class="panel" id="panel" part="panel">
    ${isKept ? nothing : html`<p class="note" part="not-kept">${portfolio.notKept}</p>`}
    ${chosenList(view, actions, words)}
    <div class="pick-row">
      ${pickRow('add', portfolio.add, portfolio.addButton, view.offered, actions.add)}
      ${pickRow('ready', portfolio.startFrom, portfolio.useButton, ready.length === 0 ? [] : [{ label: null, options: ready }], actions.use)}
    </div>
    <button class="link" type="button" @click=${actions.reset}>${portfolio.reset}</button>
  </div>`;
}

function chosenList({ measures }: PortfolioView, actions: ChoiceActions, words: Words): TemplateResult {
  const { portfolio } = words.messages;
  const last = measures.length - 1;
  const button = (kind: string, sign: string, label: string, isOff: boolean, act: () => void) =>
    html`<button class="button ${kind}" type="button" aria-label=${label} ?disabled=${isOff} @click=${act}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<ol class="chosen" part="chosen" aria-label=${portfolio.chosen}>
    ${measures.map(
      ({ name }, at) =>
        html`<li>
          <span class="name" lang=${name.lang ?? nothing}>${name.text}</span>
          <span class="moves">
            ${button('up', '↑', portfolio.up(name.text), at === 0, () => {
              actions.move(at, -1);
            })}
            ${button('down', '↓', portfolio.down(name.text), at === last, () => {
              actions.move(at, 1);
            })}
            ${button('remove', '×', portfolio.remove(name.text), false, () => {
              actions.remove(at);
            })}
          </span>
        </li>`,
    )}
  </ol>`;
}

/** A list to pick from and the button that takes what is picked: picking alone changes nothing, so that a keyboard can look around. */
function pickRow(
  kind: string,
  label: string,
  verb: string,
  groups: readonly OptionGroup[],
  take: (value: string) => void,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const taken = (event: Event) => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    if (select) take(select.value);
  };
  const options = groups.map((group) => {
    const listed = group.options.map((one) => html`<option value=${one.value}>${one.label}</option>`);
    return group.label === null ? listed : html`<optgroup label=${group.label}>${listed}</optgroup>`;
  });
  return html`<div class="pick ${kind}">
    <label class="field"
      >${label}<select>
        ${options}
      </select></label
    >
    <button class="button" type="button" @click=${taken}>${verb}</button>
  </div>`;
}
