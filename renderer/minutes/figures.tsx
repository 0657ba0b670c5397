/** A text whose figures have the narrow gap of the house between their thousands (looks, 2); the text itself is unchanged. */
export function Figures({ children }: { readonly children: string }) {
  const parts = children.split(/(?<=\d)\u00A0(?=\d{3})/u);
  return parts.flatMap((part, index) =>
    index === 0
      ? [part]
      : [
          // The parts of a text have no other name than their place.
          <span key={`gap ${String(index)}`} className="gap">
            {'\u00A0'}
          </span>,
          part,
        ],
  );
}
