/** Belief and action follow the number, as its terms (looks, 9). */
import { cutToLines } from '../../shared/stage/width.ts';
import type { StatedGoal } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useText } from '../language.tsx';
import { ScoreCells } from './signs.tsx';
import stage from './stage.module.css';
import styles from './stated-terms.module.css';

/** How wide the terms stand at the narrowest, in ems, and the lines that they may take. */
export interface TermsRoom {
  readonly ems: number;
  readonly lines: number;
}

/** The action, as far as there is room for it under what else is said of the goal. */
export function actionText({ inAdvance, belief }: StatedGoal, action: string, { ems, lines }: TermsRoom): string {
  return cutToLines(action, ems, lines - (inAdvance ? 1 : 0) - (belief === null ? 0 : 1));
}

export function StatedTerms({ goal, room }: { readonly goal: StatedGoal; readonly room: TermsRoom }) {
  const text = useText();
  return (
    <>
      {goal.inAdvance ? <p className={stage.quiet}>{text('stage.round.inAdvance')}</p> : null}
      {goal.belief === null ? null : (
        <p className={classNames(styles.belief, stage.quiet)}>
          <span>
            {text('stage.round.belief')} <strong>{text('stage.round.beliefOf', { belief: goal.belief })}</strong>
          </span>
          <ScoreCells score={goal.belief} />
        </p>
      )}
      {goal.action === null ? null : <p>{actionText(goal, goal.action, room)}</p>}
    </>
  );
}
