import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { blocksOf } from './docx-blocks.js';
import type { ReportRequest } from './formats.js';
import { drawReport } from './page-window.js';
import { makeStill } from './still.js';

/** A report as a Word document to go on writing in: headings, paragraphs, lists and tables as what they are. */
export async function docxReport({ document, view, choice }: ReportRequest): Promise<Uint8Array> {
  const drawn = await drawReport(document, choice);
  try {
    const root = drawn.element.shadowRoot;
    if (!root) throw new Error('the report was not drawn');
    makeStill(root);
    // Word makes its own contents, of the headings.
    root.querySelector('.contents')?.remove();
    const { title, facts } = view.title;
    const publisher = facts.find(({ name }) => name === 'publisher')?.text.text ?? '';
    return await Packer.toBuffer(
      new Document({
        title: title.text,
        creator: publisher,
        styles: {
          default: { document: { run: { font: 'Arial', size: 21, language: { value: choice.language } } } },
        },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph({ text: title.text })] }) },
            footers: { default: new Footer({ children: [pageNumber()] }) },
            children: [...blocksOf(root)],
          },
        ],
      }),
    );
  } finally {
    drawn.close();
  }
}

function pageNumber(): Paragraph {
  return new Paragraph({
    children: [new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}
