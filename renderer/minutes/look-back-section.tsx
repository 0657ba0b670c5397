import type { LookBackFacts } from '../../shared/document.ts';
import { lookBackSentence, reachedWord } from '../../shared/minutes/look-back.ts';
import { figure } from '../../shared/minutes/words.ts';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';
import { TrendMark } from './trend-mark.tsx';

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
          <th scope="col">{text('minutes.seller')}</th>
          <th scope="col" className="amount">
            {text('minutes.goals.first')}
          </th>
          <th scope="col" className="amount">
            {text('minutes.goals.inForce')}
          </th>
          <th scope="col" className="amount">
            {text('minutes.goals.result')}
          </th>
          <th scope="col" className="kept">
            {text('minutes.goals.kept')}
          </th>
          {isWhole ? (
            <>
              <th scope="col" className="amount">
                {text('minutes.goals.budget')}
              </th>
              <th scope="col" className="trend-cell">
                {text('minutes.goals.trend')}
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
            <td className="amount struck">
              {row.original === row.goal ? null : (
                <s>
                  <Figures>{figure(row.original, language)}</Figures>
                </s>
              )}
            </td>
            <td className="amount goal">
              <Figures>{figure(row.goal, language)}</Figures>
            </td>
            <td className="amount">
              <Figures>{figure(row.result, language)}</Figures>
            </td>
            <td className="kept">{reachedWord(row, language)}</td>
            {isWhole ? (
              <>
                <td className="amount past">
                  <Figures>{figure(row.budget, language)}</Figures>
                </td>
                <td className="trend-cell">
                  <TrendMark trend={row.trend} />
                </td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
