import { PLACE_STATES } from '@etage/domain';
import { render, screen } from '@testing-library/react';
import { createMessages } from '../messages/messages';
import { MessagesProvider } from '../messages/messages-provider';
import { StateSign } from './state-sign';

const drawn = (state: (typeof PLACE_STATES)[number]): string => {
  const { container, unmount } = render(
    <MessagesProvider messages={createMessages('de')}>
      <StateSign state={state} />
    </MessagesProvider>,
  );
  const shape = container.querySelector('svg')?.innerHTML ?? '';
  unmount();
  return shape;
};

describe('StateSign', () => {
  it('gives every state a shape of its own, so that colour is never alone', () => {
    expect(new Set(PLACE_STATES.map(drawn)).size).toBe(PLACE_STATES.length);
  });

  it('says the state in a word, or in a better one if there is one', () => {
    render(
      <MessagesProvider messages={createMessages('en')}>
        <StateSign state="free" />
        <StateSign state="partly-free" text="until 13:00" />
      </MessagesProvider>,
    );
    expect(screen.getByText('free')).toBeTruthy();
    expect(screen.getByText('until 13:00')).toBeTruthy();
  });
});
