/** Reads a file in: what each column means on the left, what changes on the right (looks, prepare-import). */
import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useConsole } from '../../console-context.tsx';
import { useText } from '../../language.tsx';
import { useStatus } from '../../session.tsx';
import prepare from '../prepare.module.css';
import { ColumnTable } from './column-table.tsx';
import { ImportQuestions } from './import-questions.tsx';
import styles from './import.module.css';
import { LeftOut } from './left-out.tsx';
import { PeopleList } from './people-list.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ProblemList } from './problem-list.tsx';
import { useImport, type Import, type ReadingIn } from './use-import.ts';

export function ImportView() {
  const text = useText();
  const status = useStatus();
  const importing = useImport();
  const { reading, problem } = importing;
  const said = problem === null ? null : text(problem.code, problem.params);
  if (reading !== null) return <FileView importing={importing} reading={reading} problem={said} />;
  return (
    <section aria-labelledby="import-title">
      <h1 id="import-title" className={prepare.title}>
        {text('prepare.import')}
      </h1>
      <div className={prepare.under}>
        <p>{text('readIn.about')}</p>
      </div>
      <div className={prepare.stack}>
        <Done importing={importing} />
        {said === null ? null : (
          <Notice urgent title={text('readIn.failed')}>
            <p>{said}</p>
            <p>{text('readIn.nothingChanged')}</p>
          </Notice>
        )}
        <p>
          <Button
            kind="main"
            disabledBecause={status.mode === 'ro' ? text('word.readOnly') : null}
            onPress={() => void importing.chooseFile()}
          >
            {text('readIn.choose')}
          </Button>
        </p>
        <p className={prepare.plain}>{text('readIn.shape')}</p>
      </div>
    </section>
  );
}

function Done({ importing }: { readonly importing: Import }) {
  const text = useText();
  const { goTo } = useConsole();
  if (importing.done === null) return null;
  const { cells, fileName } = importing.done;
  return (
    <Notice
      title={text('readIn.done', { cells, file: fileName })}
      choices={[{ label: text('readIn.toResults'), onPress: () => goTo('prepare', 'results') }]}
    />
  );
}

interface FileViewProps {
  readonly importing: Import;
  readonly reading: ReadingIn;
  readonly problem: string | null;
}

function FileView({ importing, reading, problem }: FileViewProps) {
  const text = useText();
  const { table, preview } = reading;
  const title = useRef<HTMLHeadingElement>(null);

  // The choose button is gone: what was read begins here.
  useEffect(() => title.current?.focus(), [table.token]);

  return (
    <form
      className={styles.import}
      onSubmit={(event) => {
        event.preventDefault();
        void importing.commit();
      }}
    >
      <div>
        <h1 ref={title} tabIndex={-1} className={prepare.title}>
          {table.fileName}
        </h1>
        <div className={prepare.under}>
          <p>
            {text('readIn.file', {
              rows: table.rows,
              separator: separatorOf(table.separator),
              encoding: table.encoding,
            })}
          </p>
        </div>
        {problem === null ? null : (
          <div className={prepare.stack}>
            <Notice urgent title={text('readIn.failed')}>
              <p>{problem}</p>
              <p>{text('readIn.nothingChanged')}</p>
            </Notice>
          </div>
        )}
        <ColumnTable reading={reading} onChange={importing.change} />
        <ImportQuestions reading={reading} onChange={importing.change} />
        <LeftOut reading={reading} />
        <PeopleList reading={reading} onChange={importing.change} />
      </div>
      <PreviewPanel reading={reading} onBack={importing.leave} />
      {preview === null || preview.problems.length === 0 ? null : (
        <ProblemList problems={preview.problems} count={preview.problemCount} />
      )}
    </form>
  );
}

/** A key of the message's choice; anything unusual is shown as it is. */
function separatorOf(separator: string): string {
  const names: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
  return names[separator] ?? 'other';
}
