import {
  Button,
  Input,
  Label,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
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

/** Escape empties it, as React Aria has it, and so does the button that is there once something is typed. */
export function SearchField({ label, ...props }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField {...props} className="ui-field ui-search">
      <Label className="ui-visually-hidden">{label}</Label>
      <div className="ui-field-box">
        <Icon name="search" size={18} />
        <Input className="ui-field-input" placeholder={label} />
        <Button className="ui-search-clear" aria-label={t('common.clearSearch')}>
          <Icon name="close" size={16} />
        </Button>
      </div>
    </AriaSearchField>
  );
}
