import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { Icon } from '../icon/icon';
import './field.css';
import '../a11y/visually-hidden.css';
import '../overlay/popover.css';
import './select.css';

export interface SelectOption<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly note?: string;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** The label is read but not shown, where the value speaks for itself. */
  readonly labelHidden?: boolean;
  readonly isDisabled?: boolean;
}

export const Select = <T extends string>(props: SelectProps<T>) => (
  <AriaSelect
    className="ui-field ui-select"
    isDisabled={props.isDisabled}
    value={props.value}
    onChange={(key) => {
      const chosen = props.options.find(({ id }) => id === key);
      if (chosen) props.onChange(chosen.id);
    }}
  >
    <Label className={props.labelHidden ? 'ui-visually-hidden' : 'ui-field-label'}>
      {props.label}
    </Label>
    <Button className="ui-select-button">
      <SelectValue className="ui-select-value" />
      <Icon name="chevron-down" size={16} />
    </Button>
    <Popover className="ui-popover ui-select-popover" offset={4}>
      <ListBox className="ui-menu">
        {props.options.map(({ id, label, note }) => (
          <ListBoxItem key={id} id={id} textValue={label} className="ui-menu-item">
            <span>{label}</span>
            {note && <span className="ui-menu-note">{note}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </AriaSelect>
);
