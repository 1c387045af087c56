import {
  asDatabaseFault,
  BusyError,
  codeOf,
  isRetriable,
  UnavailableError,
} from './database-fault';

const withCode = (code: string): Error => Object.assign(new Error('on purpose'), { code });

describe('a fault of the database', () => {
  it.each([
    ['a deadlock', '40P01', BusyError],
    ['a serialization failure', '40001', BusyError],
    ['a lock that did not come', '55P03', BusyError],
    ['a statement that took too long', '57014', BusyError],
    ['a server that shuts down', '57P01', UnavailableError],
    ['a server that starts up', '57P03', UnavailableError],
    ['a broken connection', '08006', UnavailableError],
    ['too many connections', '53300', UnavailableError],
    ['a closed port', 'ECONNREFUSED', UnavailableError],
    ['a missing socket', 'ENOENT', UnavailableError],
  ])('names %s (%s)', (_, code, fault) => {
    const error = withCode(code);
    expect(asDatabaseFault(error)).toBeInstanceOf(fault);
    expect(asDatabaseFault(error)).toMatchObject({ cause: error });
  });

  it.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
  ])('knows the pool by its words: %s', (message) => {
    expect(asDatabaseFault(new Error(message))).toBeInstanceOf(UnavailableError);
  });

  it.each([
    ['a broken rule', withCode('23P01')],
    ['a bug', new TypeError('x is undefined')],
    ['no error at all', undefined],
    ['a text', 'terminated'],
  ])('leaves %s as it is', (_, error) => {
    expect(asDatabaseFault(error)).toBe(error);
  });

  it('is found inside the wrapping of the query builder', () => {
    expect(codeOf({ driverError: withCode('23P01') })).toBe('23P01');
    expect(codeOf({})).toBeUndefined();
    expect(codeOf(null)).toBeUndefined();
  });

  it('is tried again only when the transaction was undone as a whole', () => {
    expect(['40001', '40P01'].every((code) => isRetriable(withCode(code)))).toBe(true);
    expect(['55P03', '57P01', '23P01'].some((code) => isRetriable(withCode(code)))).toBe(false);
  });
});
