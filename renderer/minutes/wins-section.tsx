import { useMinutes } from './minutes-context.tsx';
import { Section } from './section.tsx';

/** What went well, in the order it was said. */
export function WinsSection() {
  const { model, language } = useMinutes();
  const { text } = language;
  return (
    <Section step="wins" heading="beside">
      {model.wins.length === 0 ? (
        <p>{text('minutes.wins.none')}</p>
      ) : (
        <table className="list">
          <tbody>
            {model.wins.map((win, index) => (
              <tr key={`${String(index)} ${win.text}`}>
                <th scope="row">{win.name ?? text('word.team')}</th>
                <td className="said">{win.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
