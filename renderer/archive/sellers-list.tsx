/** Everybody who is or was in the team, in the team's order, never ranked (design 6, looks 8). */
import { useEffect, useRef } from 'react';
import type { Id, IsoWeek, Seller } from '../../shared/document.ts';
import type { Text } from '../../shared/messages/index.ts';
import { partsOf } from '../../shared/periods.ts';
import { Button } from '../components/button.tsx';
import table from '../components/table.module.css';
import { useText } from '../language.tsx';
import { useTeam } from '../session.tsx';
import styles from './archive.module.css';
import { TeamLastWeeks } from './team-last-weeks.tsx';

interface SellersListProps {
  /** Whose history was looked at last: the focus is back where it was. */
  readonly last: Id | null;
  readonly onChoose: (sellerId: Id) => void;
}

export function SellersList({ last, onChoose }: SellersListProps) {
  const text = useText();
  const { sellers } = useTeam();
  const lastButton = useRef<HTMLButtonElement>(null);
  useEffect(() => lastButton.current?.focus(), []);
  if (sellers.length === 0) return <p className={styles.plain}>{text('archive.noSellers')}</p>;
  return (
    <>
      <div className={table.scroller}>
        <table className={table.table}>
          <caption className="visually-hidden">{text('archive.sellers')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('word.name')}</th>
              <th scope="col">{text('archive.inTeam')}</th>
            </tr>
          </thead>
          <tbody>
            {sellers.map((seller) => (
              <tr key={seller.id}>
                <th scope="row" className={styles.sellerName}>
                  <Button kind="quiet" ref={seller.id === last ? lastButton : null} onPress={() => onChoose(seller.id)}>
                    {seller.name}
                  </Button>
                </th>
                <td className={table.secondary}>{membershipText(seller, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TeamLastWeeks />
    </>
  );
}

function membershipText({ joined, left }: Seller, text: Text): string {
  const first = joined === null ? null : weekParams(joined);
  if (left === null) return first === null ? text('sellers.sinceEver') : text('archive.since', first);
  const end = weekParams(left);
  if (first === null) return text('archive.until', end);
  return text('archive.between', { ...first, lastWeek: end.week, lastYear: end.year });
}

function weekParams(week: IsoWeek): { readonly week: number; readonly year: number } {
  const { number, year } = partsOf(week);
  return { week: number, year };
}
