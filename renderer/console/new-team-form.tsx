import { useEffect, useRef, useState } from 'react';
import type { NewTeam } from '../../shared/ipc.ts';
import { nameKey } from '../../shared/names.ts';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../language.tsx';
import styles from './welcome.module.css';

interface NewTeamFormProps {
  readonly onCreate: (team: Omit<NewTeam, 'locale'>) => void;
  readonly onBack: () => void;
}

/** A new team on one screen. Only its name is needed; the rest can come later. */
export function NewTeamForm({ onCreate, onBack }: NewTeamFormProps) {
  const text = useText();
  const [teamName, setTeamName] = useState('');
  const [company, setCompany] = useState('');
  const [managerName, setManagerName] = useState('');
  const [lines, setLines] = useState('');
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  useEffect(() => first.current?.focus(), []);

  const sellers = namesIn(lines);
  const twice = firstTwice(sellers);
  const nameProblem = tried && teamName.trim() === '' ? text('newTeam.noName') : null;
  const twiceProblem = twice === null ? null : text('newTeam.twice', { name: twice });

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (teamName.trim() === '') first.current?.focus();
        else if (twice === null) {
          onCreate({ teamName: teamName.trim(), company: company.trim(), managerName: managerName.trim(), sellers });
        }
      }}
    >
      <h2 className={styles.formTitle}>{text('newTeam.title')}</h2>
      <TextField
        ref={first}
        label={text('newTeam.teamName')}
        value={teamName}
        onType={setTeamName}
        problem={nameProblem}
      />
      <TextField label={text('newTeam.company')} value={company} onType={setCompany} />
      <TextField label={text('newTeam.managerName')} value={managerName} onType={setManagerName} />
      <TextField
        label={text('newTeam.sellers')}
        hint={text('newTeam.sellersHint', { count: sellers.length })}
        value={lines}
        onType={setLines}
        lines={6}
        maxLength={20_000}
        problem={twiceProblem}
      />
      <div className={styles.formEnd}>
        <Button kind="main">{text('newTeam.create')}</Button>
        <Button onPress={onBack}>{text('word.back')}</Button>
      </div>
    </form>
  );
}

function namesIn(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function firstTwice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const key = nameKey(name);
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return null;
}
