import { PlainLogger } from './plain.logger';

describe('the log at a terminal', () => {
  it('is in sentences, and silent about routine', () => {
    const lines: string[] = [];
    const logger = new PlainLogger((text) => lines.push(text));
    logger.log('a module was made');
    logger.warn('The database is lost', 'Listener');
    logger.error('Etage fell', 'at line 1');
    expect(lines).toEqual(['The database is lost\n', 'Etage fell\nat line 1\n']);
  });
});
