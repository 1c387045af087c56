import { anActor, aSlot } from '@etage/domain/testing';
import { FinishedAnswers } from './finished-answers';
import type { FloorSnapshot } from './floor-snapshot';

const aSnapshot = (revision: number): FloorSnapshot => ({
  revision,
  slot: aSlot('2026-11-23 08:00', '16:00'),
  today: aSlot('2026-11-23 00:00', '24:00'),
  places: [],
});

describe('the finished answers', () => {
  let answers: FinishedAnswers;
  let made: number;
  const make = (): Buffer => Buffer.from(`answer ${(made += 1)}`);
  const [first, second] = [aSnapshot(1), aSnapshot(2)];
  const [anna, ben] = [anActor(), anActor()];

  beforeEach(() => {
    answers = new FinishedAnswers(20);
    made = 0;
  });

  it('are made once for a viewer and a snapshot', () => {
    expect(String(answers.recall(first, anna, make))).toBe('answer 1');
    expect(String(answers.recall(first, anna, make))).toBe('answer 1');
  });

  it('are never those of another viewer or of another snapshot', () => {
    answers.recall(first, anna, make);
    expect(String(answers.recall(first, ben, make))).toBe('answer 2');
    expect(String(answers.recall(second, ben, make))).toBe('answer 3');
  });

  it('are forgotten when there are too many bytes of them, the least recently used first', () => {
    answers.recall(first, anna, make);
    answers.recall(first, ben, make);
    answers.recall(first, anna, make);
    answers.recall(second, ben, make);
    expect(String(answers.recall(first, anna, make))).toBe('answer 1');
    expect(String(answers.recall(first, ben, make))).toBe('answer 4');
  });

  it('are given even when they are too large to be remembered', () => {
    const large = (): Buffer => Buffer.alloc(100);
    expect(answers.recall(first, anna, large)).toHaveLength(100);
    expect(String(answers.recall(first, anna, make))).toBe('answer 1');
  });
});
