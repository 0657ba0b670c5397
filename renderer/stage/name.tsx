import { classNames } from '../components/class-names.ts';
import styles from './name.module.css';
import stage from './stage.module.css';

/** Two lines for a long name; counted, never measured. */
const LONG = 22;

export function Name({ name }: { readonly name: string }) {
  return <h1 className={classNames(stage.title, name.length > LONG && styles.long)}>{name}</h1>;
}
