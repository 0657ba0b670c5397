/** The minutes as a document: real headings and tables, as a secretary would write them (design 7). */
import { useMemo } from 'react';
import type { MinutesModel } from '../../shared/minutes-model.ts';
import { documentTitle, minutesLanguage, particulars, subtitle } from '../../shared/minutes/words.ts';
import { ClosingSections } from './closing-sections.tsx';
import { GoalsSection } from './goals-section.tsx';
import { MinutesProvider, useMinutes } from './minutes-context.tsx';
import { LookBackSection } from './look-back-section.tsx';
import { MinutesTable } from './minutes-table.tsx';
import { ObstaclesSection } from './obstacles-section.tsx';
import { Addenda, Signatures } from './end-matter.tsx';
import { PromisesSection } from './promises-section.tsx';
import { TeamSection } from './team-section.tsx';
import { WinsSection } from './wins-section.tsx';

export function MinutesDocument({ model }: { readonly model: MinutesModel }) {
  const minutes = useMemo(() => ({ model, language: minutesLanguage(model, model.locale) }), [model]);
  return (
    <MinutesProvider value={minutes}>
      <title>{documentTitle(model, minutes.language)}</title>
      <main className="minutes">
        <Masthead />
        <WinsSection />
        <PromisesSection />
        <TeamSection />
        <LookBackSection />
        <GoalsSection />
        <ObstaclesSection />
        <ClosingSections />
        <MinutesTable />
        <Addenda />
        {model.settings.signatures ? <Signatures /> : null}
      </main>
    </MinutesProvider>
  );
}

function Masthead() {
  const { model, language } = useMinutes();
  return (
    <header>
      <h1>{language.text('minutes.title')}</h1>
      <p className="subtitle">{subtitle(model, language)}</p>
      <table className="particulars">
        <tbody>
          {particulars(model, language).map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </header>
  );
}
