import { config } from 'zod';

// zod would compile schemas with `new Function`, which the content policy forbids and the console would report.
// Runs before any schema is made, so this import stands first.
config({ jitless: true });
