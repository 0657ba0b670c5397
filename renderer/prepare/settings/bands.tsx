import type { Settings } from '../../../shared/document.ts';
import { formatTenths, formatTenthsPercent } from '../../../shared/percent.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage } from '../../language.tsx';
import styles from './settings.module.css';
import { BANDS_FROM_START, useBandEntry } from './use-band-entry.ts';

const WORDS = ['steepDown', 'down', 'steady', 'up'] as const;

interface BandFieldsProps {
  readonly bands: Settings['trendBands'];
  readonly onChange: (bands: [number, number, number, number]) => void;
}

/** The limits between the trend's five words, and what they come to as a sentence (design 4.3). */
export function BandFields({ bands, onChange }: BandFieldsProps) {
  const { locale, text } = useLanguage();
  const entry = useBandEntry(bands, onChange);
  const word = (name: (typeof WORDS)[number] | 'steepUp'): string => text(`trend.${name}`).toLowerCase();
  const shown = (index: number): string => formatTenthsPercent(bands[index] ?? 0, locale);
  const isFromStart = bands.every((band, index) => band === BANDS_FROM_START[index]);
  return (
    <fieldset className={styles.group}>
      <legend>{text('settings.bands')}</legend>
      <div className={classNames(styles.fields, styles.shortFields)}>
        {WORDS.map((name, index) => (
          <TextField
            key={`${entry.round} ${name}`}
            label={text('settings.band', { word: text(`trend.${name}`) })}
            value={formatTenths(bands[index] ?? 0, locale)}
            problem={entry.problemAt(index)}
            onType={(typed) => entry.type(index, typed)}
            onCommit={entry.commit}
          />
        ))}
      </div>
      <p className={styles.plain}>
        {text('settings.bands.sentence', {
          steepDown: text('trend.steepDown'),
          down: word('down'),
          steady: word('steady'),
          up: word('up'),
          steepUp: word('steepUp'),
          first: shown(0),
          second: shown(1),
          third: shown(2),
          fourth: shown(3),
        })}
      </p>
      <div>
        <Button small disabledBecause={isFromStart ? text('settings.fromStart.now') : null} onPress={entry.startAnew}>
          {text('settings.fromStart')}
        </Button>
      </div>
    </fieldset>
  );
}
