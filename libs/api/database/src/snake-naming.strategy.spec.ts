import { SnakeNamingStrategy } from './snake-naming.strategy';

describe('names in the database', () => {
  const strategy = new SnakeNamingStrategy();

  it('are words with underscores, unless a column is named by hand', () => {
    expect(strategy.columnName('startsAt', undefined)).toBe('starts_at');
    expect(strategy.columnName('bookedById', undefined)).toBe('booked_by_id');
    expect(strategy.columnName('startsAt', 'beginning')).toBe('beginning');
  });

  it('say what is unique where', () => {
    expect(strategy.uniqueConstraintName('building', ['code'])).toBe('building_code_unique');
    expect(strategy.uniqueConstraintName({ name: 'floor' }, ['a', 'b'])).toBe('floor_a_b_unique');
  });
});
