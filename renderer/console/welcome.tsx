/** Before a team is open: try it, make a team, or open a file. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../shared/document.ts';
import type { OpenOutcome, StartState, Unreadable } from '../../shared/ipc.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../components/button.tsx';
import { KeyCap } from '../components/key-cap.tsx';
import { Notice } from '../components/notice.tsx';
import { useLanguage } from '../language.tsx';
import { NewTeamForm } from './new-team-form.tsx';
import { OpenBarDrawing } from './open-bar-drawing.tsx';
import { UnreadableNotice } from './unreadable-notice.tsx';
import styles from './welcome.module.css';

type Trouble =
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }
  | { readonly kind: 'refused'; readonly said: string };

interface WelcomeProps extends Pick<StartState, 'recent' | 'clock' | 'unreadable'> {
  readonly onLocale: (locale: Locale) => void;
}

const CHOICES = ['demo', 'create', 'open'] as const;

export function Welcome({ recent, clock, unreadable, onLocale }: WelcomeProps) {
  const { locale, text } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble | null>(() =>
    unreadable === null ? null : { kind: 'unreadable', unreadable },
  );
  const [making, setMaking] = useState(false);
  const busy = useRef(false);
  const first = useRef<HTMLButtonElement>(null);

  /** One file at a time: a second press while one is being opened does nothing. When it opens, this view is gone. */
  const attempt = useCallback(
    async (opening: () => Promise<OpenOutcome>) => {
      if (busy.current) return;
      busy.current = true;
      try {
        const outcome = await opening();
        if (outcome.kind === 'unreadable') setTrouble(outcome);
        else if (outcome.kind === 'refused') {
          setTrouble({ kind: 'refused', said: text(outcome.told.code, outcome.told.params) });
        } else setTrouble(null);
      } finally {
        busy.current = false;
      }
    },
    [text],
  );

  const choose = useCallback(
    (choice: (typeof CHOICES)[number]) => {
      if (choice === 'create') setMaking(true);
      else void attempt(() => (choice === 'demo' ? bridge.request('file:demo') : bridge.request('file:open', null)));
    },
    [attempt],
  );

  useEffect(() => {
    if (making) return undefined;
    first.current?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const choice = CHOICES[Number(event.key) - 1];
      if (choice === undefined) return;
      // Else the digit would be typed into the form that opens.
      event.preventDefault();
      choose(choice);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [making, choose]);

  return (
    <div className={styles.welcome}>
      <header className={styles.head}>
        <LanguageSwitch locale={locale} label={text('welcome.language')} onLocale={onLocale} />
      </header>
      <main>
        <h1 className={styles.title}>{text('app.name')}</h1>
        {trouble?.kind === 'refused' ? (
          <Notice urgent className={styles.trouble}>
            {trouble.said}
          </Notice>
        ) : null}
        {making ? (
          <NewTeamForm
            onBack={() => setMaking(false)}
            onCreate={(team) => void attempt(() => bridge.request('file:create', { ...team, locale }))}
          />
        ) : (
          <>
            <p className={styles.lead}>{text('welcome.lead')}</p>
            {trouble?.kind === 'unreadable' ? (
              <UnreadableNotice
                unreadable={trouble.unreadable}
                clock={clock}
                onRestore={(backup) =>
                  void attempt(() => bridge.request('file:restore', trouble.unreadable.path, backup))
                }
              />
            ) : null}
            <ul className={styles.choices}>
              {CHOICES.map((choice, index) => (
                <li key={choice}>
                  <button
                    ref={index === 0 ? first : undefined}
                    type="button"
                    className={styles.choice}
                    aria-keyshortcuts={String(index + 1)}
                    onClick={() => choose(choice)}
                  >
                    <KeyCap>{String(index + 1)}</KeyCap>
                    <span className={styles.choiceName}>{text(`welcome.${choice}`)}</span>
                    <span className={styles.choiceNote}>{text(`welcome.${choice}.note`)}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p className={styles.foot}>{text('welcome.foot')}</p>
            <RecentFiles recent={recent} onOpen={(path) => void attempt(() => bridge.request('file:open', path))} />
          </>
        )}
      </main>
      <OpenBarDrawing className={styles.drawing} />
    </div>
  );
}

interface LanguageSwitchProps {
  readonly locale: Locale;
  readonly label: string;
  readonly onLocale: (locale: Locale) => void;
}

const LANGUAGES = ['sv', 'en'] as const;

function LanguageSwitch({ locale, label, onLocale }: LanguageSwitchProps) {
  const { text } = useLanguage();
  return (
    <div className={styles.languages} role="group" aria-label={label}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === locale} onClick={() => onLocale(one)}>
          {text(`language.${one}`)}
        </button>
      ))}
    </div>
  );
}

interface RecentFilesProps extends Pick<StartState, 'recent'> {
  readonly onOpen: (path: string) => void;
}

function RecentFiles({ recent, onOpen }: RecentFilesProps) {
  const { text } = useLanguage();
  if (recent.length === 0) return null;
  return (
    <section className={styles.recent}>
      <h2>{text('welcome.recent')}</h2>
      <ul>
        {recent.map(({ path, name }) => (
          <li key={path}>
            <Button kind="quiet" onPress={() => onOpen(path)} label={`${name}, ${path}`}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
