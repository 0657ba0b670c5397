/** What is done with all that the file knows of one person, and what came of it. */
import { useState } from 'react';
import { formerName, isFormerName } from '../../shared/anonymous.ts';
import type { Id, Seller } from '../../shared/document.ts';
import { sellerOf } from '../../shared/results.ts';
import { bridge } from '../bridge.ts';
import { useSending } from '../components/use-sending.ts';
import { useText } from '../language.tsx';
import { useTeam } from '../session.tsx';
import { useSavedFile, type SaveOutcome } from '../use-saved-file.ts';

export interface PersonData {
  readonly saved: SaveOutcome | null;
  /** What was done last, in words; null before, and when it has been taken back. */
  readonly done: string | null;
  /** What was refused or did not work; null when all went well. */
  readonly problem: string | null;
  readonly save: (seller: Seller) => void;
  /** @param withBackups those that still hold the name go, too */
  readonly anonymise: (seller: Seller, withBackups: boolean) => Promise<void>;
}

export function usePersonData(): PersonData {
  const text = useText();
  const document = useTeam();
  const sending = useSending();
  const saving = useSavedFile();
  const [done, setDone] = useState<{ readonly sellerId: Id; readonly words: string } | null>(null);
  const [backupProblem, setBackupProblem] = useState<string | null>(null);

  const stands = done !== null && isFormerName(sellerOf(document, done.sellerId)?.name ?? '');
  return {
    saved: saving.outcome,
    done: stands ? done.words : null,
    problem: sending.problem ?? backupProblem,
    save({ id }) {
      setDone(null);
      void saving.save(() => bridge.request('export:seller', id));
    },
    async anonymise(seller, withBackups) {
      setDone(null);
      setBackupProblem(null);
      const { id: sellerId, name } = seller;
      const renamed = text('anonymise.done', { name, former: formerName(document, seller) });
      const answer = await sending.sendChange({ type: 'seller.anonymise', sellerId });
      if (!answer.ok) return;
      setDone({ sellerId, words: renamed });
      if (!withBackups) return;
      const forgotten = await bridge.request('backups:forget', sellerId);
      if (!forgotten.ok) return setBackupProblem(text(forgotten.told.code, forgotten.told.params));
      setDone({ sellerId, words: `${renamed} ${text('forget.done', { count: forgotten.value })}` });
    },
  };
}
