import { minutesSum } from '../../shared/minutes/words.ts';
import { useMinutes } from './minutes-context.tsx';

const ROWS = [
  { of: 'planned', label: 'minutes.minutes.planned' },
  { of: 'used', label: 'minutes.minutes.used' },
] as const;

/** Planned and used minutes of each step. */
export function MinutesTable() {
  const { model, language } = useMinutes();
  const { text } = language;
  const { minutes } = model.facts;
  return (
    <table className="steps">
      <thead>
        <tr>
          <th scope="col">{text('minutes.minutes')}</th>
          {minutes.map(({ step }) => (
            <th key={step} scope="col">
              {text(`step.${step}`)}
            </th>
          ))}
          <th scope="col">{text('word.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ of, label }) => (
          <tr key={of}>
            <th scope="row">{text(label)}</th>
            {minutes.map((row) => (
              <td key={row.step}>{row[of]}</td>
            ))}
            <td className="sum">{minutesSum(model, of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
