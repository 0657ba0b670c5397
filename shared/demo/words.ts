/** What the demo team has said in its half-year, in both languages. */
import type { Locale } from '../document.ts';
import type { SellerKey, VeteranKey } from './figures.ts';
import { wordsEn } from './words-en.ts';
import { wordsSv } from './words-sv.ts';

export interface DemoWords {
  readonly teamName: string;
  readonly company: string;
  readonly managerName: string;
  readonly place: string;
  /** What a goal rests on and what the seller does about it: last week's first, then the weeks before it, around and around. */
  readonly terms: Readonly<Record<VeteranKey, readonly Terms[]>>;
  readonly inAdvance: Terms;
  readonly raised: string; // why a month's goal was raised
  readonly lowered: string;
  /** Last week's meeting first. */
  readonly meetings: readonly [MeetingWords, MeetingWords, MeetingWords];
}

interface Terms {
  readonly potential: string;
  readonly action: string;
}

export interface MeetingWords {
  readonly wins: readonly { readonly seller: SellerKey | null; readonly text: string }[];
  readonly teamNote: string;
  readonly obstacles: readonly DemoObstacle[];
  readonly training: { readonly topic: string; readonly lesson: string };
}

export interface DemoObstacle {
  readonly text: string;
  readonly decision: string;
  readonly owner: DemoOwner;
  readonly dueInDays: number;
}

/** A seller, the manager, or somebody outside the team by name. */
export type DemoOwner = SellerKey | 'manager' | { readonly name: string };

export function demoWords(locale: Locale): DemoWords {
  return locale === 'sv' ? wordsSv : wordsEn;
}
