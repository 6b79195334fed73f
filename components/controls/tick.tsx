import './tick.css';

interface Props {
  label: string;
  isOn: boolean;
  onSwitch: () => void;
}

/** Something that is on or off. */
export function Tick({ label, isOn, onSwitch }: Props) {
  return (
    <label class="tick">
      <input class="tick__box" type="checkbox" checked={isOn} onChange={onSwitch} />
      {label}
    </label>
  );
}
