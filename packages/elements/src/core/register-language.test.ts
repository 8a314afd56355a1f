import { minimalDocument } from '@cairn/testing';
import { languageFor } from '@cairn/views';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../cairn-data/define.js';
import '../rag-tile/define.js';
import { registerLanguage } from './register-language.js';

describe('a language that the page registers', () => {
  it('is spoken at once by widgets that are drawn already', async () => {
    const room = await fixture<HTMLElement>(
      html`<div lang="qaa-GB">
        <cairn-data .document=${minimalDocument()}
          ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
        ></cairn-data>
      </div>`,
    );
    const text = () => room.querySelector('cairn-rag-tile')?.shadowRoot?.textContent ?? '';
    const { messages, plural } = languageFor('en');
    await waitUntil(() => text().includes(messages.table.show));
    registerLanguage({
      messages: { ...messages, language: 'qaa', table: { ...messages.table, show: 'Zeigdu' } },
      plural,
    });
    await waitUntil(() => text().includes('Zeigdu'));
    expect(text()).not.to.contain(messages.table.show);
  });
});
