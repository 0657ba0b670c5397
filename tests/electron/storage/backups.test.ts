import { promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  describeBackup,
  keepAside,
  keepBackup,
  listBackups,
  newestGoodBackup,
  removeBackupsNaming,
} from '../../../electron/storage/backups.ts';
import { realFileSystem as files } from '../../../electron/storage/file-system.ts';
import { createSerializer } from '../../../electron/storage/serialize.ts';
import { defaultSettings, emptyDocument } from '../../../shared/defaults.ts';
import type { Instant, SalesDocument } from '../../../shared/document.ts';
import { faulty, namesIn, newFolder, systemError } from './disk.ts';
import { ASA, sample, withGoal } from './sample.ts';

function piecesOf(document: SalesDocument): readonly Uint8Array[] {
  return createSerializer()(document);
}

function instant(day: number, hour: number, minute = 0): Instant {
  return new Date(Date.UTC(2026, 0, day, hour, minute)).toISOString();
}

/** A document that is another one for each number. */
function numbered(number: number): SalesDocument {
  return withGoal(sample(), 1_000 + number);
}

async function keep(path: string, number: number, kind: 'opened' | 'changed', at: Instant): Promise<void> {
  await keepBackup(files, path, piecesOf(numbered(number)), kind, at);
}

async function teamFile(): Promise<{ folder: string; path: string }> {
  const folder = await newFolder();
  const path = join(folder, 'Norr.json');
  await fs.writeFile(path, Buffer.concat(piecesOf(sample())), { mode: 0o600 });
  return { folder, path };
}

describe('a backup', () => {
  test('is the same bytes, with its time and kind in its name, and as private as the file', async () => {
    const { folder, path } = await teamFile();
    await keepBackup(files, path, piecesOf(sample()), 'opened', '2026-09-14T07:12:33.456Z');
    expect(await namesIn(join(folder, 'backups'))).toEqual(['Norr 2026-09-14T07-12-33-456Z opened.json']);
    const [backup] = await listBackups(files, path);
    expect(backup).toMatchObject({ at: '2026-09-14T07:12:33.456Z', kind: 'opened' });
    expect(await fs.readFile(backup?.path ?? '')).toEqual(await fs.readFile(path));
    expect((await fs.stat(backup?.path ?? '')).mode & 0o777).toBe(0o600);
    expect((await fs.stat(join(folder, 'backups'))).mode & 0o777).toBe(0o700);
  });

  test('says what is in it', async () => {
    const { path } = await teamFile();
    await keep(path, 1, 'opened', instant(1, 9));
    const [backup] = await listBackups(files, path);
    if (backup === undefined) throw new Error('No backup');
    expect(await describeBackup(files, backup)).toEqual({
      sellers: 2,
      results: 3,
      goals: 4,
      meetings: 2,
      newestWeek: '2026-W47',
    });
    await fs.writeFile(backup.path, '{');
    expect(await describeBackup(files, backup)).toBeNull();
  });

  test('is not kept again when nothing has changed', async () => {
    const { path } = await teamFile();
    for (let day = 1; day <= 5; day += 1) await keep(path, 1, 'opened', instant(day, 9));
    expect(await listBackups(files, path)).toHaveLength(1);
  });

  test('of one team is not taken for another’s', async () => {
    const { folder, path } = await teamFile();
    await keep(path, 1, 'opened', instant(1, 9));
    await keep(join(folder, 'Norr 2.json'), 2, 'opened', instant(2, 9));
    await keep(join(folder, 'No.json'), 3, 'opened', instant(3, 9));
    await fs.writeFile(join(folder, 'backups', 'Norr notes.json'), '');
    expect((await listBackups(files, path)).map((one) => one.at)).toEqual([instant(1, 9)]);
  });
});

describe('how many are kept', () => {
  test('one an hour, and one a day for a month', async () => {
    const { path } = await teamFile();
    for (let day = 1; day <= 40; day += 1) {
      for (const hour of [8, 9, 10]) {
        await keep(path, day * 100 + hour, 'changed', instant(day, hour, 5));
        await keep(path, day * 100 + hour + 50, 'changed', instant(day, hour, 45));
      }
    }
    const kept = await listBackups(files, path);
    const days = new Set(kept.map((one) => one.at.slice(0, 10)));
    expect(days.size).toBe(31);
    // The last of each hour, of the 24 newest hours; else the last of the day.
    expect(kept.every((one) => one.at.slice(14, 16) === '45')).toBe(true);
    expect(kept).toHaveLength(24 + 31 - 8);
  }, 30_000);

  test('a thousand sessions do not fill the disk', async () => {
    const { path } = await teamFile();
    for (let session = 0; session < 150; session += 1) await keep(path, session, 'opened', instant(1 + session, 9));
    expect((await listBackups(files, path)).length).toBeLessThanOrEqual(20 + 24 + 31);
    expect((await listBackups(files, path))[0]?.at).toBe(instant(150, 9));
  }, 30_000);

  test('a clock that was years ahead costs no copies', async () => {
    const { path } = await teamFile();
    for (let day = 1; day <= 10; day += 1) await keep(path, day, 'changed', instant(day, 9));
    await keep(path, 99, 'opened', '2099-01-01T00:00:00.000Z');
    await keep(path, 11, 'opened', instant(11, 9));
    expect(await listBackups(files, path)).toHaveLength(12);
  });
});

