/** The parts of the settings: a heading at the left, its fields beside it, what main had against a change under them. */
import { useCallback, type ReactNode } from 'react';
import type { CommandOf } from '../../../shared/commands.ts';
import type { Settings } from '../../../shared/document.ts';
import { classNames } from '../../components/class-names.ts';
import foldStyles from '../../components/fold.module.css';
import { Notice } from '../../components/notice.tsx';
import { useSending } from '../../components/use-sending.ts';
import { useTeam } from '../../session.tsx';
import prepare from '../prepare.module.css';
import styles from './settings.module.css';

interface SettingsAtHand {
  readonly settings: Settings;
  /** Why the last change was refused; null when it was made. */
  readonly problem: string | null;
  readonly change: (patch: CommandOf<'settings.change'>['patch']) => void;
}

/** One for each part, so that a refusal is said where the change was made. */
export function useSettings(): SettingsAtHand {
  const { settings } = useTeam();
  const { problem, sendChange } = useSending();
  const change = useCallback<SettingsAtHand['change']>(
    (patch) => void sendChange({ type: 'settings.change', patch }),
    [sendChange],
  );
  return { settings, problem, change };
}

interface PartProps {
  readonly title: string;
  readonly problem?: string | null;
  /** Fields of a few digits stand closer. */
  readonly short?: boolean;
  /** What stands where the fields are folded away; left out, they are in sight. */
  readonly folded?: string;
  readonly children: ReactNode;
}

export function Part({ title, problem = null, short = false, folded, children }: PartProps) {
  const fields = <div className={classNames(styles.fields, short && styles.shortFields)}>{children}</div>;
  return (
    <div className={styles.part} role="group" aria-label={title}>
      <h2 className={prepare.subtitle}>{title}</h2>
      <div className={styles.beside}>
        {folded === undefined ? (
          fields
        ) : (
          <details>
            <summary className={classNames(foldStyles.fold, styles.fold)}>{folded}</summary>
            {fields}
          </details>
        )}
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
      </div>
    </div>
  );
}
