import { expect } from 'chai';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
// What every component is made by: the elements themselves need a browser or a build.
import { component } from '../../react/src/component.js';
import { PAYLOADS } from './hostile.js';

type Loose = ComponentType<Readonly<Record<string, unknown>>>;

const TAGS = ['cairn-data', 'cairn-context', 'cairn-rag-tile', 'cairn-trend-chart', 'cairn-report'] as const;

describe('a React component that a server writes', () => {
  for (const tag of TAGS)
    it(`holds what it is given as values, and nothing breaks out of them: ${tag}`, () => {
      for (const payload of PAYLOADS) {
        const given = { indicator: payload, area: payload, src: payload, title: payload };
        const child = createElement('p', {}, payload);
        const written = renderToString(createElement(component(tag, {}) as Loose, given, child));
        expect(written.startsWith(`<${tag} `), payload).to.equal(true);
        // Two elements begin and end, and four values are quoted: there is no room for another.
        expect(written.match(/</g), payload).to.have.length(4);
        expect(written.match(/"/g), payload).to.have.length(8);
        expect(written).to.match(/<\/p><\/cairn-[a-z-]+>$/);
      }
    });
});
