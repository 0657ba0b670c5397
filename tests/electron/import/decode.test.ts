import { describe, expect, test } from 'vitest';
import { decode, MOST_BYTES } from '../../../electron/import/decode.ts';
import { refusal } from '../../shared/import/sheets.ts';

const TEXT = 'Säljare;Belopp\nÅsa Öberg;1 200,50 €\n';

function utf16be(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
}

/** Windows-1252 of a text of Latin-1 and the signs named. */
function windows1252(text: string): Buffer {
  const high: Readonly<Record<string, number>> = { '€': 0x80, Š: 0x8a, '’': 0x92, '–': 0x96, ž: 0x9e, Ÿ: 0x9f };
  return Buffer.from([...text].map((sign) => high[sign] ?? sign.charCodeAt(0)));
}

describe('encodings', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8'],
    ['UTF-16 LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 BE', utf16be(TEXT), 'UTF-16'],
    ['Windows-1252', windows1252(TEXT), 'Windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text: TEXT, encoding });
  });

  test('the signs between 0x80 and 0x9F', () => {
    expect(decode(windows1252('Šárka ’–žŸ'))).toMatchObject({ text: 'Šárka ’–žŸ', encoding: 'Windows-1252' });
  });

  test('a U+FFFD that was already in the file leaves it UTF-8', () => {
    expect(decode(Buffer.from('Åsa \ufffd'))).toMatchObject({ text: 'Åsa \ufffd', encoding: 'UTF-8' });
  });

  test('the end of a DOS text is no character of it', () => {
    expect(decode(Buffer.from('a;b\n\u001a'))).toMatchObject({ text: 'a;b\n' });
  });
});

describe('what is no text is refused with advice', () => {
  const zip = (name: string) => Buffer.concat([Buffer.from('PK\u0003\u0004\0\0\0\0', 'latin1'), Buffer.from(name)]);
  test.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /tom/],
    ['a mark and nothing', Buffer.from('\ufeff'), /tom/],
    ['only blank lines', Buffer.from(' \r\n\t\r\n'), /tom/],
    [
      'XLS, or a locked workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /äldre eller låst Excelfil/,
    ],
    ['XLSX', zip('xl/workbook.xml'), /CSV UTF-8/],
    ['a zip', zip('deals.csv'), /Packa upp/],
    ['PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['a web page that calls itself a workbook', Buffer.from('\n<html><table>'), /webbsida/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /ingen textfil/],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), /ingen textfil/],
    ['over 64 MB', Buffer.alloc(MOST_BYTES + 1, 'a'), /64 MB/],
  ])('%s', (_, bytes, message) => {
    const decoded = decode(bytes);
    expect(refusal(decoded)).toMatch(message);
  });
});
