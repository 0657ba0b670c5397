import { localDateOf } from '../../shared/calendar.ts';
import { addendumDate } from '../../shared/minutes/words.ts';
import { useMinutes } from './minutes-context.tsx';

/** What was added after the minutes were locked, each with its date. */
export function Addenda() {
  const { model, language } = useMinutes();
  if (model.addenda.length === 0) return null;
  return (
    <section className="section above" aria-labelledby="addenda">
      <h2 id="addenda">
        <span className="name">{language.text('minutes.addenda')}</span>
      </h2>
      <table className="list">
        <tbody>
          {model.addenda.map(({ at, text }) => (
            <tr key={at}>
              <th scope="row">{addendumDate(localDateOf(at, model.facts.timeZone), language)}</th>
              <td className="said">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A last page for the manager and the one who approves the minutes, whose name is written by hand. */
export function Signatures() {
  const { model, language } = useMinutes();
  const { text } = language;
  return (
    <section className="signatures" aria-labelledby="signatures">
      <h2 id="signatures">
        <span className="name">{text('minutes.signatures')}</span>
      </h2>
      <div className="lines">
        <p>
          {model.facts.managerName}
          <span className="quiet">{text('minutes.signatures.notes')}</span>
        </p>
        <p>
          {'\u00A0'}
          <span className="quiet">{text('minutes.signatures.adjusted')}</span>
        </p>
      </div>
    </section>
  );
}
