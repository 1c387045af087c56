import { markChanges } from './mark-changes';
import { aMark } from './scene.fixture';

describe('the changes between two lists of marks', () => {
  const marks = Array.from({ length: 60 }, (_, index) => aMark(`d${index}`));

  it('are none when nothing was touched', () => {
    expect(markChanges(marks, [...marks])).toEqual([]);
  });

  it('are none when every mark was made anew but looks as before', () => {
    expect(
      markChanges(
        marks,
        marks.map((mark) => ({ ...mark })),
      ),
    ).toEqual([]);
  });

  it('name the one place that changed, before and after', () => {
    const taken = aMark('d7', { state: 'taken' });
    const changes = markChanges(marks, marks.with(7, taken));
    expect(changes).toEqual([{ before: marks[7], after: taken }]);
  });

  it('are not told apart when the whole floor changed', () => {
    expect(
      markChanges(
        marks,
        marks.map((mark) => ({ ...mark, state: 'taken' })),
      ),
    ).toBeUndefined();
  });

  it('are not told apart when other places are shown', () => {
    expect(markChanges(marks, marks.slice(1))).toBeUndefined();
    expect(markChanges(marks, marks.toReversed())).toBeUndefined();
  });
});
