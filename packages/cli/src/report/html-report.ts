import type { ReportRequest } from './formats.js';
import { htmlPage } from './html-page.js';
import { imagesBeside } from './images.js';
import { drawReport } from './page-window.js';

/** A report as one self-contained page. */
export async function htmlReport({ document, view, choice, folder }: ReportRequest): Promise<string> {
  const drawn = await drawReport(document, choice);
  try {
    const { title, subtitle } = view.title;
    const whole = subtitle === null ? title.text : `${title.text}: ${subtitle.text}`;
    return await htmlPage(drawn, { title: whole, language: choice.language }, imagesBeside(folder));
  } finally {
    drawn.close();
  }
}
