/** Reading a file in: choose it, say what its columns mean, see what changes, commit. Rows and bytes stay in main. */
import { useCallback, useRef, useState } from 'react';
import type { ImportChoice, ImportPreview, ImportQuestion, ImportTable } from '../../../shared/import/types.ts';
import type { Told } from '../../../shared/messages/index.ts';
import { bridge } from '../../bridge.ts';

export interface ReadingIn {
  readonly table: ImportTable;
  readonly choice: ImportChoice;
  /** Of the choice; null until it has come, and where it cannot be made. */
  readonly preview: ImportPreview | null;
  /** A preview of a newer choice is on its way. */
  readonly busy: boolean;
  /** Questions that have been put, by `questionKey`: they stay in sight, so that an answer can be changed. */
  readonly put: ReadonlySet<string>;
}

export interface Import {
  readonly reading: ReadingIn | null;
  readonly problem: Told | null;
  /** How many cells the last commit has read in, and from which file. */
  readonly done: { readonly cells: number; readonly fileName: string } | null;
  readonly chooseFile: () => Promise<void>;
  readonly change: (part: Partial<ImportChoice>) => void;
  readonly commit: () => Promise<void>;
  readonly leave: () => void;
}

/** A question of the column that it is about: another column is another question. */
export function questionKey(ask: ImportQuestion, { date, amount }: ImportChoice): string {
  return `${ask} ${ask === 'dateOrder' ? date : amount}`;
}

/** The cells that a commit makes different. */
export function changesIn(preview: ImportPreview | null): number {
  return preview?.cells.filter(({ change }) => change !== 'same').length ?? 0;
}

export function useImport(): Import {
  const [reading, setReading] = useState<ReadingIn | null>(null);
  const [problem, setProblem] = useState<Told | null>(null);
  const [done, setDone] = useState<Import['done']>(null);
  const newest = useRef<ImportChoice | null>(null);
  const underWay = useRef(false);

  /** One preview at a time; when it comes and the choice has moved on, the newest choice is asked for next. */
  const look = useCallback(async () => {
    if (underWay.current) return;
    underWay.current = true;
    let shown: ImportChoice | null = null;
    while (newest.current !== null && newest.current !== shown) {
      const asked: ImportChoice = newest.current;
      const answer = await bridge.request('import:preview', asked);
      if (newest.current !== asked) continue;
      const preview: ImportPreview | null = answer.ok ? answer.value : null;
      const choice: ImportChoice = preview === null ? asked : preview.choice;
      newest.current = choice;
      shown = choice;
      setProblem(answer.ok ? null : answer.told);
      const put = (preview?.asks ?? []).map((ask) => questionKey(ask, choice));
      setReading((now) =>
        now === null ? now : { ...now, choice, preview, busy: false, put: new Set([...now.put, ...put]) },
      );
    }
    underWay.current = false;
  }, []);

  const chooseFile = useCallback(async () => {
    const answer = await bridge.request('import:choose');
    if (answer === null) return;
    setDone(null);
    setProblem(answer.ok ? null : answer.told);
    if (!answer.ok) return;
    const table = answer.value;
    newest.current = table.guess;
    setReading({ table, choice: table.guess, preview: null, busy: true, put: new Set() });
    await look();
  }, [look]);

  const change = useCallback(
    (part: Partial<ImportChoice>) => {
      if (newest.current === null) return;
      const choice = { ...newest.current, ...part };
      newest.current = choice;
      setReading((now) => (now === null ? now : { ...now, choice, busy: true }));
      void look();
    },
    [look],
  );

  const leave = useCallback(() => {
    newest.current = null;
    setReading(null);
    setProblem(null);
  }, []);

  const commit = useCallback(async () => {
    // Enter in a field gets here, too, when the button says that it has to wait.
    if (reading === null || reading.busy || changesIn(reading.preview) === 0) return;
    if (reading.preview === null || reading.preview.asks.length > 0) return;
    setReading({ ...reading, busy: true });
    const answer = await bridge.request('import:commit', reading.choice);
    if (answer.ok) {
      leave();
      setDone({ cells: answer.value.cells, fileName: reading.table.fileName });
      return;
    }
    // Nothing was changed: the figures may have moved on meanwhile, so the preview is made again, and the reason stays.
    newest.current = { ...reading.choice };
    await look();
    setProblem(answer.told);
  }, [reading, leave, look]);

  return { reading, problem, done, chooseFile, change, commit, leave };
}
