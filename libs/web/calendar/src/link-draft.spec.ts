import type { CalendarLinkView } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import { changeOf, draftOf, lackingIn } from './link-draft';

const link = {
  placeId: 'place',
  url: 'https://dav.example/204/',
  userName: 'room',
  direction: 'both',
} as CalendarLinkView;

describe('the draft of a linked calendar', () => {
  it('lacks a room, an address, a user and a password at first', () => {
    expect(lackingIn(draftOf(undefined), undefined)).toEqual([
      'placeId',
      'url',
      'userName',
      'password',
    ]);
    const full = { ...draftOf(link), placeId: 'place' as PlaceId, password: 'x' };
    expect(lackingIn({ ...full, url: 'calendar' }, undefined)).toEqual(['url']);
    expect(lackingIn(full, undefined)).toEqual([]);
  });

  it('needs the password again for another address or user alone', () => {
    const draft = draftOf(link);
    expect(lackingIn(draft, link)).toEqual([]);
    expect(changeOf({ ...draft, direction: 'to-server' }, link)).toEqual({
      direction: 'to-server',
    });
    const moved = { ...draft, url: 'https://dav.example/205/' };
    expect(lackingIn(moved, link)).toEqual(['password']);
    expect(changeOf({ ...moved, password: 'x' }, link)).toMatchObject({
      url: moved.url,
      userName: 'room',
      password: 'x',
    });
  });
});
