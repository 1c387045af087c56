import {
  Input,
  Label,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { Icon } from '../icon/icon';
import './field.css';
import './search-field.css';

export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children'
> {
  /** Says what is searched; shown inside the empty field. */
  readonly label: string;
}

/** Escape empties it, as React Aria has it; there is no button for that, the field stays narrow. */
export const SearchField = ({ label, ...props }: SearchFieldProps) => (
  <AriaSearchField {...props} className="ui-field ui-search">
    <Label className="ui-visually-hidden">{label}</Label>
    <div className="ui-field-box">
      <Icon name="search" size={18} />
      <Input className="ui-field-input" placeholder={label} />
    </div>
  </AriaSearchField>
);
