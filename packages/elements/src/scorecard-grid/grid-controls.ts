import type { GridFilter, ScorecardGridView, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { FilterName, GridChoices } from './grid-choices.js';

/** What a reader chooses among the measures by, and what that leaves. */
export function controls(view: ScorecardGridView, choices: GridChoices, words: Words): TemplateResult {
  const { grid } = words.messages;
  const { exceptions, filtersOpen } = choices;
  return html`<div class="tools">
    <button
      type="button"
      class="button"
      part="exceptions"
      aria-pressed=${exceptions}
      @click=${choices.toggleExceptions}
    >
      ${grid.exceptions}
    </button>
    <button
      type="button"
      class="button"
      part="filter"
      aria-expanded=${filtersOpen}
      aria-controls=${filtersOpen ? 'filters' : nothing}
      @click=${choices.toggleFilters}
    >
      ${grid.filters.show}${marker(filtersOpen)}
    </button>
    ${filtersOpen ? fields(view, choices, words) : nothing}
    <span class="state-of-grid" aria-live="polite">${view.state}</span>
  </div>`;
}

/** Points down where something is open, else to where reading goes on. */
export function marker(open: boolean): TemplateResult {
  return html`<svg class=${open ? 'marker open' : 'marker'} viewBox="0 0 10 10" aria-hidden="true">
    <path d="M3 1.5 7 5 3 8.5"></path>
  </svg>`;
}

function fields({ filters }: ScorecardGridView, choices: GridChoices, words: Words): TemplateResult {
  const { filters: said } = words.messages.grid;
  return html`<div class="fields" id="filters" part="filters">
    <label class="field">
      <span>${said.search}</span>
      <input type="search" .value=${choices.filters.search ?? ''} @input=${changeOf('search', choices)} />
    </label>
    ${filters.map((filter) => field(filter, choices, said.any))}
    <button type="button" class="button" @click=${choices.clear}>${said.clear}</button>
  </div>`;
}

function field(
  { name, label, value, choices: all }: GridFilter,
  choices: GridChoices,
  any: string,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${changeOf(name, choices)}>
      <option value="" .selected=${value === ''}>${any}</option>
      ${all.map(
        (choice) =>
          html`<option
            value=${choice.value}
            lang=${choice.lang ?? nothing}
            .selected=${choice.value === value}
          >
            ${choice.label}
          </option>`,
      )}
    </select>
  </label>`;
}

function changeOf(name: FilterName, choices: GridChoices): (event: Event) => void {
  return ({ target }) => {
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
      choices.filter(name, target.value);
  };
}
