// Imported first by every command: says in words what an old Node would say in a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (!isNewEnough) {
  console.error(
    `Etage needs Node 24, 22.12 or 20.19 and newer of these; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
