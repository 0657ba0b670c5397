/** What is read off a rendered stage: every text and every graphic with its place and its colours. Lengths in px of the stage's box. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `element.class`, without what the build adds to a class. */
type Name = string;

export interface Written {
  readonly text: string;
  /** All that stands in the same block: a figure is a piece of its line. */
  readonly line: string;
  readonly name: Name;
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
  /** Outlined while it is being said: its colour is the paper's. */
  readonly isHollow: boolean;
  /** Per line, from the highest letter to the deepest. */
  readonly boxes: readonly Box[];
  /** What of it does not fit its box, in words; null when all does. */
  readonly cut: string | null;
  readonly order: number;
}

export interface Painted {
  readonly name: Name;
  readonly colour: string;
  readonly ground: string;
  readonly boxes: readonly Box[];
  /** The chart that it belongs to; null for what is in none. */
  readonly chart: Box | null;
  readonly order: number;
}

export interface Texts {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly Written[];
  /** Elements that hold more than they show. */
  readonly scrolling: readonly string[];
}

export interface Shapes {
  /** In the order of painting. */
  readonly shapes: readonly Painted[];
  /** What marks nothing by itself: the ground, the rules between rows, and the wash inside a firm bar (looks, 1). */
  readonly bare: { readonly paper: string; readonly hair: string; readonly wash: string };
}

export type Reading = Texts & Shapes;
