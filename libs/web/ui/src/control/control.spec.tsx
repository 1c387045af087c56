import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMessages } from '../messages/messages';
import { MessagesProvider } from '../messages/messages-provider';
import { Button } from './button';
import { PasswordField } from './password-field';
import { SegmentedControl } from './segmented-control';
import { Select } from './select';
import { ToggleChip } from './toggle-chip';

const show = (children: ReactNode) =>
  render(<MessagesProvider messages={createMessages('de')}>{children}</MessagesProvider>);

describe('Button', () => {
  it('takes no second press while it is busy with the first', () => {
    const onPress = jest.fn();
    show(
      <Button busy onPress={onPress}>
        Wird gebucht
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('PasswordField', () => {
  it('hides what is typed until it is asked to show it', () => {
    show(<PasswordField label="Passwort" />);
    const input = screen.getByLabelText<HTMLInputElement>('Passwort');
    expect(input.type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Passwort zeigen' }));
    expect(input.type).toBe('text');
    fireEvent.click(screen.getByRole('button', { name: 'Passwort verbergen' }));
    expect(input.type).toBe('password');
  });
});

describe('SegmentedControl', () => {
  const segments = [
    { id: 'morning', label: 'Vormittag' },
    { id: 'afternoon', label: 'Nachmittag' },
  ] as const;

  it('is a group of radios of which one is chosen', () => {
    show(
      <SegmentedControl label="Zeit" segments={segments} value="morning" onChange={jest.fn()} />,
    );
    expect(screen.getByRole('radiogroup', { name: 'Zeit' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Vormittag' }).getAttribute('aria-checked')).toBe(
      'true',
    );
  });

  it('tells the other one when it is pressed', () => {
    const onChange = jest.fn();
    show(<SegmentedControl label="Zeit" segments={segments} value="morning" onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Nachmittag' }));
    expect(onChange).toHaveBeenCalledWith('afternoon');
  });

  it('may have none chosen, when the time was dragged', () => {
    show(<SegmentedControl label="Zeit" segments={segments} value={null} onChange={jest.fn()} />);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });
});

describe('Select', () => {
  it('offers its options and tells the chosen one', () => {
    const onChange = jest.fn();
    const options = [
      { id: 'eg', label: 'EG' },
      { id: 'og1', label: '1. OG', note: '12 frei' },
    ] as const;
    show(<Select label="Etage" options={options} value="eg" onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: /Etage/ }));
    fireEvent.click(screen.getByRole('option', { name: /1. OG/ }));
    expect(onChange).toHaveBeenCalledWith('og1');
  });
});

describe('ToggleChip', () => {
  it('says whether it is on, in more than a colour', () => {
    const { container } = show(<ToggleChip isSelected>ruhig</ToggleChip>);
    expect(screen.getByRole('button', { name: 'ruhig', pressed: true })).toBeTruthy();
    expect(container.querySelector('svg')).not.toBeNull();
  });
});
