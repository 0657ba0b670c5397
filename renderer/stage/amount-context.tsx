/** How the stage writes amounts, so that no view has to hand the style on. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import { formatAmount } from '../../shared/amounts/write.ts';
import type { Amount } from '../../shared/document.ts';

const StyleContext = createContext<AmountStyle | null>(null);

export function AmountStyleProvider({ style, children }: { readonly style: AmountStyle; readonly children: ReactNode }) {
  // Main sends a new object with every frame; the same style must not redraw the chart.
  const { locale, currency, unit, bareNumber } = style;
  const held = useMemo(() => ({ locale, currency, unit, bareNumber }), [locale, currency, unit, bareNumber]);
  return <StyleContext value={held}>{children}</StyleContext>;
}

export function useAmountStyle(): AmountStyle {
  const style = useContext(StyleContext);
  if (style === null) throw new Error('No amount style above this view');
  return style;
}

export function useAmount(): (amount: Amount) => string {
  const style = useAmountStyle();
  return (amount) => formatAmount(amount, style);
}
