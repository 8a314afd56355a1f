import type { ReportRequest } from './formats.js';
import { htmlPage } from './html-page.js';
import { imagesBeside } from './images.js';

/** A report as one self-contained page. */
export async function htmlReport({ drawing, view, choice, folder }: ReportRequest): Promise<string> {
  const { title, subtitle } = view.title;
  const whole = subtitle === null ? title.text : `${title.text}: ${subtitle.text}`;
  return htmlPage(await drawing(), { title: whole, language: choice.language }, imagesBeside(folder));
}
