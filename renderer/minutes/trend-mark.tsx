import type { TrendWord } from '../../shared/document.ts';
import { trendWord } from '../../shared/minutes/words.ts';
import { useMinutes } from './minutes-context.tsx';

/** Degrees above the horizontal: straight down, down 38°, flat, up 38°, steep 64° (looks, 5). */
const DEGREES: Readonly<Record<TrendWord, number>> = { steepDown: -90, down: -38, steady: 0, up: 38, steepUp: 64 };

/** Arrow and word: never the one without the other (design 4.3). */
export function TrendMark({ trend }: { readonly trend: TrendWord | null }) {
  const { language } = useMinutes();
  if (trend === null) return language.text('value.none');
  return (
    <span className="trend">
      <svg viewBox="-6 -6 12 12" aria-hidden="true">
        <path transform={`rotate(${String(-DEGREES[trend])})`} d="M-5 0H4.6M1.2-3.2L4.8 0L1.2 3.2" />
      </svg>
      {trendWord(trend, language)}
    </span>
  );
}
