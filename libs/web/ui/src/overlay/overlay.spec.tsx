import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Button } from '../control/button';
import { createMessages } from '../messages/messages';
import { MessagesProvider } from '../messages/messages-provider';
import { BottomSheet } from './bottom-sheet';
import { Dialog } from './dialog';
import { Menu } from './menu';

const show = (children: ReactNode) =>
  render(<MessagesProvider messages={createMessages('de')}>{children}</MessagesProvider>);

describe('Menu', () => {
  it('opens on its button, marks what is chosen, and does what is pressed', () => {
    const onAction = jest.fn();
    const items = [
      { id: 'light', label: 'hell', onAction },
      { id: 'dark', label: 'dunkel', onAction: jest.fn() },
    ];
    show(
      <Menu
        label="Darstellung"
        trigger={<Button>Konto</Button>}
        sections={[{ id: 'theme', heading: 'Darstellung', selectedId: 'dark', items }]}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Konto' }));
    expect(screen.getByRole('menuitemradio', { name: 'dunkel', checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'hell' }));
    expect(onAction).toHaveBeenCalledTimes(1);
  });
});

describe('Dialog', () => {
  it('is named by its heading and closes with Escape', () => {
    const onClose = jest.fn();
    show(
      <Dialog heading="Buchung ändern" isOpen onClose={onClose}>
        <p>Wann?</p>
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Buchung ändern' });
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('BottomSheet', () => {
  it('says whether it is expanded, and leaves the page behind it in use', () => {
    const onExpandedChange = jest.fn();
    show(
      <>
        <button type="button">Plan</button>
        <BottomSheet label="Platz 203-3" isExpanded={false} onExpandedChange={onExpandedChange}>
          <p>frei</p>
        </BottomSheet>
      </>,
    );
    const handle = screen.getByRole('button', { name: 'Mehr zeigen', expanded: false });
    fireEvent.click(handle);
    expect(onExpandedChange).toHaveBeenCalledWith(true);
    expect(screen.getByRole('button', { name: 'Plan' })).toBeTruthy();
  });
});
