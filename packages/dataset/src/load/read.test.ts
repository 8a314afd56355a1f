import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { readDocument } from './read.js';

/** A document of which nothing but its frame can be used. */
const broken = (count: number) => ({
  ...minimalDocument(),
  indicators: Array.from({ length: count }, (_, at) => ({ id: at })),
});

describe('reading a document', () => {
  it('keeps a thousand of its faults, and what can be used', () => {
    const state = readDocument(broken(3_000));
    if (state.phase !== 'ready') throw new Error(state.phase);
    expect(state.issues).to.have.length(1_000);
  });
});
