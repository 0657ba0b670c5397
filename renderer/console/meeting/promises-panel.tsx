/** Step 2: what was promised, done or not done, and the actions that are open. */
import { formatAmount } from '../../../shared/amounts/write.ts';
import type { Action, Goal } from '../../../shared/document.ts';
import type { PromiseRow } from '../../../shared/promises.ts';
import { weekNumber } from '../../../shared/periods.ts';
import { openBefore } from '../../../shared/open-actions.ts';
import { weeksToFollowUp } from '../../../shared/stage/promises.ts';
import { decisionRow, fullName } from '../../../shared/stage/scene.ts';
import { formatDate } from '../../../shared/time-format.ts';
import { AmountField } from '../../components/amount-field.tsx';
import { useLanguage } from '../../language.tsx';
import { send, useSession } from '../../session.tsx';
import { ActionDone, PromiseDone } from './done-buttons.tsx';
import { useMeeting } from './meeting-context.tsx';
import common from './meeting.module.css';
import styles from './promises.module.css';

export function PromisesPanel() {
  const { text } = useLanguage();
  const { meeting, scene, solo } = useMeeting();
  const weeks = weeksToFollowUp(scene);
  const actions = openBefore(scene.document, meeting);
  return (
    <div className={common.panel}>
      {weeks.map(({ week, reached, known, rows }) => (
        <section key={week}>
          <h3 className={common.sectionTitle}>
            {text('promises.week', { week: weekNumber(week) })}
            {solo ? null : <span>{text('promises.reached', { reached, known })}</span>}
          </h3>
          <ul>
            {rows.map((row) => (
              <PromiseLine key={row.sellerId} row={row} week={week} />
            ))}
          </ul>
        </section>
      ))}
      {actions.length === 0 ? null : (
        <section>
          <h3 className={common.sectionTitle}>{text('promises.actions')}</h3>
          <ul>
            {actions.map((action) => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        </section>
      )}
      {weeks.length === 0 && actions.length === 0 ? <p className={common.empty}>{text('promises.none')}</p> : null}
    </div>
  );
}

function PromiseLine({ row, week }: { readonly row: PromiseRow; readonly week: string }) {
  const { text } = useLanguage();
  const { style } = useSession();
  const { scene, solo } = useMeeting();
  const { promise, sellerId } = row;
  return (
    <li className={styles.promise}>
      <span className={common.listWho}>{fullName(scene, sellerId)}</span>
      <span className={styles.promiseState}>
        {text(`kept.${row.state}`)}
        {row.goal === null ? null : (
          <span>
            {' '}
            {[
              text('promises.goal', { goal: formatAmount(row.goal, style) }),
              ...row.restatements.map(({ amount }) => text('promises.restated', { goal: formatAmount(amount, style) })),
            ].join(', ')}
          </span>
        )}
      </span>
      <AmountField
        small
        hideLabel
        label={text('promises.resultOf', { name: fullName(scene, sellerId), week: weekNumber(week) })}
        value={row.result}
        style={style}
        negative
        onCommit={(amount) => send({ type: 'result.set', sellerId, week, amount })}
      />
      {promise === null || solo ? null : <TermsLine promise={promise} />}
      {promise?.action === undefined ? null : (
        <span className={styles.promiseAction}>
          <span>{promise.action}</span>
          <PromiseDone promise={promise} />
        </span>
      )}
    </li>
  );
}

/** What the promise was made of, before what came of it (design 2); on the manager's own screen only, for want of room. */
function TermsLine({ promise: { belief, potential } }: { readonly promise: Goal }) {
  const { text } = useLanguage();
  const said = [
    ...(belief === undefined ? [] : [text('promises.belief', { belief })]),
    ...(potential === undefined || potential === '' ? [] : [text('promises.potential', { potential })]),
  ];
  return said.length === 0 ? null : <span className={styles.promiseTerms}>{said.join(' · ')}</span>;
}

function ActionLine({ action }: { readonly action: Action }) {
  const { locale, text } = useLanguage();
  const { scene } = useMeeting();
  const { owner, due } = decisionRow(scene, action);
  return (
    <li className={styles.promise}>
      <span className={common.listWho}>{owner}</span>
      <span className={styles.promiseAction}>
        <span>
          {action.about === null ? action.text : text('action.comesBack', { name: fullName(scene, action.about) })}
          {due === null ? null : ` (${formatDate(due, locale, 'short')})`}
        </span>
        <ActionDone action={action} />
      </span>
    </li>
  );
}
