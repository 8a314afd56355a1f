import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { chartPicture } from './chart-pictures.js';
import { blocksOf } from './docx-blocks.js';
import { TABLE_TEXT } from './docx-table.js';
import type { ReportRequest } from './formats.js';
import { makeStill } from './still.js';

/** A report as a Word document to go on writing in: headings, paragraphs, lists and tables as what they are. */
export async function docxReport({ drawing, view, choice }: ReportRequest): Promise<Uint8Array> {
  const drawn = await drawing();
  const { element } = drawn;
  const root = element.shadowRoot;
  if (!root) throw new Error('the report was not drawn');
  makeStill(root);
  const { title, facts } = view.title;
  const publisher = facts.find(({ name }) => name === 'publisher')?.text.text ?? '';
  return Packer.toBuffer(
    new Document({
      title: title.text,
      creator: publisher,
      styles: {
        default: { document: { run: { font: 'Arial', size: 21, language: { value: choice.language } } } },
        paragraphStyles: [{ id: TABLE_TEXT, name: 'Table text', basedOn: 'Normal', run: { size: 16 } }],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph({ text: title.text })] }) },
          footers: { default: new Footer({ children: [pageNumber()] }) },
          children: [...blocksOf(root, (widget) => chartPicture(widget, drawn, choice.language))],
        },
      ],
    }),
  );
}

function pageNumber(): Paragraph {
  return new Paragraph({
    children: [new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}
