import type { ReactNode } from 'react';
import type { IsoWeek } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import { monthName } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { useMoment } from '../components/use-moment.ts';
import { useLanguage } from '../language.tsx';
import { useStatus } from '../session.tsx';
import { useConsole } from '../console-context.tsx';
import type { HomeFacts } from './home-facts.ts';
import styles from './home.module.css';

const NAMES_SHOWN = 3;

/** How fresh the figures are: what the meeting would stand on if it began now. */
export function HomeFigures({ facts }: { readonly facts: HomeFacts }) {
  const { locale, text } = useLanguage();
  const { goTo } = useConsole();
  const status = useStatus();
  const { freshThrough: fresh, lastWeek, missing, budget, promises, promisesStated, month } = facts;
  const short = (week: IsoWeek): string => text('week.short', { week: weekNumber(week) });
  return (
    <section aria-labelledby="home-figures">
      <h2 id="home-figures" className={styles.title}>
        {text('word.figures')}
      </h2>
      <dl className={styles.figures}>
        <Row
          name={text('prepare.results')}
          fact={
            fresh === null
              ? text('home.noResults')
              : text('home.through', { ...fresh, week: weekNumber(fresh.week), missing: fresh.of - fresh.known })
          }
          note={<Newest facts={facts} />}
        />
        {missing.map(({ week, sellers }) => (
          <Row
            key={week}
            name={text('home.missing', { week: weekNumber(week) })}
            fact={namesOf(
              sellers.map(({ name }) => name),
              text('home.andMore', { count: sellers.length - NAMES_SHOWN }),
            )}
            note={null}
          />
        ))}
        <Row
          name={text('word.budget')}
          fact={text('home.budgetFor', {
            month: monthName(month.month, locale, 'long'),
            stated: budget.stated,
            of: budget.of,
            how: budget.stated === 0 ? 'none' : budget.stated === budget.of ? 'all' : 'some',
          })}
          note={
            budget.stated === budget.of ? null : (
              <Button kind="quiet" onPress={() => goTo('prepare', 'budget')}>
                {text('home.fillIn')}
              </Button>
            )
          }
        />
        <Row
          name={text('home.goalsOf', { week: weekNumber(lastWeek) })}
          fact={
            promisesStated === 0
              ? text('home.noGoals')
              : text('home.promises', { stated: promisesStated, reached: promises.reached, known: promises.known })
          }
          note={promisesStated === 0 ? null : text('home.followUp', { step: text('step.promises') })}
        />
      </dl>
      <div className={styles.buttons}>
        <Button
          small
          disabledBecause={status.mode === 'ro' ? text('word.readOnly') : null}
          onPress={() => goTo('prepare', 'import')}
        >
          {text('prepare.import')}
        </Button>
        <Button small onPress={() => goTo('prepare', 'results')}>
          {text('home.typeResults', { week: short(lastWeek) })}
        </Button>
      </div>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly fact: string;
  readonly note: ReactNode;
}

function Row({ name, fact, note }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{fact}</dd>
      {note === null ? null : <dd>{note}</dd>}
    </div>
  );
}

function Newest({ facts }: { readonly facts: HomeFacts }) {
  const { text } = useLanguage();
  const moment = useMoment();
  const newest = facts.newestResult;
  if (newest === null) return null;
  return `${moment(newest.at)}, ${sourceOf(newest.source, text)}`;
}

function sourceOf(source: string, text: ReturnType<typeof useLanguage>['text']): string {
  return source === 'typed' || source === 'pasted' ? text(`source.${source}`) : source;
}

function namesOf(names: readonly string[], more: string): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} ${more}` : shown;
}
