import { createMessages } from './messages';
import { roomName } from './room-name';

describe('roomName', () => {
  it('translates what is only a use, and leaves names alone', () => {
    const { t } = createMessages('en');
    expect(roomName('Büro', t)).toBe('Office');
    expect(roomName('Besprechung Rhein', t)).toBe('Besprechung Rhein');
    expect(roomName('Büro', createMessages('de').t)).toBe('Büro');
  });
});
