import { VisuallyHidden } from '../a11y/visually-hidden';
import { TextField, type TextFieldProps } from './text-field';
import './count-field.css';

export interface CountFieldProps extends Omit<TextFieldProps, 'type' | 'inputMode' | 'action'> {
  /** Of what it is a number; stands behind it. */
  readonly unit: string;
}

/** A number as it is typed, with its unit; whether it is one is for the form to say. */
export const CountField = ({ unit, label, ...props }: CountFieldProps) => (
  <div className="ui-count">
    <TextField
      {...props}
      label={
        <>
          {label}
          <VisuallyHidden> ({unit})</VisuallyHidden>
        </>
      }
      inputMode="numeric"
      action={
        <span className="ui-count-unit" aria-hidden="true">
          {unit}
        </span>
      }
    />
  </div>
);
