import { ShortField } from '../controls/short-field';
import { useHeldText } from '../conversation/use-held-text';

interface Props {
  label: string;
  /** As it is stored; undefined when there is none. */
  value: number | undefined;
  /** The number that is stored of one that is typed; undefined: none. */
  fitting: (typed: string) => number | undefined;
  onSave: (value: number | undefined) => void;
  max?: number;
  unit?: string;
  describedBy?: string;
}

/** A field for a number of what is set ready. Once it is left it shows what is stored of what was typed. */
export function NumberField({ value, fitting, onSave, ...field }: Props) {
  const { text, type, leave } = useHeldText(inField(value), (typed) => onSave(fitting(typed)));
  return (
    <ShortField
      {...field}
      type="number"
      min={0}
      value={text}
      onType={type}
      onLeave={(typed) => {
        type(inField(fitting(typed)));
        leave();
      }}
    />
  );
}

const inField = (value: number | undefined) => String(value ?? '');
