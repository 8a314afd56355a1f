/** The look of the preview page itself; the widgets bring their own. */
export const PREVIEW_STYLES = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f23, #e8eaed); --muted: light-dark(#57606a, #a5adb5); --line: light-dark(#d0d7de, #3d444d); --ground: light-dark(#ffffff, #15181b); --accent: light-dark(#1b5e9e, #8ab8e6); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 24px clamp(16px, 4vw, 48px) 64px; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 48px 0 16px; font-size: 1.25rem; line-height: 1.3; }
.lead { max-width: 70ch; margin: 8px 0 0; color: var(--muted); }
.issues { margin: 8px 0 0; color: var(--muted); }
.notice { margin: 24px 0 0; padding: 12px 16px; border-inline-start: 4px solid var(--accent); }
.chooser { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: end; margin: 24px 0 0; padding: 16px 0; border-block: 1px solid var(--line); }
.chooser label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; min-width: 0; max-width: 100%; font-weight: 600; font-size: 0.875rem; }
.chooser select, .chooser button { max-width: 100%; min-height: 40px; padding: 4px 12px; border: 1px solid var(--muted); border-radius: 2px; background: var(--ground); color: inherit; font: inherit; font-weight: 400; }
.chooser button { font-weight: 600; cursor: pointer; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 32px; }
cairn-data { display: block; }
section > cairn-benchmark-comparison + cairn-benchmark-comparison, section > cairn-scorecard-grid + cairn-scorecard-grid { margin-block-start: 40px; }
code { font-size: 0.9em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media print { .chooser, .notice { display: none; } }
`;
