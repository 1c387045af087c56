import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {...string} parts a path below the project's folder */
export const inRoot = (...parts) => join(root, ...parts);

process.chdir(root); // relative settings such as ETAGE_DATA_DIR mean the project, wherever one starts from
