import { useId } from 'react';
import './checkbox.css';

export interface CheckboxProps {
  readonly label: string;
  readonly description?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Something that is so or not. */
export function Checkbox({ label, description, isSelected, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className="ui-checkbox">
      <input
        id={id}
        type="checkbox"
        checked={isSelected}
        aria-describedby={description ? `${id}-description` : undefined}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      {description && <p id={`${id}-description`}>{description}</p>}
    </div>
  );
}
