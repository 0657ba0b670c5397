/** The goals table (design 7): a seller's figures in one row, and under it what was said with the goal. */
import type { SellerFacts } from '../../shared/document.ts';
import type { MinutesGoalRow, MinutesModel } from '../../shared/minutes-model.ts';
import {
  countOf,
  figure,
  goalNotes,
  keptWord,
  monthTitle,
  sumLabel,
  weekLong,
  type MinutesLanguage,
} from '../../shared/minutes/words.ts';
import { capitalised } from '../../shared/time-format.ts';
import { AmountCell, AmountHead, BudgetAndTrend, FirstGoalCell } from './amount-cell.tsx';
import { Figures } from './figures.tsx';
import { useMinutes } from './minutes-context.tsx';

/** From so many digits on, or letters without a space, a name gets a row of its own so that both have room. */
const WIDE = 8;
const LONG_NAME = 16;
/** And from here on they are smaller as well. */
const WIDEST = 11;

export function GoalsTable() {
  const { model, language } = useMinutes();
  const digits = longestFigure(model, language);
  const isWide = digits >= WIDE || model.facts.sellers.some(({ name }) => longestWord(name) > LONG_NAME);
  return (
    <table className={`goals ${isWide ? 'wide' : ''} ${digits >= WIDEST ? 'widest' : ''}`}>
      <GoalsHead isWide={isWide} />
      {model.facts.sellers.map((seller, index) => {
        const row = model.goals[index];
        return row === undefined ? null : (
          <SellerRows key={seller.sellerId} seller={seller} row={row} isWide={isWide} />
        );
      })}
      <SumRow isWide={isWide} />
    </table>
  );
}

function GoalsHead({ isWide }: { readonly isWide: boolean }) {
  const { model, language } = useMinutes();
  const { text } = language;
  const isWhole = model.version === 'whole';
  return (
    <thead>
      <tr className="groups">
        {isWide ? null : (
          <th scope="col" rowSpan={2} className="alone">
            {text('word.seller')}
          </th>
        )}
        <th scope="colgroup" colSpan={3}>
          <span>{capitalised(weekLong(model.facts.lastWeek, language))}</span>
        </th>
        <th scope="colgroup">
          <span>{capitalised(weekLong(model.targetWeek, language))}</span>
        </th>
        <th scope="colgroup" colSpan={isWhole ? 3 : 2}>
          <span>{monthTitle(model, language)}</span>
        </th>
        {isWhole ? (
          <th scope="col" rowSpan={2} className="alone trend-cell">
            {text('word.trend')}
          </th>
        ) : null}
      </tr>
      <tr>
        <AmountHead>{text('word.goal')}</AmountHead>
        <AmountHead>{text('word.result')}</AmountHead>
        <th scope="col" className="kept">
          {text('kept.kept')}
        </th>
        <AmountHead>{text('word.goal')}</AmountHead>
        <AmountHead>{text('goal.first')}</AmountHead>
        <AmountHead>{text('minutes.goals.inForce')}</AmountHead>
        {isWhole ? <AmountHead>{text('word.budget')}</AmountHead> : null}
      </tr>
    </thead>
  );
}

interface SellerRowsProps {
  readonly seller: SellerFacts;
  readonly row: MinutesGoalRow;
  readonly isWide: boolean;
}

function SellerRows({ seller, row, isWide }: SellerRowsProps) {
  const { model, language } = useMinutes();
  const isWhole = model.version === 'whole';
  const columns = isWhole ? 8 : 6;
  const { monthGoal } = seller;
  const name = (
    <th scope="rowgroup" className="seller" {...(isWide ? { colSpan: columns } : { rowSpan: 2 })}>
      {seller.name}
    </th>
  );
  return (
    <tbody>
      {isWide ? <tr>{name}</tr> : null}
      <tr className="figures">
        {isWide ? null : name}
        <AmountCell amount={seller.lastGoal} kind="past" />
        <AmountCell amount={seller.lastResult} />
        <td className="kept">{keptWord(seller.kept, row, language)}</td>
        <AmountCell amount={seller.weekGoal} kind="goal" />
        <FirstGoalCell first={seller.monthFirst} inForce={monthGoal} />
        <AmountCell amount={monthGoal} kind="goal" />
        <BudgetAndTrend budget={seller.budget} trend={seller.trend} kind="past" />
      </tr>
      <tr className="notes">
        <td colSpan={columns}>
          {goalNotes(row, seller.weekGoal, language).map(({ text, said }, index) => (
            <span key={text} className={said ? 'said' : 'quiet'}>
              {index === 0 ? '' : ' '}
              <Figures>{text}</Figures>
            </span>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

function SumRow({ isWide }: { readonly isWide: boolean }) {
  const { model, language } = useMinutes();
  const { sums, sellers, team } = model.facts;
  const isWhole = model.version === 'whole';
  const partly = (stated: number): { readonly note?: string } =>
    stated < sellers.length && stated > 0 ? { note: countOf(stated, sellers.length, language) } : {};
  return (
    <tbody className="sums">
      {isWide ? (
        <tr>
          <th scope="rowgroup" className="seller" colSpan={isWhole ? 8 : 6}>
            {sumLabel(language)}
          </th>
        </tr>
      ) : null}
      <tr className="figures">
        {isWide ? null : (
          <th scope="row" className="seller">
            {sumLabel(language)}
          </th>
        )}
        <AmountCell amount={sums.lastGoal} />
        <AmountCell amount={sums.lastResult} />
        <td className="kept">
          {sums.known === 0 ? language.text('value.none') : countOf(sums.reached, sums.known, language)}
        </td>
        <AmountCell amount={sums.weekGoal} kind="goal" {...partly(sums.weekGoalsStated)} />
        <FirstGoalCell first={sums.monthFirst} inForce={sums.monthGoal} />
        <AmountCell amount={sums.monthGoal} kind="goal" {...partly(sums.monthGoalsStated)} />
        <BudgetAndTrend budget={sums.budget} trend={team.trend} />
      </tr>
    </tbody>
  );
}

/** In digits, sums included. */
function longestFigure({ facts }: MinutesModel, language: MinutesLanguage): number {
  const { sums, sellers } = facts;
  const amounts = [
    ...sellers.flatMap((one) => [
      one.lastGoal,
      one.lastResult,
      one.weekGoal,
      one.monthFirst,
      one.monthGoal,
      one.budget,
    ]),
    ...[sums.lastGoal, sums.lastResult, sums.weekGoal, sums.monthFirst, sums.monthGoal, sums.budget],
  ];
  return Math.max(...amounts.map((amount) => figure(amount, language).replace(/\D/g, '').length));
}

function longestWord(name: string): number {
  return Math.max(...name.split(/[\s-]+/u).map((word) => word.length));
}
