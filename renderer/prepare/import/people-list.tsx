import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/document.ts';
import type { ImportChoice, ImportPerson } from '../../../shared/import/types.ts';
import { nameKey } from '../../../shared/names.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/choice-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useLanguage } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import prepare from '../prepare.module.css';
import { inWords } from './import-questions.tsx';
import styles from './import.module.css';
import type { ReadingIn } from './use-import.ts';

interface PeopleListProps {
  readonly reading: ReadingIn;
  readonly onChange: (part: Partial<ImportChoice>) => void;
}

type Take = ImportPerson['take'];

/**
 * Whose figures are taken: known ones by themselves, the others ticked as new or as the same as somebody. For a whole
 * company's file: tick the few, by space, arrows and first letters, and leave the rest out with one press.
 */
export function PeopleList({ reading, onChange }: PeopleListProps) {
  const { locale, text } = useLanguage();
  const team = useTeam();
  const { people } = reading.choice;
  if (people.length === 0) return null;

  const byName = new Intl.Collator(locale).compare;
  const sorted = [...people].sort((a, b) => byName(a.name, b.name));
  const undecided = people.filter(({ take }) => take.kind === 'undecided').length;
  const taken = new Set(people.flatMap(({ take }) => (take.kind === 'known' ? [take.sellerId] : [])));
  const others = people.filter(({ take }) => take.kind === 'leaveOut').length;
  const inFile = new Set(people.map(({ name }) => nameKey(name)));
  const notInFile = team.sellers.filter(
    ({ id, name, aliases, left }) =>
      left === null && !taken.has(id) && ![name, ...aliases].some((one) => inFile.has(nameKey(one))),
  );

  const setTake = (name: string, take: Take): void =>
    onChange({ people: people.map((person) => (person.name === name ? { ...person, take } : person)) });
  const setUndecided = (take: Take): void =>
    onChange({ people: people.map((person) => (person.take.kind === 'undecided' ? { ...person, take } : person)) });

  return (
    <section className={styles.people} aria-labelledby="import-people">
      <div className={styles.peopleHead}>
        <h2 id="import-people" className={prepare.subtitle}>
          {text('readIn.people')}
        </h2>
        {undecided === 0 ? null : (
          <>
            <Button small onPress={() => setUndecided({ kind: 'new' })}>
              {text('readIn.takeAll', { count: undecided })}
            </Button>
            <Button small onPress={() => setUndecided({ kind: 'leaveOut' })}>
              {text('readIn.leaveOut', { count: undecided })}
            </Button>
          </>
        )}
      </div>
      {undecided === 0 ? null : <p className={styles.note}>{inWords('people', reading, text)}</p>}
      <ul className={styles.peopleList}>
        {sorted.map((person) => (
          <PersonRow
            key={person.name}
            person={person}
            free={team.sellers.filter(
              ({ id }) => !taken.has(id) || (person.take.kind === 'known' && person.take.sellerId === id),
            )}
            onTake={(take) => setTake(person.name, take)}
          />
        ))}
      </ul>
      {notInFile.length + others === 0 ? null : (
        <dl className={styles.absent}>
          {notInFile.map((seller) => (
            <div key={seller.id}>
              <dt>{seller.name}</dt>
              <dd>{text('readIn.notInFile')}</dd>
            </div>
          ))}
          {others === 0 ? null : (
            <div>
              <dt>{text('readIn.others', { count: others })}</dt>
              <dd>{text('readIn.leftOut')}</dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}

interface PersonRowProps {
  readonly person: ImportPerson;
  /** The team's sellers that no other name in the file is. */
  readonly free: readonly { readonly id: Id; readonly name: string }[];
  readonly onTake: (take: Take) => void;
}

function PersonRow({ person, free, onTake }: PersonRowProps) {
  const { text } = useLanguage();
  const { name, take } = person;
  const isTaken = take.kind === 'known' || take.kind === 'new';
  const same = free.find((seller) => take.kind === 'known' && seller.id === take.sellerId);
  return (
    <li className={styles.person}>
      <CheckField
        label={name}
        checked={isTaken}
        onKeyDown={moveByKey}
        onChange={(checked) => {
          const namesake = free.find((seller) => seller.name === name);
          if (!checked) onTake({ kind: 'leaveOut' });
          else onTake(namesake === undefined ? { kind: 'new' } : { kind: 'known', sellerId: namesake.id });
        }}
      />
      {isTaken && (free.length > 0 || same !== undefined) ? (
        <SelectField
          small
          hideLabel
          label={text('readIn.isWho', { name })}
          weight={take.kind === 'new' ? 'chosen' : 'faint'}
          value={same?.id ?? 'new'}
          options={[
            { value: 'new', label: text('readIn.newSeller') },
            ...free.map((seller) => ({
              value: seller.id,
              label: seller.name === name ? text('readIn.known') : text('readIn.sameAs', { name: seller.name }),
            })),
          ]}
          onChange={(value) => onTake(value === 'new' ? { kind: 'new' } : { kind: 'known', sellerId: value })}
        />
      ) : (
        <span className={styles.personNote}>
          {take.kind === 'new' ? text('readIn.newSeller') : null}
          {take.kind === 'leaveOut' ? text('readIn.leftOut') : null}
          {take.kind === 'undecided' ? text('readIn.undecided') : null}
        </span>
      )}
    </li>
  );
}

/** Up, down and first letters move among the boxes; space ticks. */
function moveByKey(event: KeyboardEvent<HTMLInputElement>): void {
  const { currentTarget, key } = event;
  const list = currentTarget.closest('ul');
  if (list === null || event.ctrlKey || event.altKey || event.metaKey) return;
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const at = boxes.indexOf(currentTarget);
  const after = [...boxes.slice(at + 1), ...boxes.slice(0, at)];
  const next =
    key === 'ArrowDown'
      ? boxes[at + 1]
      : key === 'ArrowUp'
        ? boxes[at - 1]
        : key.length === 1 && key !== ' '
          ? after.find((box) => box.closest('label')?.textContent?.toLowerCase().startsWith(key.toLowerCase()))
          : undefined;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
