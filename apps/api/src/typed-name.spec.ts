import { typedName } from './typed-name';

describe('typedName', () => {
  it('is npm where npm was typed', () => {
    expect(typedName('city-setup', { npm_lifecycle_event: 'start' })).toBe('npm run city:setup --');
  });

  it('is the built program where there is no npm, as in a container', () => {
    expect(typedName('plan-import', {})).toBe('node dist/apps/api/plan-import.js');
  });
});
