import { z } from 'zod';

const onOff = z.enum(['on', 'off'], { error: 'must be on or off' });

const PORT_RANGE = 'must be a whole number from 0 to 65535';

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RANGE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RANGE)
    .optional(),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  ETAGE_DATA_DIR: z.string().min(1).default('.etage/data'),
  ETAGE_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .optional(),
  ETAGE_DEMO: onOff.optional(),
  ETAGE_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address that begins with smtp:// or smtps://' })
    .optional(),
  ETAGE_MAIL_FROM: z
    .string()
    .regex(/^[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/u, {
      error: 'must be a mail address, alone or as Name <address>',
    })
    .optional(),
  ETAGE_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  ETAGE_CALDAV_HOSTS: z
    .string()
    .regex(/^[\w.:[\]-]+( *, *[\w.:[\]-]+)*$/, 'must be hosts with commas between them')
    .transform((hosts) => hosts.split(',').map((host) => host.trim()))
    .default([]),
});

export interface Settings {
  /** Undefined: 3000 or the next free one. */
  readonly port: number | undefined;
  readonly host: string;
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly publicUrl: string | undefined;
  readonly demo: boolean;
  /** Undefined: no mail is sent. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | undefined;
  /** Undefined: none is set. */
  readonly secret: string | undefined;
  /** Calendar servers in the own network, or without TLS. */
  readonly calendarHosts: readonly string[];
}

/** An empty variable counts as absent, as compose files leave them. */
const given = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));

/** @throws Error where one of the two is missing */
function mailSettings(smtpUrl: string | undefined, from: string | undefined): Settings['mail'] {
  if (smtpUrl !== undefined && from !== undefined) return { smtpUrl, from };
  if (smtpUrl === undefined && from === undefined) return undefined;
  throw new Error(
    'ETAGE_SMTP_URL and ETAGE_MAIL_FROM belong together: set both, or none for no mail.',
  );
}

/**
 * Reads the settings from environment variables.
 * @throws Error in plain words that names each wrong variable
 */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const result = environment.safeParse(given(variables));
  if (!result.success) {
    const faults = result.error.issues.map(
      (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
    );
    throw new Error(`These settings are wrong:\n${faults.join('\n')}`);
  }
  const { data } = result;
  const isEmbedded = data.DATABASE_URL === undefined;
  return {
    port: data.PORT,
    // The demo's accounts are open, so the embedded database is served to this machine only unless HOST says more.
    host: data.HOST ?? (isEmbedded ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl: data.DATABASE_URL,
    dataDir: data.ETAGE_DATA_DIR,
    publicUrl: data.ETAGE_PUBLIC_URL,
    demo: data.ETAGE_DEMO === undefined ? isEmbedded : data.ETAGE_DEMO === 'on',
    mail: mailSettings(data.ETAGE_SMTP_URL, data.ETAGE_MAIL_FROM),
    secret: data.ETAGE_SECRET,
    calendarHosts: data.ETAGE_CALDAV_HOSTS,
  };
}
