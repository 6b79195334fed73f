import './short-field.css';
import { Labelled } from './labelled';

interface Props {
  label: string;
  type: 'number' | 'time' | 'date';
  value: string;
  onType: (text: string) => void;
  onLeave?: (text: string) => void;
  min?: number;
  max?: number;
  /** Stands behind it, where the place on the page says already what it is: then its label is heard only. */
  unit?: string;
  /** Id of what explains it. */
  describedBy?: string;
}

/** A field for a number, a time or a day. */
export function ShortField({ label, type, value, onType, onLeave, min, max, unit, describedBy }: Props) {
  return (
    <div class={unit ? 'short-field short-field--in-line' : 'short-field'}>
      <Labelled label={<span class={unit && 'only-heard'}>{label}</span>}>
        {(id) => (
          <input
            id={id}
            class="short-field__input"
            type={type}
            min={min}
            max={max}
            value={value}
            aria-describedby={describedBy}
            onInput={(event) => onType(event.currentTarget.value)}
            onBlur={(event) => onLeave?.(event.currentTarget.value)}
          />
        )}
      </Labelled>
      {unit && <span aria-hidden="true">{unit}</span>}
    </div>
  );
}
