/** Filled: done; outlined: open (looks, 5). The word stands beside it. */
export function Tick({ done }: { readonly done: boolean }) {
  return <span className={done ? 'tick done' : 'tick'} aria-hidden="true" />;
}
