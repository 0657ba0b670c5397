/** Who is in the team, in the round's order; since when, and until when. */
import { useRef, useState } from 'react';
import type { IsoWeek, Seller } from '../../shared/document.ts';
import type { Text } from '../../shared/messages/index.ts';
import { partsOf } from '../../shared/periods.ts';
import { Button } from '../components/button.tsx';
import { classNames } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { SavedNotice } from '../components/saved-notice.tsx';
import table from '../components/table.module.css';
import { TextField } from '../components/text-field.tsx';
import { useSending, type Sending } from '../components/use-sending.ts';
import { moved } from '../moved.ts';
import { useToday } from '../use-today.ts';
import { useText } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import { PersonDialog } from './person-dialog.tsx';
import styles from './prepare.module.css';
import { SavedState } from './saved-state.tsx';
import { usePersonData } from './use-person-data.ts';
import { readWeek } from './week-text.ts';

export function SellersView() {
  const text = useText();
  const { document } = useSession();
  const status = useStatus();
  const { problem, sendChange } = useSending();
  const [removing, setRemoving] = useState<Seller | null>(null);
  const [opened, setOpened] = useState<Seller | null>(null);
  const person = usePersonData();
  const readOnly = status.mode === 'ro';

  const move = (index: number, by: -1 | 1): void =>
    void sendChange({ type: 'seller.order', order: moved(document.sellers, index, by).map(({ id }) => id) });

  return (
    <section aria-labelledby="sellers-title">
      <h1 id="sellers-title" className={styles.title}>
        {text('prepare.sellers')}
      </h1>
      <div className={styles.under}>
        <p>{text('sellers.about')}</p>
        <SavedState />
      </div>
      {document.sellers.length === 0 ? null : (
        <div className={table.scroller}>
          <table className={classNames(table.table, styles.sellers)}>
            <caption className="visually-hidden">{text('prepare.sellers')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('word.name')}</th>
                <th scope="col">{text('sellers.joined')}</th>
                <th scope="col">{text('sellers.left')}</th>
                <th scope="col">{text('sellers.order')}</th>
                <th scope="col">
                  <span className="visually-hidden">{text('word.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {document.sellers.map((seller, index) => (
                <SellerRow
                  key={seller.id}
                  seller={seller}
                  readOnly={readOnly}
                  isFirst={index === 0}
                  isLast={index === document.sellers.length - 1}
                  onMove={(by) => move(index, by)}
                  onOpen={() => setOpened(seller)}
                  onRemove={() => setRemoving(seller)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.stack}>
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
        {person.problem === null ? null : <Notice urgent>{person.problem}</Notice>}
        {person.done === null ? null : <Notice>{person.done}</Notice>}
        <SavedNotice outcome={person.saved} />
        {readOnly ? null : <AddSeller />}
      </div>
      {opened === null ? null : <PersonDialog seller={opened} person={person} onClose={() => setOpened(null)} />}
      {removing === null ? null : (
        <ConfirmDialog
          title={text('sellers.removeTitle', { name: removing.name })}
          confirm={text('word.remove')}
          cancel={text('word.cancel')}
          onConfirm={() => {
            setRemoving(null);
            void sendChange({ type: 'seller.remove', sellerId: removing.id });
          }}
          onCancel={() => setRemoving(null)}
        >
          <p>{text('sellers.removeBody')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

interface SellerRowProps {
  readonly seller: Seller;
  readonly readOnly: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function SellerRow({ seller, readOnly, isFirst, isLast, onMove, onOpen, onRemove }: SellerRowProps) {
  const text = useText();
  const naming = useSending();
  const joining = useSending();
  const leaving = useSending();
  const { id, name, joined, left } = seller;
  const more = (
    <Button kind="quiet" label={text('person.openOf', { name })} onPress={onOpen}>
      {text('person.open')}
    </Button>
  );
  if (readOnly) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td>{weekText(joined, text)}</td>
        <td colSpan={2}>{weekText(left, text)}</td>
        <td>{more}</td>
      </tr>
    );
  }
  const edit = (sending: Sending, part: Partial<Pick<Seller, 'name' | 'joined' | 'left'>>): void =>
    void sending.sendChange({ type: 'seller.edit', sellerId: id, name, joined, left, ...part });
  return (
    <tr>
      <th scope="row">
        <TextField
          small
          hideLabel
          label={text('sellers.nameOf', { name })}
          value={name}
          problem={naming.problem}
          onCommit={(next) => edit(naming, { name: next })}
        />
      </th>
      <td>
        <WeekField
          label={text('sellers.joinedOf', { name })}
          placeholder={text('sellers.sinceEver')}
          week={joined}
          refusal={joining.problem}
          onCommit={(week) => edit(joining, { joined: week })}
        />
      </td>
      <td>
        <WeekField
          label={text('sellers.leftOf', { name })}
          placeholder={text('sellers.stillHere')}
          week={left}
          refusal={leaving.problem}
          onCommit={(week) => edit(leaving, { left: week })}
        />
      </td>
      <td>
        <OrderButtons name={name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
      </td>
      <td>
        <span className={styles.words}>
          {more}
          <Button kind="quiet" label={text('word.removeOf', { name })} onPress={onRemove}>
            {text('word.remove')}
          </Button>
        </span>
      </td>
    </tr>
  );
}

type OrderButtonsProps = Pick<SellerRowProps, 'isFirst' | 'isLast' | 'onMove'> & { readonly name: string };

function OrderButtons({ name, isFirst, isLast, onMove }: OrderButtonsProps) {
  const text = useText();
  return (
    <span className={styles.pair}>
      <Button small label={text('order.up', { name })} disabledBecause={isFirst ? '' : null} onPress={() => onMove(-1)}>
        ↑
      </Button>
      <Button small label={text('order.down', { name })} disabledBecause={isLast ? '' : null} onPress={() => onMove(1)}>
        ↓
      </Button>
    </span>
  );
}

interface WeekFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly week: IsoWeek | null;
  /** What main had against the last one. */
  readonly refusal: string | null;
  readonly onCommit: (week: IsoWeek | null) => void;
}

/** A week as people write it: "36", "v. 36", "2026 v. 36"; empty is none. */
function WeekField({ label, placeholder, week, refusal, onCommit }: WeekFieldProps) {
  const text = useText();
  const today = useToday();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <TextField
      small
      hideLabel
      label={label}
      placeholder={placeholder}
      value={weekText(week, text)}
      problem={problem ?? refusal}
      onType={() => setProblem(null)}
      onCommit={(typed) => {
        const read = readWeek(typed, today);
        setProblem(read === undefined ? text('sellers.notWeek', { text: typed }) : null);
        if (read !== undefined && read !== week) onCommit(read);
      }}
    />
  );
}

function weekText(week: IsoWeek | null, text: Text): string {
  if (week === null) return '';
  const { year, number } = partsOf(week);
  return text('sellers.week', { week: number, year: String(year) });
}

function AddSeller() {
  const text = useText();
  const today = useToday();
  const { problem, sendChange } = useSending();
  const [name, setName] = useState('');
  const [joined, setJoined] = useState('');
  const [weekProblem, setWeekProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  const add = async (): Promise<void> => {
    const week = readWeek(joined, today);
    setWeekProblem(week === undefined ? text('sellers.notWeek', { text: joined }) : null);
    if (week === undefined) return;
    const answer = await sendChange({ type: 'seller.add', name: name.trim(), joined: week });
    if (!answer.ok) return;
    setName('');
    setJoined('');
    field.current?.focus();
  };

  return (
    <form
      className={styles.sellerForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void add();
        else field.current?.focus();
      }}
    >
      <TextField ref={field} label={text('sellers.new')} value={name} onType={setName} problem={problem} />
      <TextField
        label={text('sellers.joined')}
        placeholder={text('sellers.sinceEver')}
        value={joined}
        onType={setJoined}
        problem={weekProblem}
      />
      <Button>{text('word.add')}</Button>
    </form>
  );
}
