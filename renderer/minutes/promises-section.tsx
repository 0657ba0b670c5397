import type { MinutesPromiseWeek } from '../../shared/minutes-model.ts';
import {
  decisionWords,
  followUpWord,
  openWord,
  promisesSentence,
  weekLong,
  writtenPromises,
} from '../../shared/minutes/words.ts';
import { weekNumber } from '../../shared/periods.ts';
import { capitalised } from '../../shared/time-format.ts';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';
import { Tick } from './tick.tsx';

/** What was promised: the actions with their follow-up, how many reached their goal, and what is open since before. */
export function PromisesSection() {
  const { model, language } = useMinutes();
  const promises = writtenPromises(model);
  const [only] = promises;
  const single = promises.length === 1 ? only : undefined;
  const detail = single === undefined ? {} : { detail: language.text('week.short', { week: weekNumber(single.week) }) };
  return (
    <Section step="promises" heading="beside" {...detail}>
      {promises.length === 0 ? <p>{language.text('minutes.promises.none')}</p> : null}
      {promises.map((week) => (
        <div key={week.week} className="part">
          {single === undefined ? <h3>{capitalised(weekLong(week.week, language))}</h3> : null}
          <PromiseWeek week={week} />
        </div>
      ))}
      <EarlierActions />
    </Section>
  );
}

function PromiseWeek({ week }: { readonly week: MinutesPromiseWeek }) {
  const { model, language } = useMinutes();
  const { text } = language;
  return (
    <>
      {week.actions.length === 0 ? null : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{text('word.seller')}</th>
              <th scope="col">{text('word.action')}</th>
              <th scope="col" className="follow-up">
                {text('minutes.promises.followUp')}
              </th>
            </tr>
          </thead>
          <tbody>
            {week.actions.map(({ name, action, done }, index) => (
              <tr key={`${String(index)} ${name}`}>
                <th scope="row">{name}</th>
                <td className="said">{action}</td>
                <td className="follow-up">
                  {done === null ? null : <Tick done={done} />}
                  {followUpWord(done, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="after">
        <Figures>{promisesSentence(model, week, language)}</Figures>
      </p>
    </>
  );
}

function EarlierActions() {
  const { model, language } = useMinutes();
  const { text } = language;
  if (model.openActions.length === 0) return null;
  return (
    <div className="part">
      <h3>{text('minutes.promises.openActions')}</h3>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{text('word.who')}</th>
            <th scope="col">{text('minutes.what')}</th>
            <th scope="col" className="due">
              {text('word.when')}
            </th>
            <th scope="col" className="follow-up">
              {text('minutes.promises.followUp')}
            </th>
          </tr>
        </thead>
        <tbody>
          {model.openActions.map((action, index) => {
            const { decision, owner, due } = decisionWords(action, language);
            return (
              <tr key={`${String(index)} ${decision}`}>
                <th scope="row">{owner}</th>
                <td className="said">{decision}</td>
                <td className="due">{due}</td>
                <td className="follow-up">
                  <Tick done={action.done} />
                  {openWord(action.done, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
