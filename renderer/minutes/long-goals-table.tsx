import { longGoalsTitle, statedNote } from '../../shared/minutes/look-back.ts';
import { figure, sumLabel } from '../../shared/minutes/words.ts';
import { Figures } from './figures.tsx';
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
            <th scope="col">{language.text('minutes.seller')}</th>
            <th scope="col" className="amount">
              {language.text('minutes.goals.first')}
            </th>
            <th scope="col" className="amount">
              {language.text('minutes.goals.inForce')}
            </th>
          </tr>
        </thead>
        <tbody>
          {longGoals.rows.map(({ sellerId, name, original, goal }) => (
            <tr key={sellerId} className="figures">
              <th scope="row" className="seller">
                {name}
              </th>
              <td className="amount struck">
                {original === goal ? null : (
                  <s>
                    <Figures>{figure(original, language)}</Figures>
                  </s>
                )}
              </td>
              <td className="amount goal">
                <Figures>{figure(goal, language)}</Figures>
              </td>
            </tr>
          ))}
        </tbody>
        <tbody className="sums">
          <tr className="figures">
            <th scope="row" className="seller" colSpan={2}>
              {sumLabel(language)}
            </th>
            <td className="amount goal">
              <Figures>{figure(longGoals.sum, language)}</Figures>
              {note === '' ? null : <small>{note}</small>}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
