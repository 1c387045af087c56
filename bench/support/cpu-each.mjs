/**
 * Runs `load`, which tells its `count`, and adds up what each of them cost the API and the database.
 * @returns what the load told, with `rate` a second and CPU milliseconds each: `api`, `database`, `cpu`
 */
export async function withCpuEach(etage, load) {
  const before = etage.cpu();
  const told = await load();
  const after = etage.cpu();
  const api = (after.api - before.api) / told.count;
  const database = (after.database - before.database) / told.count;
  return { ...told, rate: told.count / told.seconds, api, database, cpu: api + database };
}
