/** The key figures as a file: for Excel or for another program, saved where the manager says (design 7). */
import { useState } from 'react';
import type { CsvKind } from '../../shared/export/csv.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../components/button.tsx';
import { RadioField } from '../components/choice-field.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { SavedNotice } from '../components/saved-notice.tsx';
import { useLanguage } from '../language.tsx';
import { useTeam } from '../session.tsx';
import { useSavedFile } from '../use-saved-file.ts';
import styles from './export-menu.module.css';

export function ExportMenu() {
  const { text } = useLanguage();
  const { sellers } = useTeam();
  const [isChoosing, setIsChoosing] = useState(false);
  const { outcome, save } = useSavedFile();

  return (
    <div className={styles.menu}>
      <Button
        kind="quiet"
        disabledBecause={sellers.length === 0 ? text('export.noSeller') : null}
        onPress={() => setIsChoosing(true)}
      >
        {text('export.open')}
      </Button>
      <SavedNotice outcome={outcome} />
      {isChoosing ? (
        <ExportDialog
          onSave={(kind) => {
            setIsChoosing(false);
            void save(() => bridge.request('export:keyFigures', kind));
          }}
          onClose={() => setIsChoosing(false)}
        />
      ) : null}
    </div>
  );
}

function ExportDialog(props: { readonly onSave: (kind: CsvKind) => void; readonly onClose: () => void }) {
  const { text } = useLanguage();
  const [kind, setKind] = useState<CsvKind>('excel');
  return (
    <Dialog title={text('export.title')} onClose={props.onClose}>
      <DialogBody>
        <p>{text('export.what')}</p>
        <RadioField
          label={text('export.kind')}
          value={kind}
          options={[
            { value: 'excel', label: text('export.kind.excel') },
            { value: 'rfc4180', label: text('export.kind.rfc4180') },
          ]}
          onChange={setKind}
        />
      </DialogBody>
      <DialogEnd>
        <Button onPress={props.onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
        <Button kind="main" onPress={() => props.onSave(kind)}>
          {text('export.save')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
