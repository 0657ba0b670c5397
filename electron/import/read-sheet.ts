/** A file on disk -> its rows: runs in the worker, where a large file keeps nobody waiting. */
import { open } from 'node:fs/promises';
import type { SheetRow } from '../../shared/import/table.ts';
import { decode, LIMITS, MOST_BYTES, refused, type Encoding, type Refused } from './decode.ts';
import { parse } from './parse.ts';

export interface SheetRead {
  readonly ok: true;
  readonly rows: readonly SheetRow[];
  readonly separator: string;
  readonly encoding: Encoding;
}

export async function readSheet(path: string): Promise<SheetRead | Refused> {
  try {
    const bytes = await readBytes(path);
    return Buffer.isBuffer(bytes) ? sheetOf(bytes) : bytes;
  } catch (error) {
    return refusedBy(error);
  }
}

function sheetOf(bytes: Buffer): SheetRead | Refused {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parse(decoded.text);
  return parsed.ok ? { ...parsed, encoding: decoded.encoding } : parsed;
}

async function readBytes(path: string): Promise<Buffer | Refused> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return refused('import.file.notFile');
    if (stats.size > MOST_BYTES) return refused('import.file.tooLarge', { limit: LIMITS.megabytes });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function refusedBy(error: unknown): Refused {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return refused('import.file.notFound');
  if (code === 'EISDIR') return refused('import.file.notFile');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return refused('import.file.noAccess');
  return refused('import.file.unreadable', { reason: code });
}
