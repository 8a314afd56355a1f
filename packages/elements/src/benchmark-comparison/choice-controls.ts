import type { ChoiceView } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';

/** Lists of what a reader may choose, each with its label. */
export function choiceControls(
  choices: readonly ChoiceView[],
  choose: (name: ChoiceView['name'], value: string) => void,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<div class="choices" part="choices">
    ${choices.map(
      ({ name, label, options }) =>
        html`<label class="choice"
          ><span>${label}</span>
          <select
            name=${name}
            @change=${(event: Event) => {
              if (event.target instanceof HTMLSelectElement) choose(name, event.target.value);
            }}
          >
            ${options.map(
              (option) =>
                html`<option value=${option.value} lang=${option.lang ?? nothing} ?selected=${option.chosen}>
                  ${option.label}
                </option>`,
            )}
          </select></label
        >`,
    )}
  </div>`;
}
