/**
 * A figure that the rules give: known with the parts it came from, or unknown with the reason. No rule ever gives NaN.
 */
export type Figure<Parts extends object, Why extends string, Value = number> =
  { readonly known: true; readonly value: Value; readonly parts: Parts } | { readonly known: false; readonly why: Why };

export function known<Parts extends object, Value = number>(
  value: Value,
  parts: Parts,
): { readonly known: true; readonly value: Value; readonly parts: Parts } {
  return { known: true, value, parts };
}

export function unknown<Why extends string>(why: Why): { readonly known: false; readonly why: Why } {
  return { known: false, why };
}
