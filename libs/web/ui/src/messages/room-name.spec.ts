import { createMessages } from './messages';
import { roomName } from './room-name';

describe('roomName', () => {
  it('translates what is only a use, and leaves names alone', () => {
    const { t } = createMessages('en');
    expect(roomName({ name: 'Büro' }, t)).toBe('Office');
    expect(roomName({ name: 'Besprechung Rhein', use: 'meeting-room' }, t)).toBe(
      'Besprechung Rhein',
    );
    expect(roomName({ name: 'Büro' }, createMessages('de').t)).toBe('Büro');
  });

  it('calls a room without a name after its use', () => {
    expect(roomName({ name: ' ', use: 'office' }, createMessages('en').t)).toBe('Office');
    expect(roomName({ name: '', use: 'office' }, createMessages('de').t)).toBe('Büro');
  });
});
