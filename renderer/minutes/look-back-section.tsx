import type { LookBackFacts } from '../../shared/document.ts';
import { lookBackSentence, reachedWord } from '../../shared/minutes/look-back.ts';
import { AmountCell, AmountHead, BudgetAndTrend, FirstGoalCell } from './amount-cell.tsx';
import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';

/** The period that was over: original goal, goal in force, result, budget, and the trend in which it was left. */
export function LookBackSection() {
  const { model, language } = useMinutes();
  const { lookBack } = model.facts;
  if (lookBack === null) return null;
  return (
    <Section step="lookBack" heading="above">
      <p>{lookBackSentence(lookBack, language)}</p>
      <LookBackTable lookBack={lookBack} />
    </Section>
  );
}

function LookBackTable({ lookBack }: { readonly lookBack: LookBackFacts }) {
  const { model, language } = useMinutes();
  const { text } = language;
  const isWhole = model.version === 'whole';
  return (
    <table className="goals look-back">
      <thead>
        <tr>
          <th scope="col">{text('word.seller')}</th>
          <AmountHead>{text('goal.first')}</AmountHead>
          <AmountHead>{text('minutes.goals.inForce')}</AmountHead>
          <AmountHead>{text('word.result')}</AmountHead>
          <th scope="col" className="kept">
            {text('kept.kept')}
          </th>
          {isWhole ? (
            <>
              <AmountHead>{text('word.budget')}</AmountHead>
              <th scope="col" className="trend-cell">
                {text('word.trend')}
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {lookBack.rows.map((row) => (
          <tr key={row.sellerId} className="figures">
            <th scope="row" className="seller">
              {row.name}
            </th>
            <FirstGoalCell first={row.original} inForce={row.goal} />
            <AmountCell amount={row.goal} kind="goal" />
            <AmountCell amount={row.result} />
            <td className="kept">{reachedWord(row, language)}</td>
            <BudgetAndTrend budget={row.budget} trend={row.trend} kind="past" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
