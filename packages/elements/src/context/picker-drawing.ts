import type { ChoiceName, PickerView } from '@cairn/views';
import { html, type TemplateResult } from 'lit';

/** One list to choose from, with its label. */
export function pickerField(
  { name, label, value, groups }: PickerView,
  choose: (name: ChoiceName, value: string) => void,
): TemplateResult {
  const options = groups.map((group) => {
    const listed = group.options.map(
      (option) =>
        html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
    );
    return group.label === null ? listed : html`<optgroup label=${group.label}>${listed}</optgroup>`;
  });
  const chosen = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) choose(name, event.target.value);
  };
  return html`<label class="field" part="picker">
    ${label}<select part="select" @change=${chosen}>
      ${options}
    </select>
  </label>`;
}
