import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import './field.css';

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children'
> {
  readonly label: ReactNode;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly placeholder?: string;
  /** Stands at the end of the input: a button that belongs to it. */
  readonly action?: ReactNode;
}

export const TextField = ({
  label,
  description,
  errorMessage,
  placeholder,
  action,
  ...props
}: TextFieldProps) => (
  <AriaTextField {...props} className="ui-field">
    <Label className="ui-field-label">{label}</Label>
    {description && (
      <Text slot="description" className="ui-field-description">
        {description}
      </Text>
    )}
    <div className="ui-field-box">
      <Input className="ui-field-input" placeholder={placeholder} />
      {action}
    </div>
    <FieldError className="ui-field-error">{errorMessage}</FieldError>
  </AriaTextField>
);
