import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { Icon } from '../icon/icon';
import type { SelectOption } from './select';
import './field.css';
import '../overlay/popover.css';
import './combo-box.css';

export interface ComboBoxProps<T extends string> {
  readonly label: string;
  /** What the button that opens the list is called. */
  readonly openLabel: string;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many: typing narrows them down. */
export const ComboBox = <T extends string>(props: ComboBoxProps<T>) => (
  <AriaComboBox
    className="ui-field ui-combo"
    menuTrigger="focus"
    defaultItems={props.options}
    value={props.value}
    onChange={(key) => {
      const chosen = props.options.find(({ id }) => id === key);
      if (chosen) props.onChange(chosen.id);
    }}
  >
    <Label className="ui-field-label">{props.label}</Label>
    <div className="ui-field-box">
      <Input className="ui-field-input" />
      <Button className="ui-combo-button" aria-label={props.openLabel}>
        <Icon name="chevron-down" size={16} />
      </Button>
    </div>
    <Popover className="ui-popover ui-combo-popover" offset={4}>
      <ListBox className="ui-menu">
        {({ id, label, note }: SelectOption<T>) => (
          <ListBoxItem id={id} textValue={label} className="ui-menu-item">
            <span>{label}</span>
            {note && <span className="ui-menu-note">{note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaComboBox>
);
