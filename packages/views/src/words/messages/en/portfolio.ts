import type { PortfolioMessages } from '../shapes/portfolio.js';

export const portfolio: PortfolioMessages = {
  heading: 'Your measures',
  sentence: (measures, area, counts) =>
    counts === '' ? `${measures} in ${area}.` : `${measures} in ${area}: ${counts}.`,
  choose: 'Choose measures',
  forms: { tiles: 'Tiles', grid: 'Table' },
  form: 'Shown as',
  add: 'Add a measure',
  addButton: 'Add',
  startFrom: 'Start from a ready choice',
  useButton: 'Use',
  chosen: 'Chosen measures, in order',
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  remove: (name) => `Remove ${name}`,
  reset: 'Back to the page’s own choice',
  copy: 'Copy link',
  copied: 'Link copied. It leads to this choice.',
  copyByHand: 'The link could not be copied. Copy it from the field.',
  link: 'Link to this choice',
  notKept: 'This browser does not let the page keep your choice: it holds until you leave.',
  unknown: (ids) => `No longer in the published figures, and left out: ${ids}.`,
  told: {
    added: (name, place, of) => `${name} added, ${place} of ${of}.`,
    moved: (name, place, of) => `${name} is now ${place} of ${of}.`,
    removed: (name, left) => `${name} removed. ${left} left.`,
    replaced: (measures) => `Showing ${measures}.`,
  },
  empty: {
    what: 'You have not chosen any measures yet.',
    todo: 'Open “Choose measures” and add those you want to follow.',
  },
};
