/** The minutes as PDF, A4: the minutes page printed, with a header and a footer of its own (design 7). */
import type { PrintToPDFOptions, WebContents } from 'electron';
import { textFor } from '../shared/messages/index.ts';
import type { MinutesModel } from '../shared/minutes-model.ts';
import {
  companyAndTeam,
  documentTitle,
  meetingInYear,
  minutesLanguage,
  titleWithDate,
} from '../shared/minutes/words.ts';

/** The hidden window that shows the minutes, once it has said that it is ready to be printed. */
export interface MinutesPage {
  readonly webContents: Pick<WebContents, 'printToPDF'>;
  /** Closes the window. */
  done(): void;
}

export interface MinutesPrinter {
  openMinutesWindow(model: MinutesModel): Promise<MinutesPage>;
}

/** Prints in the model's language. Rejects when the page cannot be shown or printed; the window is closed in any case. */
export async function printMinutes(deps: MinutesPrinter, model: MinutesModel): Promise<Uint8Array> {
  const page = await deps.openMinutesWindow(model);
  try {
    return await withMetadata(await page.webContents.printToPDF(printOptions(model)), model);
  } finally {
    page.done();
  }
}

/** Exported for the tests: what Electron 22 does not do yet (tags, outline) can only be seen in what is asked for. */
export function printOptions(model: MinutesModel): PrintToPDFOptions {
  const language = minutesLanguage(model, model.locale);
  const header = band(escaped(companyAndTeam(model)), escaped(meetingInYear(model, language)));
  const page = escaped(language.text('minutes.page', { page: PAGE, pages: PAGES }))
    .replace(PAGE, '<span class="pageNumber"></span>')
    .replace(PAGES, '<span class="totalPages"></span>');
  return {
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: onPaper(`padding-top:${mm(7.5)}`, header),
    footerTemplate: onPaper(
      `padding-bottom:${mm(6)}`,
      `<div style="border-top:${mm(0.14)} solid #6e695e;padding-top:${mm(2)}">${band(escaped(titleWithDate(model, language)), page)}</div>`,
    ),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

/** These stand for the numbers that Chromium fills in. */
const PAGE = '\uE000';
const PAGES = '\uE001';
/**
 * A length on the paper. Header and footer are laid out on a page of their own whose millimetres are not always the paper's
 * (in Chromium 108 they are larger by a third): parts of its width are, in every version.
 */
function mm(length: number): string {
  return `${(length / 2.1).toFixed(3)}cqw`;
}

/** They know nothing of the page's styles and fonts; without a size of their own they are not seen. */
function onPaper(style: string, content: string): string {
  const font = `font:${mm(2.82)}/1.3 'Inter Variable',Inter,'Segoe UI','Helvetica Neue',Arial,sans-serif`;
  return `<div style="container-type:inline-size;width:100%"><div style="padding:0 ${mm(21)};${font};color:#47443b;${style}">${content}</div></div>`;
}

function band(left: string, right: string): string {
  return `<div style="display:flex;justify-content:space-between;gap:${mm(8)}"><span style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${left}</span><span style="flex:none">${right}</span></div>`;
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Title, language, subject and creator, where Chromium has not written them itself. */
async function withMetadata(pdf: Uint8Array, model: MinutesModel): Promise<Uint8Array> {
  // Only here, so that the app starts without it.
  const { PDFBool, PDFDocument, PDFName } = await import('pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const language = minutesLanguage(model, model.locale);
  document.setTitle(documentTitle(model, language));
  document.setSubject(companyAndTeam(model));
  document.setCreator(textFor(model.locale)('app.name'));
  if (!document.catalog.has(PDFName.of('Lang'))) document.setLanguage(model.locale);
  document.catalog.getOrCreateViewerPreferences().dict.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  return document.save();
}