describe('the newest good backup', () => {
  test('passes over what cannot be read', async () => {
    const { path } = await teamFile();
    for (let day = 1; day <= 3; day += 1) await keep(path, day, 'opened', instant(day, 9));
    const [newest, second] = await listBackups(files, path);
    await fs.truncate(newest?.path ?? '', 100);
    expect((await newestGoodBackup(files, path))?.path).toBe(second?.path);
  });

  test('is null without a folder, without a good one, and when the folder cannot be read', async () => {
    const { folder, path } = await teamFile();
    expect(await newestGoodBackup(files, path)).toBeNull();
    await fs.mkdir(join(folder, 'backups'));
    await fs.writeFile(join(folder, 'backups', `Norr ${instant(1, 9).replace(/[:.]/gu, '-')} opened.json`), 'null');
    expect(await newestGoodBackup(files, path)).toBeNull();
    const closed = faulty((call) => {
      if (call === 'list') throw systemError('EACCES');
    });
    expect(await newestGoodBackup(closed, path)).toBeNull();
  });
});

describe('keeping a file aside', () => {
  const at = { instant: '2026-09-14T07:12:00.000Z', timeZone: 'Europe/Stockholm', locale: 'sv' } as const;

  test.each(['with', 'without'])('%s second names for files', async (links) => {
    const { folder, path } = await teamFile();
    await fs.writeFile(path, 'broken');
    const system = faulty((call) => {
      if (call === 'link' && links === 'without') throw systemError('EPERM');
    });
    const aside = await keepAside(system, path, at);
    expect(basename(aside ?? '')).toBe('Norr (oläslig 2026-09-14 0912).json');
    expect(await fs.readFile(aside ?? '', 'utf8')).toBe('broken');
    expect(await namesIn(folder)).toContain('Norr (oläslig 2026-09-14 0912).json');
  });

  test('never over another one', async () => {
    const { folder, path } = await teamFile();
    for (const text of ['one', 'two', 'three']) {
      await fs.rm(path, { force: true });
      await fs.writeFile(path, text);
      await keepAside(files, path, { ...at, locale: 'en' });
    }
    const kept = (await namesIn(folder)).filter((name) => name.includes('unreadable'));
    const texts = await Promise.all(kept.map((name) => fs.readFile(join(folder, name), 'utf8')));
    expect(texts.sort()).toEqual(['one', 'three', 'two']);
  });

  test('a file that is not there needs none', async () => {
    expect(await keepAside(files, join(await newFolder(), 'Norr.json'), at)).toBeNull();
  });
});

describe('taking away the copies that still name somebody', () => {
  const former = { id: ASA, name: 'Tidigare säljare 1' };
  const anonymous = (number: number): SalesDocument => {
    const document = numbered(number);
    return { ...document, sellers: document.sellers.map((one) => (one.id === ASA ? { ...one, ...former } : one)) };
  };
  const keepThree = async (path: string): Promise<void> => {
    await keep(path, 1, 'opened', instant(1, 9));
    await keep(path, 2, 'changed', instant(2, 9));
    await keepBackup(files, path, piecesOf(anonymous(3)), 'changed', instant(3, 9));
  };

  test('leaves those where the person has another name, or was not in the team', async () => {
    const { path } = await teamFile();
    await keepThree(path);
    const without = { ...emptyDocument(defaultSettings('sv')), sellers: [] };
    await keepBackup(files, path, piecesOf(without), 'changed', instant(4, 9));
    expect(await removeBackupsNaming(files, path, former)).toBe(2);
    expect((await listBackups(files, path)).map(({ at }) => at)).toEqual([instant(4, 9), instant(3, 9)]);
    expect(await removeBackupsNaming(files, path, former)).toBe(0);
  });

  test('takes one that cannot be read when the id stands in it, and what a crash has left', async () => {
    const { folder, path } = await teamFile();
    await keepThree(path);
    const broken = join(folder, 'backups', 'Norr 2026-01-05T09-00-00-000Z opened.json');
    await fs.writeFile(broken, `{ "id": "${ASA}", `);
    await fs.writeFile(join(folder, 'backups', 'Norr 2026-01-06T09-00-00-000Z opened.json'), '{');
    const dies = faulty((call) => {
      if (call === 'rename' || call === 'remove') throw systemError('EIO');
    });
    await expect(keepBackup(dies, path, piecesOf(numbered(9)), 'changed', instant(7, 9))).rejects.toThrow('io');
    expect((await namesIn(join(folder, 'backups'))).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    expect(await removeBackupsNaming(files, path, former)).toBe(3);
    expect(await namesIn(join(folder, 'backups'))).toEqual([
      'Norr 2026-01-03T09-00-00-000Z changed.json',
      'Norr 2026-01-06T09-00-00-000Z opened.json',
    ]);
  });

  test('another team’s copies stay', async () => {
    const { folder, path } = await teamFile();
    await keep(join(folder, 'Syd.json'), 1, 'opened', instant(1, 9));
    expect(await removeBackupsNaming(files, path, former)).toBe(0);
    expect(await listBackups(files, join(folder, 'Syd.json'))).toHaveLength(1);
  });

  test('tries all, and says when one cannot be taken away', async () => {
    const { path } = await teamFile();
    await keepThree(path);
    let removals = 0;
    const held = faulty((call) => {
      if (call === 'remove' && (removals += 1) === 1) throw systemError('EPERM');
    });
    await expect(removeBackupsNaming(held, path, former)).rejects.toThrow('EPERM');
    expect(await listBackups(files, path)).toHaveLength(2);
  });

  test('without any backup there is nothing to do', async () => {
    const { path } = await teamFile();
    expect(await removeBackupsNaming(files, path, former)).toBe(0);
  });
});
