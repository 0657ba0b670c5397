import { longGoalsTitle, statedNote } from '../../shared/minutes/look-back.ts';
import { sumLabel } from '../../shared/minutes/words.ts';
import { AmountCell, AmountHead, FirstGoalCell } from './amount-cell.tsx';
import { useMinutes } from './minutes-context.tsx';

/** The goals for the quarter, half-year or year in hand, where the meeting asked for them (design 5). */
export function LongGoalsTable() {
  const { model, language } = useMinutes();
  const { longGoals } = model.facts;
  if (longGoals === null) return null;
  const note = statedNote(longGoals, language);
  return (
    <div className="part">
      <h3>{longGoalsTitle(longGoals, language)}</h3>
      <table className="goals long-goals">
        <thead>
          <tr>
            <th scope="col">{language.text('word.seller')}</th>
            <AmountHead>{language.text('goal.first')}</AmountHead>
            <AmountHead>{language.text('minutes.goals.inForce')}</AmountHead>
          </tr>
        </thead>
        <tbody>
          {longGoals.rows.map(({ sellerId, name, original, goal }) => (
            <tr key={sellerId} className="figures">
              <th scope="row" className="seller">
                {name}
              </th>
              <FirstGoalCell first={original} inForce={goal} />
              <AmountCell amount={goal} kind="goal" />
            </tr>
          ))}
        </tbody>
        <tbody className="sums">
          <tr className="figures">
            <th scope="row" className="seller" colSpan={2}>
              {sumLabel(language)}
            </th>
            <AmountCell amount={longGoals.sum} kind="goal" {...(note === '' ? {} : { note })} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
