import type { Letter } from './letter';

export const plainLetter = ({ greeting, lead, details, link, why }: Letter): string =>
  [
    greeting,
    lead,
    details.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...(link ? [`${link.label}: ${link.url}`] : []),
    `-- \n${why}`,
  ].join('\n\n');
