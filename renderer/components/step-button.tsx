import { useText } from '../language.tsx';
import { Button } from './button.tsx';

interface StepButtonProps {
  readonly to: 'earlier' | 'later';
  readonly label: string;
  /** Null: there is no more that way. */
  readonly onPress: (() => void) | null;
}

/** An arrow to what came before or comes after: weeks, months, years. */
export function StepButton({ to, label, onPress }: StepButtonProps) {
  const text = useText();
  return (
    <Button small label={label} disabledBecause={onPress === null ? '' : null} onPress={onPress ?? undefined}>
      {text(`arrow.${to}`)}
    </Button>
  );
}
