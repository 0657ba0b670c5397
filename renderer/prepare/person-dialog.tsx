/** What the file knows of one person: saved for who asks for it, or taken out of it (design 3, the one exception). */
import { useState } from 'react';
import { formerName, whyNotAnonymous } from '../../shared/anonymous.ts';
import type { Seller } from '../../shared/document.ts';
import { mentionsOf, type Mention } from '../../shared/mentions.ts';
import { partsOf } from '../../shared/periods.ts';
import { Button } from '../components/button.tsx';
import { CheckField } from '../components/choice-field.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { useText } from '../language.tsx';
import { useStatus, useTeam } from '../session.tsx';
import { useToday } from '../use-today.ts';
import styles from './person-dialog.module.css';
import type { PersonData } from './use-person-data.ts';

interface PersonDialogProps {
  readonly seller: Seller;
  readonly person: PersonData;
  readonly onClose: () => void;
}

export function PersonDialog({ seller, person, onClose }: PersonDialogProps) {
  const text = useText();
  const document = useTeam();
  const status = useStatus();
  const today = useToday();
  const [isAnonymising, setIsAnonymising] = useState(false);
  if (isAnonymising) return <AnonymiseDialog seller={seller} person={person} onClose={onClose} />;
  const why = status.mode === 'ro' ? { code: 'word.readOnly' as const } : whyNotAnonymous(document, seller, today);
  return (
    <Dialog title={text('person.title', { name: seller.name })} onClose={onClose}>
      <DialogBody>
        <section className={styles.part}>
          <p>{text('person.save.what')}</p>
          <Button
            onPress={() => {
              onClose();
              person.save(seller);
            }}
          >
            {text('person.save')}
          </Button>
        </section>
        <section className={styles.part}>
          <p>{text('person.anonymise.what')}</p>
          <Button
            disabledBecause={why === null ? null : text(why.code, why.params)}
            onPress={() => setIsAnonymising(true)}
          >
            {text('person.anonymise')}
          </Button>
        </section>
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}

function AnonymiseDialog({ seller, person, onClose }: PersonDialogProps) {
  const text = useText();
  const document = useTeam();
  const [withBackups, setWithBackups] = useState(false);
  const { name } = seller;
  return (
    <Dialog wide title={text('anonymise.title', { name })} onClose={onClose}>
      <DialogBody>
        <ul className={styles.list}>
          <li>{text('anonymise.name', { former: formerName(document, seller) })}</li>
          <li>{text('anonymise.goes')}</li>
          <li>{text('anonymise.stays')}</li>
          <li>{text('anonymise.files')}</li>
          <li>{text('anonymise.undo')}</li>
        </ul>
        <Mentions mentions={mentionsOf(document, seller)} name={name} />
        <div>
          <CheckField label={text('anonymise.backups')} checked={withBackups} onChange={setWithBackups} />
          <p className={styles.hint}>{text('anonymise.backupsHint')}</p>
        </div>
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('word.cancel')}
        </Button>
        <Button
          kind="main"
          onPress={() => {
            onClose();
            void person.anonymise(seller, withBackups);
          }}
        >
          {text('anonymise.confirm')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}

function Mentions({ mentions, name }: { readonly mentions: readonly Mention[]; readonly name: string }) {
  const text = useText();
  if (mentions.length === 0) return null;
  const whereOf = ({ kind, week }: Mention): string => {
    if (week === null) return text(`mention.${kind}`);
    const { year, number } = partsOf(week);
    return text('mention.inWeek', { kind: text(`mention.${kind}`), week: number, year: String(year) });
  };
  return (
    <div>
      <p>{text('anonymise.mentions', { count: mentions.length, name })}</p>
      <ul className={styles.mentions}>
        {mentions.map((mention, index) => (
          <li key={index}>
            <span className={styles.where}>{whereOf(mention)}</span>
            <q>{mention.text}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
