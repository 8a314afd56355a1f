import type { OneStory, StoryImage, StoryMeasure, StoryQuote, StoryTheme, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { compactFigure } from '../parts/compact-figure.js';
import { definition } from '../parts/definition.js';
import { richText } from '../parts/rich-text.js';
import { imageAddress } from '../parts/safe-link.js';

/** One story: what happened, what the person said, and beside it the measures it belongs to. */
export function oneStory(
  story: OneStory,
  title: TemplateResult,
  at: number,
  level: number,
  words: Words,
): TemplateResult {
  const { line, audience, body, quote, image, themes, measures } = story;
  const { measures: behind, themes: said } = words.messages.story;
  const heading = (text: string) =>
    html`<div class="part-heading" role="heading" aria-level=${Math.min(6, level)}>${text}</div>`;
  return html`<article class="story" part="story" aria-labelledby=${titleId(at)}>
    <div class="text">
      <header>
        ${title}
        <div class="line">
          ${line}${audience === null ? nothing : html`<span class="audience">${audience}</span>`}
        </div>
      </header>
      ${image === null ? nothing : picture(image)} ${richText(body)}
      ${quote === null ? nothing : pullQuote(quote)}
      ${
        themes.length === 0
          ? nothing
          : html`<section class="themes">
              ${heading(said)}
              <ul>
                ${themes.map(theme)}
              </ul>
            </section>`
      }
    </div>
    ${
      measures.length === 0
        ? nothing
        : html`<section class="measures">
            ${heading(behind)}
            <ul>
              ${measures.map(measure)}
            </ul>
          </section>`
    }
  </article>`;
}

/** The id of a story's title. */
export function titleId(at: number): string {
  return `story-${String(at)}`;
}

/* The page that shows it is not told to whoever keeps the picture. */
function picture({ src, alt }: StoryImage): TemplateResult | typeof nothing {
  const address = imageAddress(src);
  if (address === null) return nothing;
  return html`<img
    part="image"
    src=${address}
    alt=${alt.text}
    lang=${alt.lang ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}

function pullQuote({ text, who, consent }: StoryQuote): TemplateResult {
  return html`<figure class="quote" part="quote">
    <blockquote lang=${text.lang ?? nothing}>${text.text}</blockquote>
    <figcaption><span class="who" lang=${who.lang ?? nothing}>${who.text}</span> (${consent})</figcaption>
  </figure>`;
}

function theme({ label, count, share }: StoryTheme): TemplateResult {
  return html`<li>
    <span lang=${label.lang ?? nothing}>${label.text}</span>
    ${count === null ? nothing : html`<span class="count">${count}</span>`}
    ${
      share === null
        ? nothing
        : html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width=${share * 100} height="6"></rect>
          </svg>`
    }
  </li>`;
}

function measure({ name, latest, survey, definition: meaning }: StoryMeasure): TemplateResult {
  return html`<li class="measure">
    <div class="name" lang=${name.lang ?? nothing}>${name.text}</div>
    ${latest === null ? nothing : compactFigure(latest)}
    ${survey === null ? nothing : html`<div class="survey">${survey}</div>`} ${definition(meaning)}
  </li>`;
}
