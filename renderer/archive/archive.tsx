/** The archive: the meetings that were held, and each seller's history (design 6). */
import { useState } from 'react';
import type { Id } from '../../shared/document.ts';
import { sellerOf } from '../../shared/results.ts';
import { Nav } from '../components/nav.tsx';
import { useText } from '../language.tsx';
import { useTeam } from '../session.tsx';
import styles from './archive.module.css';
import { ExportMenu } from './export-menu.tsx';
import { MeetingsList } from './meetings-list.tsx';
import { SellerHistory } from './seller-history.tsx';
import { SellersList } from './sellers-list.tsx';

const PARTS = ['meetings', 'sellers'] as const;

export function Archive() {
  const text = useText();
  const document = useTeam();
  const [part, setPart] = useState<(typeof PARTS)[number]>('meetings');
  const [shown, setShown] = useState<Id | null>(null);
  const [last, setLast] = useState<Id | null>(null);

  const seller = shown === null ? null : sellerOf(document, shown);
  if (seller !== null) {
    return (
      <SellerHistory
        seller={seller}
        onBack={() => {
          setShown(null);
          setLast(seller.id);
        }}
      />
    );
  }
  return (
    <section className={styles.archive} aria-labelledby="archive-title">
      <h1 id="archive-title" className={styles.title}>
        {text('nav.archive')}
      </h1>
      <Nav
        label={text('archive.parts')}
        className={styles.parts}
        entries={PARTS}
        current={part}
        nameOf={(one) => text(`archive.${one}`)}
        onChoose={setPart}
      />
      <ExportMenu />
      {part === 'meetings' ? <MeetingsList /> : <SellersList last={last} onChoose={setShown} />}
    </section>
  );
}
