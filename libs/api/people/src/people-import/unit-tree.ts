import type { Unit } from '@etage/database';
import type { UnitId } from '@etage/domain';
import { v7 as newId } from 'uuid';
import { unitLevel } from './unit-level';

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The organisation, with the units that a list names and nobody has written yet. */
export class UnitTree {
  /** Each after the one above it. */
  readonly added: Unit[] = [];

  private constructor(
    private readonly units: Unit[],
    private readonly top: Unit,
  ) {}

  /** Undefined where there is no top yet: no city has been set up. */
  static of(units: readonly Unit[]): UnitTree | undefined {
    const top = units.find(({ parentId }) => parentId === null);
    return top && new UnitTree([...units], top);
  }

  /** The unit at the end of a path of names, which may begin at the top or below it. */
  at(path: readonly string[]): UnitId {
    const [first = ''] = path;
    const names = isSame(first, this.top.name) ? path.slice(1) : path;
    return names.reduce((parent, name) => this.below(parent, name), this.top).id;
  }

  /** `Stadtverwaltung > Dezernat III > Bauamt`. */
  pathOf(unit: Unit): string {
    const parent = this.units.find(({ id }) => id === unit.parentId);
    return parent ? `${this.pathOf(parent)} > ${unit.name}` : unit.name;
  }

  private below(parent: Unit, name: string): Unit {
    const known = this.units.find((unit) => unit.parentId === parent.id && isSame(unit.name, name));
    if (known) return known;
    const level = unitLevel(name, parent.level);
    const unit: Unit = { id: newId() as UnitId, parentId: parent.id, level, name };
    this.units.push(unit);
    this.added.push(unit);
    return unit;
  }
}
