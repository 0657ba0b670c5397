import { obstacleRows } from '../../shared/minutes/words.ts';
import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';

/** What stands in the way, what was decided about it, who does it and when. */
export function ObstaclesSection() {
  const { model, language } = useMinutes();
  const { text } = language;
  const rows = obstacleRows(model, language);
  return (
    <Section step="obstacles" heading="above">
      {rows.length === 0 ? (
        <p>{text('minutes.obstacles.none')}</p>
      ) : (
        <table className="list decisions">
          <thead>
            <tr>
              <th scope="col">{text('minutes.obstacles.obstacle')}</th>
              <th scope="col">{text('word.decision')}</th>
              <th scope="col">{text('word.who')}</th>
              <th scope="col" className="due">
                {text('word.when')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ obstacle, decision, decided, owner, due }, index) => (
              <tr key={`${String(index)} ${obstacle}`}>
                <td className="said">{obstacle}</td>
                <td className={decided ? 'said' : 'quiet'}>{decision}</td>
                <td className="owner">{owner}</td>
                <td className="due">{due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
