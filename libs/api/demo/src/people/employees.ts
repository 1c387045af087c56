import type { PersonId, Role } from '@etage/domain';
import type { Person } from '@etage/database';
import { SeededRandom } from '../random/seeded-random';
import { stableId } from '../random/stable-id';
import type { Post } from '../units/post';
import { ADMINISTRATOR_SECTION, FACILITY_SECTION, VISITORS_SECTION } from '../units/unit-tree.data';
import { ADMINISTRATOR_EMAIL, FACILITY_EMAIL, personEmail } from './demo-accounts';
import { personNames, type PersonName } from './person-names';
import { drawNotebook, drawVisibility, STANDARD_NOTEBOOK } from './personal-traits';

/** A person on a post. */
export interface Employee {
  readonly person: Person;
  readonly post: Post;
}

interface Account {
  readonly email: string;
  readonly roles: Role[];
  readonly post: Post;
}

/** The two accounts most visitors sign in with. */
const VISITORS = [personEmail(1), personEmail(2)];

/** Accounts that visitors and tests come in by; they find their week as good as empty. */
export const isDemoDoor = ({ person }: Employee): boolean =>
  [...VISITORS, FACILITY_EMAIL, ADMINISTRATOR_EMAIL].includes(person.email);

/** Takes the first plain post of a section out of the list. */
function takePost(posts: Post[], section: string): Post {
  const at = posts.findIndex(
    ({ unit, seating }) => unit.name === section && seating === 'clean-desk',
  );
  const [post] = at < 0 ? [] : posts.splice(at, 1);
  if (!post) throw new Error(`no post left in ${section}`);
  return post;
}

/** Numbers start in the visitors' section, so that `person001` and `person002` sit in one team. */
function accountsFor(posts: readonly Post[]): Account[] {
  const left = [...posts];
  const facility = takePost(left, FACILITY_SECTION);
  const administrator = takePost(left, ADMINISTRATOR_SECTION);
  const inTeam = ({ unit }: Post): boolean => unit.name === VISITORS_SECTION;
  const inOrder = [...left.filter(inTeam), ...left.filter((post) => !inTeam(post))];
  return [
    ...inOrder.map((post, at): Account => ({ email: personEmail(at + 1), roles: ['staff'], post })),
    { email: FACILITY_EMAIL, roles: ['staff', 'facility-manager'], post: facility },
    { email: ADMINISTRATOR_EMAIL, roles: ['staff', 'administrator'], post: administrator },
  ];
}

function personOf({ email, roles, post }: Account, name: PersonName, passwordHash: string): Person {
  const random = new SeededRandom(email);
  const visitor = VISITORS.includes(email);
  const notebook = visitor ? STANDARD_NOTEBOOK : drawNotebook(random);
  return {
    id: stableId<PersonId>('person', email),
    email,
    ...name,
    unitId: post.unit.id,
    functionGroup: post.functionGroup,
    roles,
    passwordHash,
    locale: null,
    visibility: visitor ? 'unit' : drawVisibility(random),
    bookableBy: 'unit',
    notebookConnector: notebook.connector,
    notebookWatts: notebook.watts,
    active: true,
  };
}

/** A person for every post. */
export function employeesOn(posts: readonly Post[], passwordHash: string): Employee[] {
  const names = personNames(posts.length, new SeededRandom('names'));
  return accountsFor(posts).map((account, at) => ({
    person: personOf(account, names[at] as PersonName, passwordHash),
    post: account.post,
  }));
}
