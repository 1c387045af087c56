import { render, screen, within } from '@testing-library/react';
import { HeaderEnd, HeaderEndPlace } from './header-end';

describe('HeaderEnd', () => {
  it('shows in the header what a screen has no room for, even when both come at once', () => {
    render(
      <>
        <main>
          <HeaderEnd>live</HeaderEnd>
        </main>
        <header>
          <HeaderEndPlace />
        </header>
      </>,
    );
    expect(within(screen.getByRole('banner')).getByText('live')).toBeTruthy();
    expect(within(screen.getByRole('main')).queryByText('live')).toBeNull();
  });
});
