import type { ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import './popover.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onAction: () => void;
}

export interface MenuSection {
  readonly id: string;
  readonly heading?: string;
  readonly items: readonly MenuItem[];
  /** The item that holds at present, in a section where one of several is chosen. */
  readonly selectedId?: string;
}

export interface MenuProps {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly sections: readonly MenuSection[];
  /** Stands above the items: who is signed in, say. */
  readonly header?: ReactNode;
}

const Section = ({ section }: { readonly section: MenuSection }) => (
  <AriaMenuSection
    className="ui-menu-section"
    aria-label={section.heading ?? section.id}
    selectionMode={section.selectedId === undefined ? 'none' : 'single'}
    selectedKeys={section.selectedId === undefined ? [] : [section.selectedId]}
  >
    {section.heading && <Header className="ui-menu-heading">{section.heading}</Header>}
    {section.items.map(({ id, label, icon, onAction }) => (
      <AriaMenuItem key={id} id={id} textValue={label} className="ui-menu-item" onAction={onAction}>
        {icon && <Icon name={icon} size={18} />}
        <span>{label}</span>
        {id === section.selectedId && (
          <span className="ui-menu-note">
            <Icon name="check" size={16} />
          </span>
        )}
      </AriaMenuItem>
    ))}
  </AriaMenuSection>
);

export const Menu = ({ trigger, label, sections, header }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className="ui-popover" offset={6} placement="bottom end">
      {header}
      <AriaMenu className="ui-menu" aria-label={label}>
        {sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
