import { act, render, screen } from '@testing-library/react';
import { announce } from './announce';
import { LiveRegion } from './live-region';

describe('LiveRegion', () => {
  it('says politely what is announced, the same sentence twice included', () => {
    render(<LiveRegion />);
    act(() => {
      announce('203-3 ist jetzt frei.');
      announce('203-3 ist jetzt frei.');
    });
    const region = screen.getByRole('log');
    expect(region.getAttribute('aria-live')).toBe('polite');
    expect(screen.getAllByText('203-3 ist jetzt frei.')).toHaveLength(2);
  });

  it('keeps no more than the last few', () => {
    render(<LiveRegion />);
    act(() => {
      ['eins', 'zwei', 'drei', 'vier'].forEach(announce);
    });
    expect(screen.queryByText('eins')).toBeNull();
    expect(screen.getByText('vier')).toBeTruthy();
  });
});
