import { useText } from '../language.tsx';
import { Nav } from '../components/nav.tsx';
import { useConsole, type PrepareSection } from '../console-context.tsx';
import { AbsenceView } from './absence.tsx';
import { BudgetView } from './budget.tsx';
import { ImportView } from './import/import-view.tsx';
import styles from './prepare.module.css';
import { ResultsView } from './results.tsx';
import { SellersView } from './sellers.tsx';

const SECTIONS = ['sellers', 'budget', 'results', 'import', 'absence'] as const;

/** What the meeting stands on: sellers, budgets, results, days away. */
export function Prepare({ section }: { readonly section: PrepareSection }) {
  const text = useText();
  const { goTo } = useConsole();
  return (
    <div className={styles.prepare}>
      <Nav
        label={text('nav.prepare')}
        className={styles.side}
        entries={SECTIONS}
        current={section}
        nameOf={(one) => text(`prepare.${one}`)}
        onChoose={(one) => goTo('prepare', one)}
      />
      <div>
        {section === 'sellers' ? <SellersView /> : null}
        {section === 'budget' ? <BudgetView /> : null}
        {section === 'results' ? <ResultsView /> : null}
        {section === 'import' ? <ImportView /> : null}
        {section === 'absence' ? <AbsenceView /> : null}
      </div>
    </div>
  );
}
