import { COMMON_NOTEBOOK_NAMES, COMMON_NOTEBOOKS, commonNotebookOf } from './common-notebooks';

describe('common notebooks', () => {
  it('are known again, each by its name', () => {
    for (const name of COMMON_NOTEBOOK_NAMES) {
      expect(commonNotebookOf(COMMON_NOTEBOOKS[name])).toBe(name);
    }
  });

  it('are not all there are', () => {
    expect(commonNotebookOf({ connector: 'usb-c', watts: 66 })).toBeUndefined();
  });
});
