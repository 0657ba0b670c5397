/** The room's energy, 1 to 10: only the average is told, never what one person said (design 5). */
import { sumOf } from './exact.ts';

/** Of one or two answers the average would give somebody away: whoever knows one of two knows the other. */
const AT_LEAST = 3;

/** The average of a meeting's answers with one decimal; `null` before the third one. */
export function averageEnergy(values: readonly number[]): number | null {
  if (values.length < AT_LEAST) return null;
  return Math.round((sumOf(values) * 10) / values.length) / 10;
}
