import type { FunctionGroup, UnitId } from '@etage/domain';
import type { Unit, UnitLevel } from '@etage/database';
import { stableId } from '../random/stable-id';
import type { Post, Seating } from './post';
import {
  UNIT_TREE,
  type DepartmentPlan,
  type DivisionPlan,
  type OfficePlan,
  type SectionPlan,
} from './unit-tree.data';

/** The units of the city, each after the one above it, and the posts in them. */
export interface Organisation {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
}

/** Sections of this size train somebody. */
const TRAINS_FROM_POSTS = 9;

const below = (parent: Unit, level: UnitLevel, name: string): Unit => ({
  id: stableId('unit', parent.id, name),
  parentId: parent.id,
  level,
  name,
});

const together = (parts: readonly Organisation[]): Organisation => ({
  units: parts.flatMap((part) => part.units),
  posts: parts.flatMap((part) => part.posts),
});

function sectionOf(parent: Unit, floor: string, plan: SectionPlan): Organisation {
  const unit = below(parent, 'sachgebiet', plan.name);
  const post = (functionGroup: FunctionGroup, seating: Seating = 'clean-desk'): Post => ({
    unit,
    floor,
    functionGroup,
    seating,
  });
  const trainees = plan.posts >= TRAINS_FROM_POSTS ? [post('trainee')] : [];
  const staff = Array.from({ length: plan.posts - trainees.length - 1 }, () =>
    plan.atCounter ? post('counter', 'counter') : post('caseworker'),
  );
  return { units: [unit], posts: [...staff, ...trainees, post('head-of-section')] };
}

function departmentOf(parent: Unit, floor: string, plan: DepartmentPlan): Organisation {
  const unit = below(parent, 'abteilung', plan.name);
  const head: Post = { unit, floor, functionGroup: 'head-of-section', seating: 'department-head' };
  const sections = plan.sections.map((section) => sectionOf(unit, floor, section));
  return together([{ units: [unit], posts: [head] }, ...sections]);
}

function officeOf(parent: Unit, plan: OfficePlan): Organisation {
  const { floor } = plan;
  const unit = below(parent, 'amt', plan.name);
  const head: Post = { unit, floor, functionGroup: 'head-of-office', seating: 'office-head' };
  const assistant: Post = { unit, floor, functionGroup: 'caseworker', seating: 'assistant' };
  const departments = plan.departments.map((department) => departmentOf(unit, floor, department));
  return together([{ units: [unit], posts: [head, assistant] }, ...departments]);
}

function divisionOf(parent: Unit, plan: DivisionPlan): Organisation {
  const { floor } = plan;
  const unit = below(parent, 'dezernat', plan.name);
  const head: Post = { unit, floor, functionGroup: 'head-of-office', seating: 'division-head' };
  const offices = plan.offices.map((office) => officeOf(unit, office));
  return together([{ units: [unit], posts: [head] }, ...offices]);
}

export function organisationOf(cityName: string): Organisation {
  const city: Unit = {
    id: stableId('unit', cityName),
    parentId: null,
    level: 'city',
    name: `Stadt ${cityName}`,
  };
  const divisions = UNIT_TREE.map((division) => divisionOf(city, division));
  return together([{ units: [city], posts: [] }, ...divisions]);
}

/** @throws Error when the tree has no unit of that name: a plan or city file then names one that is not there */
export function unitNamed(units: readonly Unit[], name: string): Unit {
  const unit = units.find((candidate) => candidate.name === name);
  if (!unit) throw new Error(`there is no unit named ${name}`);
  return unit;
}

/** Whether a unit is the one named or lies below it. */
export function liesWithin(unit: Unit, ancestor: UnitId, units: readonly Unit[]): boolean {
  for (let at: Unit | undefined = unit; at;) {
    if (at.id === ancestor) return true;
    const { parentId }: Unit = at;
    at = units.find(({ id }) => id === parentId);
  }
  return false;
}
