import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.js';
import type { ReportRequest } from './formats.js';
import { htmlReport } from './html-report.js';
import { escaped } from './markup.js';

/** A report printed by a browser: tagged for screen readers, with an outline, and numbered pages. */
export async function pdfReport(request: ReportRequest): Promise<Uint8Array> {
  const browser = await findBrowser(process.env, process.platform);
  const html = await htmlReport(request);
  const folder = await mkdtemp(join(tmpdir(), 'cairn-report-'));
  try {
    const file = join(folder, 'report.html');
    await writeFile(file, html);
    return await printed(browser, file, request);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function printed(executablePath: string, file: string, { view }: ReportRequest): Promise<Uint8Array> {
  const browser = await launch({ executablePath, args: flags() });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    return await page.pdf({
      format: 'A4',
      margin: { top: '20mm', bottom: '18mm', left: '15mm', right: '15mm' },
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: line(`<span>${escaped(view.title.title.text)}</span>`, publisher(view)),
      footerTemplate: line(
        '',
        '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
      ),
      timeout: PATIENCE_MILLISECONDS,
    });
  } finally {
    await browser.close();
  }
}

/** A long report on a busy machine. */
const PATIENCE_MILLISECONDS = 120_000;

function publisher({ title }: ReportRequest['view']): string {
  const fact = title.facts.find(({ name }) => name === 'publisher');
  return fact ? `<span>${escaped(fact.text.text)}</span>` : '';
}

/** A line at the head or foot of each page, which has no styles but its own. */
function line(start: string, end: string): string {
  return `<div style="width: 100%; margin: 0 15mm; display: flex; justify-content: space-between; gap: 10mm; font: 8px system-ui, sans-serif; color: #444">${start || '<span></span>'}${end}</div>`;
}

/** Chromium refuses its sandbox to root, as in most containers. It loads nothing but the report, which has no script. */
function flags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
