import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { printMinutes, printOptions } from '../../electron/minutes-pdf.ts';
import { pictureModel } from '../shared/minutes-fixture.ts';

test('asks for A4 by the page’s own rules, tagged and with an outline, which Electron 22 ignores', () => {
  expect(printOptions(pictureModel())).toMatchObject({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
});

test('header and footer in the minutes’ language', () => {
  const { headerTemplate, footerTemplate } = printOptions(pictureModel('en'));
  expect(headerTemplate).toContain('>Norrfors Teknik AB, Team Marxen<');
  expect(headerTemplate).toContain('>Weekly meeting 27, 2017, week 38<');
  expect(footerTemplate).toContain('>Minutes 18 September 2017<');
  expect(footerTemplate).toContain('>Page <span class="pageNumber"></span> of <span class="totalPages"></span><');
});

test('hostile names are text in header and footer', () => {
  const model = pictureModel();
  const facts = {
    ...model.facts,
    teamName: `"><script>alert('x')</script>`,
    company: '<img src=x onerror=y> & Co $& $1',
  };
  const { headerTemplate, footerTemplate } = printOptions({ ...model, facts });
  expect(`${headerTemplate}${footerTemplate}`).not.toMatch(/<(script|img)/);
  expect(headerTemplate).toContain(
    '&lt;img src=x onerror=y&gt; &amp; Co $&amp; $1, &quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;',
  );
});

async function blankPdf(language?: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  if (language !== undefined) pdf.setLanguage(language);
  return Buffer.from(await pdf.save());
}

test('title, language, subject and creator are written, and the window is closed', async () => {
  const done = vi.fn<() => void>();
  const pdf = await blankPdf();
  const page = { webContents: { printToPDF: () => Promise.resolve(pdf) }, done };
  const printed = await PDFDocument.load(
    await printMinutes({ openMinutesWindow: () => Promise.resolve(page) }, pictureModel()),
  );
  expect(printed.getTitle()).toBe('Minnesanteckningar, Veckomöte 27, 2017, vecka 38');
  expect(printed.getSubject()).toBe('Norrfors Teknik AB, Team Marxen');
  expect(printed.getCreator()).toBe('Säljmötet');
  expect(String(printed.catalog.get(PDFName.of('Lang')))).toBe('(sv)');
  expect(printed.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
  expect(done).toHaveBeenCalledOnce();
});

test('a language that Chromium has written stays', async () => {
  const pdf = await blankPdf('sv-SE');
  const page = { webContents: { printToPDF: () => Promise.resolve(pdf) }, done: () => undefined };
  const printed = await PDFDocument.load(
    await printMinutes({ openMinutesWindow: () => Promise.resolve(page) }, pictureModel()),
  );
  expect(String(printed.catalog.get(PDFName.of('Lang')))).toBe('(sv-SE)');
});

test('the window is closed when printing fails, too', async () => {
  const done = vi.fn<() => void>();
  const page = { webContents: { printToPDF: () => Promise.reject(new Error('no printer')) }, done };
  await expect(printMinutes({ openMinutesWindow: () => Promise.resolve(page) }, pictureModel())).rejects.toThrow(
    'no printer',
  );
  expect(done).toHaveBeenCalledOnce();
});
